/** Name and version of this package, from its package.json, which lies one folder up in the sources and the build alike. */
import { createRequire } from 'node:module'

const described: unknown = createRequire(import.meta.url)('../package.json')
const field = (name: string): string => {
  const value = typeof described === 'object' && described !== null ? Reflect.get(described, name) : undefined
  return typeof value === 'string' ? value : 'unknown'
}

export const NAME = field('name')
export const VERSION = field('version')
