/** What is measured: the bundled text letters, and a PDF of the tests. */
import { readdirSync, readFileSync } from 'node:fs'

const seeds = new URL('../seeds/', import.meta.url)

export const LETTERS = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((file) => ({ file, bytes: readFileSync(new URL(file, seeds)) }))

const report = new URL('../test/fixtures/report.tagged.pdf', import.meta.url)
export const PDF = { file: 'report.pdf', bytes: readFileSync(report) }
