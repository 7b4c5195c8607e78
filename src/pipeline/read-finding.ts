/** From a finding's text to all that is said of it: sentences, polarity, themes, quantities, organisations. */
import { findOrganisations } from '../facts/organisations.ts'
import { findQuantities } from '../facts/quantities/index.ts'
import { splitBodies } from '../facts/responsible-bodies.ts'
import { splitSentences } from '../language/index.ts'
import type { Finding, Section } from '../model/types.ts'
import { type HeadingSide, judgeSentences, type Tenor, weigh } from '../polarity/index.ts'
import type { FindingDraft } from '../segment/index.ts'
import type { LineIndex } from '../text/line-index.ts'
import type { Range } from '../text/span.ts'
import type { Tagger, TagUnit } from '../themes/index.ts'

export interface FindingSurroundings {
  readonly section: Section
  readonly lines: LineIndex
  /** False where the format has no pages. */
  readonly paged: boolean
  /** Names of the partners, which the text may shorten. */
  readonly partners: readonly string[]
  readonly tag: Tagger
  readonly tenor: Tenor
  readonly idFor: (type: Finding['type'], text: string) => string
}

export interface FindingReading {
  readonly finding: Finding
  /** What the tagger was given. */
  readonly unit: TagUnit
  readonly headingPolarity: HeadingSide
  readonly tenor: Tenor
}

export function readFinding(draft: FindingDraft, around: FindingSurroundings): FindingReading {
  const { content, headingPolarity, bodies, ...kept } = draft
  const { text } = content
  const quote = (range: Range): { text: string; spans: Finding['spans'] } => ({
    text: text.slice(range[0], range[1]),
    spans: content.spansOf(range),
  })
  const ranges = splitSentences(text)
  const polarities = judgeSentences(
    ranges.map(([start, end]) => text.slice(start, end)),
    headingPolarity,
    around.tenor,
  )
  const unit: TagUnit = {
    text,
    sentences: ranges,
    polarities,
    findingType: draft.type,
    sectionType: around.section.type,
    aspect: around.section.aspect,
  }
  const tags = around.tag(unit)
  const start = content.spans[0]?.[0] ?? 0
  const end = Math.max(start, (content.spans.at(-1)?.[1] ?? 1) - 1)
  const at = (numberAt: (offset: number) => number): [number, number] => [numberAt(start), numberAt(end)]
  const finding: Finding = {
    id: around.idFor(draft.type, text),
    sectionId: kept.sectionId,
    type: kept.type,
    polarity: headingPolarity ?? weigh(polarities),
    polaritySource: headingPolarity === null ? 'judged' : 'section',
    number: kept.number,
    quoted: kept.quoted,
    regarding: kept.regarding,
    outcome: kept.outcome,
    attribution: kept.attribution,
    responsibleBodies: bodies === null ? [] : splitBodies(bodies),
    text,
    spans: content.spans,
    repairs: content.repairs,
    lines: at(around.lines.lineAt),
    pages: around.paged ? at(around.lines.pageAt) : null,
    sentences: ranges.map((range, index) => ({ ...quote(range), polarity: polarities[index] ?? 'neutral' })),
    themes: tags.themes.map(({ id, primary, score, evidence }) => ({
      id,
      primary,
      score,
      source: 'tagger',
      evidence: evidence.map(({ range, rule, weight }) => ({ ...quote(range), rule, weight })),
    })),
    themeNote: tags.note,
    quantities: findQuantities(text).map(({ range, ...quantity }) => ({ ...quote(range), ...quantity })),
    organisations: findOrganisations(text, around.partners).map(({ range, name }) => ({ ...quote(range), name })),
  }
  return { finding, unit, headingPolarity, tenor: around.tenor }
}
