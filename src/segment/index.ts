/**
 * Blocks to sections that tile the text, and to findings.
 *
 * The letter's profile says what opens a section and what its blocks are; everything here works the same for every kind.
 */

import type { LetterProfile } from '../model/letter-profile.ts'
import type { Problem, Section, SectionType } from '../model/types.ts'
import type { Block, PlacedBlock, Source } from '../text/source.ts'
import type { FindingDraft } from './finding-draft.ts'
import { Segmenter } from './segmenter.ts'

export type { FindingDraft } from './finding-draft.ts'

export interface Segmented {
  /** In the order in which they open; the leaves tile the source text. */
  readonly sections: readonly Section[]
  /** Every block with its section, in reading order. */
  readonly placed: readonly PlacedBlock[]
  /** In reading order. */
  readonly findings: readonly FindingDraft[]
  /** Blocks that head a section, label a quoted item or rate one: no findings, but nothing lost either. */
  readonly headings: ReadonlySet<Block>
  readonly problems: readonly Problem[]
}

export function segment(source: Source, profile: LetterProfile): Segmented {
  const segmented = walk(source, profile)
  if (segmented.findings.length > 0 || profile.unheaded === undefined) return segmented
  return walk(source, withoutHeadings(profile, profile.unheaded))
}

function walk(source: Source, profile: LetterProfile): Segmented {
  const segmenter = new Segmenter(source, profile)
  for (const [index, block] of source.blocks.entries()) segmenter.take(block, index)
  return segmenter.finish()
}

/** What would be the context of the sections to come is all that there is. */
function withoutHeadings(profile: LetterProfile, type: SectionType): LetterProfile {
  return {
    ...profile,
    openings: profile.openings.map((opening) => (opening.type === 'context' ? { ...opening, type } : opening)),
  }
}
