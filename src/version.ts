/** This package's name and version. */
import { createRequire } from 'node:module'

const described: unknown = createRequire(import.meta.url)('../package.json')
const field = (name: string): string => {
  const value = typeof described === 'object' && described !== null ? Reflect.get(described, name) : undefined
  return typeof value === 'string' ? value : 'unknown'
}

export const NAME = field('name')
export const VERSION = field('version')
