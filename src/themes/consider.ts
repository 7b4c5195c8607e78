/** Weighs all themes of which a finding holds a cue: by the trained model where it knows the theme, else by the rules. */
import type { Codebook } from './codebook/theme-entry.ts'
import { type CueMatch, compileCues } from './cue-matcher.ts'
import type { TellingTerm } from './model/lexical.ts'
import { readFinding } from './model/reading.ts'
import { judgeThemes, type ThemeModel } from './model/theme-model.ts'
import { type RuleScore, scoreByPhrases, scoreByRules } from './rule-scores.ts'
import type { TagEvidence, TagUnit } from './tag-unit.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A theme is given from this probability on; tuned on letters that the model had not seen. */
const LIKELY = 0.38
/** A main point that is less likely than this is none: the finding is left without a theme. */
const ABSTAIN = 0.25
/** The same as `LIKELY` for a theme of which there is no cue: single words mislead more easily. */
const LIKELY_BY_WORDS = 0.6
/** A theme that the model does not know is given from this score on: two phrases of weight 0.5 reach it, or one of 0.75. */
const RULES_SUFFICE = 0.7
/** Below this probability, words without a cue are not even named among the runners-up. */
const WORTH_SHOWING = 0.2
/** One word alone is no evidence: "alternative" is not yet alternative provision. */
const FEWEST_WORDS = 2
const NO_CUE: RuleScore = { score: 0, prominence: 0 }

export interface ConsideredTheme {
  readonly id: string
  /** Probability from the model; from the rules, how far the cues settle the matter. */
  readonly score: number
  /** Only for comparing the themes of one finding: the highest is its main point. */
  readonly primacy: number
  /** The score from which on the theme is given beside the primary one. */
  readonly threshold: number
  /** Whether the score suffices to give the theme. */
  readonly given: boolean
  /** The score that suffices for the finding's main point, which need not be as likely. */
  readonly leadsFrom: number
  readonly mayLead: boolean
  readonly judgedBy: 'model' | 'rules'
  /** Never empty, in text order. */
  readonly evidence: readonly TagEvidence[]
}

/** The themes with evidence in a finding, given or not, the highest primacy first. */
export type Consider = (unit: Pick<TagUnit, 'text' | 'sentences' | 'findingType'>) => ConsideredTheme[]

/**
 * Prepares a codebook, whose phrases are taken to be well written, for weighing findings.
 *
 * @param model judges the themes of the codebook whose ids are in `modelled`; all others are left to the rules
 */
export function makeConsider(codebook: Codebook, model: ThemeModel, modelled: ReadonlySet<string>): Consider {
  const findCues = compileCues(codebook)
  const rowOf = codebook.themes.map(({ id }) => (modelled.has(id) ? model.themes.indexOf(id) : -1))
  const themeOf = model.themes.map((_, row) => rowOf.indexOf(row))
  return ({ text, sentences, findingType }) => {
    const tokens = tokensOf(text, sentences)
    const matches = findCues(tokens)
    const ownMatches = codebook.themes.map((): CueMatch[] => [])
    for (const match of matches) ownMatches[match.theme]?.push(match)
    const rules = scoreByRules(matches, codebook.themes.length)
    const known = matches.flatMap((match) => {
      const row = rowOf[match.theme] ?? -1
      return row < 0 ? [] : [{ ...match, theme: row }]
    })
    const reading = readFinding({ text, tokens, matches: known, sentenceCount: sentences.length, findingType })
    const rows = themeOf.map((theme) => rules[theme] ?? NO_CUE)
    const judged = modelled.size > 0 ? judgeThemes(model, reading, rows) : null
    const considered = codebook.themes.flatMap(({ id }, theme) => {
      const row = rowOf[theme] ?? -1
      const judgement = judged?.themes[row] ?? null
      const own = ownMatches[theme] ?? []
      const cues = evidenceOf(own, tokens)
      // Where the codebook knows the theme's words for a mere mention, no other word of the finding overrules it.
      const worded = own.length === 0 && judged !== null && (judgement?.probability ?? 0) >= WORTH_SHOWING
      const evidence = worded ? wordsFor(judged.termsFor(row), tokens) : cues
      const least = worded ? LIKELY_BY_WORDS : LIKELY
      return evidence.length === 0 ? [] : [{ id, own, evidence, judgement, least, rule: rules[theme] ?? NO_CUE }]
    })
    const leader = considered.reduce<(typeof considered)[number] | null>(
      (best, next) =>
        next.judgement && next.judgement.primacy > (best?.judgement?.primacy ?? -Infinity) ? next : best,
      null,
    )
    return considered
      .map(({ id, own, evidence, judgement, least, rule }): ConsideredTheme => {
        if (judgement) {
          const { probability, primacy } = judgement
          const given = probability >= least
          const leadsFrom = least === LIKELY ? ABSTAIN : least
          const mayLead = probability >= leadsFrom
          const score = round(probability)
          return { id, score, primacy, threshold: least, given, leadsFrom, mayLead, judgedBy: 'model', evidence }
        }
        // Beside modelled themes, a theme leads that takes up more of the finding than the one that would lead.
        const primacy = (leader?.judgement?.primacy ?? 0) + rule.prominence - (leader?.rule.prominence ?? 0)
        const score = round(scoreByPhrases(own))
        const given = score >= RULES_SUFFICE
        const enough = { threshold: RULES_SUFFICE, given, leadsFrom: RULES_SUFFICE, mayLead: given }
        return { id, score, primacy, ...enough, judgedBy: 'rules', evidence }
      })
      .sort((a, b) => b.primacy - a.primacy)
  }
}

/** Where the model's words stand first in the finding, in text order; none where too few speak for the theme. */
function wordsFor(terms: readonly TellingTerm[], tokens: readonly Token[]): TagEvidence[] {
  if (terms.length < FEWEST_WORDS) return []
  return terms
    .flatMap(({ stem, weight }): TagEvidence[] => {
      const token = tokens.find((one) => one.stem === stem)
      return token === undefined ? [] : [{ range: token.range, rule: `term:${stem}`, weight: round(weight) }]
    })
    .sort((a, b) => a.range[0] - b.range[0])
}

function evidenceOf(matches: readonly CueMatch[], tokens: readonly Token[]): TagEvidence[] {
  return matches
    .filter(({ weight }) => weight > 0)
    .map(({ phrase, weight, from, to }) => ({
      range: [tokens[from]?.range[0] ?? 0, tokens[to - 1]?.range[1] ?? 0],
      rule: `phrase:${phrase}`,
      weight,
    }))
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
