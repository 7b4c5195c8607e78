/** Makes the tables of `src/polarity/weights` from labelled findings. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeTable, writeWeights } from '../../learning/weight-table.ts'
import { BIAS } from '../model.ts'
import { featureFingerprint } from './fingerprint.ts'
import { fitModel } from './fit.ts'
import { sentencesOfSections } from './section-labels.ts'

const DATA_FILE = join('gold', 'reports', 'findings.jsonl')

/**
 * The tables of `src/polarity/weights`, by name: the same bytes for the same data and code.
 *
 * @param dataFolder holds `gold/reports/findings.jsonl`, one finding a line with its `file`, `type` and `text`
 * @param invented the same of findings that were written for training
 */
export function trainPolarity(dataFolder: string, invented = ''): Readonly<Record<string, string>> {
  const data = `${readFileSync(join(dataFolder, DATA_FILE), 'utf8')}\n${invented}`
  const { index, model } = fitModel(sentencesOfSections(data))
  const about = writeTable([
    ['features', featureFingerprint()],
    ['findings', createHash('sha256').update(data).digest('hex')],
  ])
  return { about, features: writeWeights([BIAS, ...index.names], Float64Array.of(model.bias, ...model.weights)) }
}
