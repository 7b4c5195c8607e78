/** This package: where it lies, its name and its version. Its root is one folder up, in the sources and in the build alike. */
import { createRequire } from 'node:module'

/** Ends in a slash. */
export const ROOT = new URL('../', import.meta.url)

const described: unknown = createRequire(import.meta.url)('../package.json')
const field = (name: string): string => {
  const value = typeof described === 'object' && described !== null ? Reflect.get(described, name) : undefined
  return typeof value === 'string' ? value : 'unknown'
}

export const NAME = field('name')
export const VERSION = field('version')
