/** `npm start`: reads the bundled letters, shows the overview, and leaves the report and a summary to look at in `out/`. */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('send-extract.js', import.meta.url))
const cwd = fileURLToPath(new URL('..', import.meta.url))
const RUNS = [
  ['--output', 'out/findings.json', '--quiet'],
  ['--output', 'out/summary.md', '--quiet'],
  ['--format', 'overview'],
]

mkdirSync(new URL('../out', import.meta.url), { recursive: true })
for (const options of RUNS) {
  const { status } = spawnSync(process.execPath, [command, 'seeds/*.txt', ...options], { cwd, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
console.log(
  '\nWritten: out/summary.md (to read and send) and out/findings.json (everything, with its place in the letter).',
)
