/**
 * No pattern of the project runs away on a long text that was made to confuse it. Every regular expression literal of
 * `src/` is looked at, and every pattern that is put together at run time and reachable from a letter's profile.
 */
import { readdirSync, readFileSync } from 'node:fs'
import vm from 'node:vm'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { LETTERS } from '../src/letters/index.ts'

const SRC = new URL('../src/', import.meta.url).pathname
/** UTF-16 units of a text that confuses: more than five times the longest paragraph of a letter, without a break. */
const LENGTH = 10_000
const MOST_MILLISECONDS = 500

interface Found {
  readonly where: string
  readonly pattern: RegExp
}

function literalsOf(name: string): Found[] {
  const file = ts.createSourceFile(name, readFileSync(SRC + name, 'utf8'), ts.ScriptTarget.Latest)
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ where: name, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function reachable(where: string, value: unknown): Found[] {
  if (value instanceof RegExp) return [{ where, pattern: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((part) => reachable(where, part))
}

const patterns = new Map<string, Found>()
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
for (const found of [...sources.sort().flatMap(literalsOf), ...LETTERS.flatMap((it) => reachable(it.kind, it))]) {
  patterns.set(String(found.pattern), found)
}

const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)

const CONFUSING: readonly string[] = [
  ...['a', 'A', ' ', '\n', '1', '.', '-', '’', '•', '(', '<', '\u00ad'].map(fill),
  ...['a ', 'a-', 'Aa ', '1 ', '1.', 'a\n', ' \n', '-\n', 'a, ', 'a b. ', '“a” ', 'Mr A. '].map(fill),
].map((text) => `${text}\u0001`)

/** The pattern's own words over and over, so that it begins to match everywhere and never ends. */
function partialMatches({ source }: RegExp): string {
  const words = source.replace(/\\./g, ' ').match(/[\p{L}\d]+/gu) ?? ['a']
  return `${fill(`${words.join(' ')} `)}\u0001`
}

const given: { pattern: RegExp; text: string } = { pattern: /x/, text: '' }
const sandbox = vm.createContext(given)
const search = new vm.Script('pattern.lastIndex = 0; pattern.test(text)')

/** True where the pattern gives its answer in time; the engine is interrupted where it does not. */
function isQuick(pattern: RegExp, text: string): boolean {
  Object.assign(given, { pattern, text })
  try {
    search.runInContext(sandbox, { timeout: MOST_MILLISECONDS })
    return true
  } catch {
    return false
  }
}

it('sees a pattern that runs away', () => {
  expect(isQuick(/^(?:a+)+$/, `${'a'.repeat(40)}!`)).toBe(false)
  expect(isQuick(/^a+$/, `${'a'.repeat(40)}!`)).toBe(true)
})

it('finds the patterns', () => {
  expect(patterns.size).toBeGreaterThan(200)
})

describe.each([...new Set([...patterns.values()].map(({ where }) => where))])('%s', (where) => {
  it('answers in time', () => {
    const slow = [...patterns.values()]
      .filter((found) => found.where === where)
      .flatMap(({ pattern }) =>
        [...CONFUSING, partialMatches(pattern)]
          .filter((text) => !isQuick(pattern, text))
          .map((text) => `${pattern} on ${JSON.stringify(text.slice(0, 12))}…`),
      )
    expect(slow).toEqual([])
  }, 600_000)
})
