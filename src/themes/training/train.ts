/** Makes the tables of `src/themes/model/weights` from labelled findings. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeTable } from '../../learning/weight-table.ts'
import type { Codebook } from '../codebook/theme-entry.ts'
import { writeModel } from '../model/weight-text.ts'
import { codebookFingerprint, featureFingerprint } from './fingerprint.ts'
import { fitThemes, readExamples } from './fit-themes.ts'
import { type LabelledFinding, readGold } from './gold.ts'

const REPORTS = join('gold', 'reports', 'findings.jsonl')
const SEEDS = join('gold', 'seeds', 'findings.jsonl')
/** A theme that was coded less often is left to the rules. */
const FEWEST_FINDINGS = 3

/**
 * The tables of `src/themes/model/weights`, by name: the same bytes for the same data, codebook and code.
 *
 * @param dataFolder holds `gold/reports/findings.jsonl` and `gold/seeds/findings.jsonl`
 * @param invented JSON Lines of findings that were written for training
 * @param withSeeds whether the letters that ship with the project are learned from as well
 */
export function trainThemes(
  dataFolder: string,
  codebook: Codebook,
  { withSeeds = false, invented = '' }: { readonly withSeeds?: boolean; readonly invented?: string } = {},
): Readonly<Record<string, string>> {
  const data = (withSeeds ? [REPORTS, SEEDS] : [REPORTS])
    .map((file) => readFileSync(join(dataFolder, file), 'utf8'))
    .join('')
  const findings = [...readGold(data), ...readGold(invented, { invented: true })]
  const known = knownThemes(codebook, findings)
  const ids = known.themes.map(({ id }) => id)
  const { signals, coded, primary, trust, words } = writeModel(fitThemes(readExamples(findings, known), ids))
  const about = writeTable([
    ['codebook', codebookFingerprint(codebook, ids)],
    ['features', featureFingerprint()],
    ['findings', createHash('sha256').update(data).update(invented).digest('hex')],
    ['themes', ids.join(' ')],
  ])
  return { about, signals, coded, primary, words, trust }
}

/** The codebook with only those themes of which letters give enough to learn. */
export function knownThemes(codebook: Codebook, findings: readonly LabelledFinding[]): Codebook {
  const coded = (id: string): number => findings.filter(({ themes, invented }) => !invented && themes.has(id)).length
  return { ...codebook, themes: codebook.themes.filter(({ id }) => coded(id) >= FEWEST_FINDINGS) }
}
