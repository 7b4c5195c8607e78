/** Makes `src/themes/model/weights.ts` from labelled findings. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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
 * The text of `src/themes/model/weights.ts`: the same bytes for the same data, codebook and code.
 *
 * @param dataFolder holds `gold/reports/findings.jsonl` and `gold/seeds/findings.jsonl`
 * @param invented JSON Lines of findings that were written for training
 * @param withSeeds whether the letters that ship with the project are learned from as well
 */
export function trainThemes(
  dataFolder: string,
  codebook: Codebook,
  { withSeeds = false, invented = '' }: { readonly withSeeds?: boolean; readonly invented?: string } = {},
): string {
  const data = (withSeeds ? [REPORTS, SEEDS] : [REPORTS])
    .map((file) => readFileSync(join(dataFolder, file), 'utf8'))
    .join('')
  const findings = [...readGold(data), ...readGold(invented, { invented: true })]
  const known = knownThemes(codebook, findings)
  const ids = known.themes.map(({ id }) => id)
  const { signals, coded, primary, trust, words } = writeModel(fitThemes(readExamples(findings, known), ids))
  return [
    '/** Weights of the model of themes. Made by `npm run train`; not to be edited. */',
    '',
    '/** SHA-256 of the findings that the model was trained on. */',
    `export const TRAINED_ON = '${createHash('sha256').update(data).update(invented).digest('hex')}'`,
    '/** Fingerprint of the cues that the model was trained with; see `training/fingerprint.ts`. */',
    `export const CODEBOOK = '${codebookFingerprint(codebook, ids)}'`,
    '/** Fingerprint of the code that makes the features. */',
    `export const FEATURES = '${featureFingerprint()}'`,
    '',
    'export const THEMES: readonly string[] = [',
    ...ids.map((id) => `  '${id}',`),
    ']',
    ...table('Signals, with their weights for a theme being coded and being primary.', 'SIGNALS', signals),
    ...table('Features of a finding, with their weights for each theme being coded.', 'CODED', coded),
    ...table('Features of a finding, with their weights for each theme being primary.', 'PRIMARY', primary),
    ...table(
      'Words, with their rarity and their weights for each theme being coded and being primary.',
      'WORDS',
      words,
    ),
    ...table('Phrases, with how often in percent their theme was coded and primary.', 'TRUST', trust),
    '',
  ].join('\n')
}

/** The codebook with only those themes of which letters give enough to learn. */
export function knownThemes(codebook: Codebook, findings: readonly LabelledFinding[]): Codebook {
  const coded = (id: string): number => findings.filter(({ themes, invented }) => !invented && themes.has(id)).length
  return { ...codebook, themes: codebook.themes.filter(({ id }) => coded(id) >= FEWEST_FINDINGS) }
}

function table(what: string, name: string, text: string): string[] {
  return ['', `/** ${what} */`, `export const ${name} = \``, `${text}\``]
}
