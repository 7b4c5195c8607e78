/**
 * `npm run train -- DATA`: makes the weights of both models anew, the same bytes for the same data and code.
 * DATA holds `gold/reports/findings.jsonl`, which docs/evaluation.md describes. Works on the built project.
 */
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { codebook } from '../dist/index.js'
import { trainPolarity } from '../dist/train-polarity.js'
import { readTables, trainThemes } from '../dist/train-themes.js'

const invented = readTables(fileURLToPath(new URL('../src/learning/invented', import.meta.url)))

const MODELS = [
  ['src/polarity/weights', (data) => trainPolarity(data, invented)],
  ['src/themes/model/weights', (data) => trainThemes(data, codebook, { invented })],
]

const data = process.argv[2]
if (data === undefined || !existsSync(path.join(data, 'gold', 'reports', 'findings.jsonl'))) {
  console.error('Usage: npm run train -- DATA, where DATA is a folder with gold/reports/findings.jsonl.')
  process.exit(2)
}
for (const [folder, train] of MODELS) {
  for (const [table, text] of Object.entries(train(data))) {
    const file = `${folder}/${table}.tsv`
    writeFileSync(new URL(`../${file}`, import.meta.url), text)
    console.log(`Written: ${file}`)
  }
}
