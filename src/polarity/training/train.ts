/** Makes `weights.ts` from labelled findings. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWeights } from '../../learning/weight-table.ts'
import { featureFingerprint } from './fingerprint.ts'
import { fitModel } from './fit.ts'
import { sentencesOfSections } from './section-labels.ts'

const DATA_FILE = join('gold', 'reports', 'findings.jsonl')

/**
 * The text of `src/polarity/weights.ts`: the same bytes for the same data and code.
 *
 * @param dataFolder holds `gold/reports/findings.jsonl`, one finding a line with its `file`, `type` and `text`
 * @param invented the same of findings that were written for training
 */
export function trainPolarity(dataFolder: string, invented = ''): string {
  const data = `${readFileSync(join(dataFolder, DATA_FILE), 'utf8')}\n${invented}`
  const { index, model } = fitModel(sentencesOfSections(data))
  return [
    '/** Weights of the polarity model. Made by `npm run train`; not to be edited. */',
    '',
    '/** SHA-256 of the findings that the model was trained on. */',
    `export const TRAINED_ON = '${createHash('sha256').update(data).digest('hex')}'`,
    '/** Fingerprint of the code that makes the features; see `training/fingerprint.ts`. */',
    `export const FEATURES = '${featureFingerprint()}'`,
    '',
    `export const BIAS = ${Number(model.bias.toFixed(2))}`,
    '',
    '/** One feature a line, a tab, its weight; in code unit order. */',
    `export const WEIGHTS = \``,
    `${writeWeights(index.names, model.weights)}\``,
    '',
  ].join('\n')
}
