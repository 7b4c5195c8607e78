import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

/** Follows the static imports of a module; what is only loaded when needed is not followed. */
function loaded(from: URL, seen = new Map<string, readonly string[]>()): Map<string, readonly string[]> {
  const source = readFileSync(from, 'utf8').replace(/^(?:import|export) type [\s\S]*?from '.*'$/gm, '')
  const names = [...source.matchAll(/ from '([^']+)'$/gm)].map(([, name]) => name ?? '')
  seen.set(fileURLToPath(from), names)
  for (const name of names.filter((one) => one.startsWith('.'))) {
    const next = new URL(name, from)
    if (!seen.has(fileURLToPath(next))) loaded(next, seen)
  }
  return seen
}

it('loads a parser and node, and nothing that reads letters, before it knows the command', () => {
  const modules = loaded(new URL('../../src/cli/main.ts', import.meta.url))
  const packages = new Set([...modules.values()].flat().filter((name) => !name.startsWith('.')))
  expect([...packages].sort()).toEqual(['commander', 'node:module'])
  const files = [...modules.keys()].map((file) => file.split(/[/\\]src[/\\]/)[1]?.split(/[/\\]/) ?? [])
  // Of the letters only the table of kinds, which renderers and the schema name; not what recognises them.
  expect([...new Set(files.map(([room]) => room))].sort()).toEqual(['cli', 'letters', 'model', 'render', 'version.ts'])
  const letters = files.flatMap(([room, file]) => (room === 'letters' ? [file] : []))
  expect(letters).toContain('table.ts')
  expect(letters.filter((file) => file === 'index.ts' || file === 'recognise.ts')).toEqual([])
})
