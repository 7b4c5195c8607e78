/**
 * `npm run cross-validate -- DATA`: writes docs/evaluation/cross-validated.md, the figures of models that saw nothing of
 * the letter that they judge. DATA is the folder of `npm run train`. Works on the built project.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { codebook } from '../dist/index.js'
import { crossValidatePolarity } from '../dist/train-polarity.js'
import {
  crossValidate,
  figuresOf,
  readGold,
  readTables,
  reliabilityTable,
  summaryTable,
  themeTable,
} from '../dist/train-themes.js'

const FOLDS = 7

const data = process.argv[2]
if (data === undefined) {
  console.error('Usage: npm run cross-validate -- DATA, where DATA is a folder with gold/reports.')
  process.exit(2)
}
const read = (name) => readFileSync(path.join(data, 'gold', 'reports', name), 'utf8')
const invented = readTables(fileURLToPath(new URL('../src/learning/invented', import.meta.url)))
const findings = [...readGold(read('findings.jsonl')), ...readGold(invented, { invented: true })]
const tagged = crossValidate(findings, codebook, FOLDS)
const all = figuresOf(tagged)
const types = [...new Set(tagged.map(({ gold }) => gold.type))].sort()
const groups = [
  { name: 'all', figures: all },
  ...types.map((type) => ({ name: type, figures: figuresOf(tagged.filter(({ gold }) => gold.type === type)) })),
]
const polarity = crossValidatePolarity(`${read('findings.jsonl')}\n${invented}`, read('sentences.jsonl'))
const sum = (count) => polarity.reduce((total, letter) => total + count(letter), 0)
const sentences = sum((letter) => letter.sentences)
const right = sum((letter) => letter.right)

writeFileSync(
  new URL('../docs/evaluation/cross-validated.md', import.meta.url),
  `# Cross-validated by document

Made by \`npm run cross-validate -- DATA\`. Each letter is judged by models that saw nothing of it.

## Themes

${FOLDS} parts by letter.

${summaryTable(groups)}

### Theme by theme

${themeTable(all)}

### How far a score can be trusted

${reliabilityTable(all)}

## Polarity of sentences

| Sentences | Right | Accuracy |
| --: | --: | --: |
| ${sentences} | ${right} | ${(right / sentences).toFixed(3)} |
`,
)
console.log(
  `Themes: micro F1 ${all.micro.f1.toFixed(3)}, primary ${all.primaryAccuracy.toFixed(3)}. Polarity: ${(right / sentences).toFixed(3)}.`,
)
