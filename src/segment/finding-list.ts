/** The findings while they are being found, in reading order. */
import type { FindingType, SectionType } from '../model/types.ts'
import { join } from '../text/excerpt.ts'
import type { Block } from '../text/source.ts'
import type { FindingDraft } from './finding-draft.ts'
import { demands, goesOn } from './wording.ts'

interface Entry {
  readonly draft: FindingDraft
  readonly block: Block
}

/** What is demanded is counted, and goes on in a list, even where it is not printed as an item. */
const DEMANDS: ReadonlySet<FindingType> = new Set(['priority-action', 'improvement-area', 'significant-weakness'])

/** Sections that are lists: where they hold items, the prose around the items is no finding. */
const LISTS: ReadonlySet<SectionType> = new Set([
  'continued-focus',
  'significant-weaknesses',
  'priority-actions',
  'improvement-areas',
])

export const isDemand = (type: FindingType): boolean => DEMANDS.has(type)

const isItem = ({ kind }: Block): boolean => kind === 'bullet' || kind === 'row'

export class FindingList {
  readonly #entries: Entry[] = []

  add(draft: FindingDraft, block: Block): void {
    this.#entries.push({ draft, block })
  }

  has(type: FindingType): boolean {
    return this.#entries.some(({ draft }) => draft.type === type)
  }

  /** True where the latest finding stands in this section. */
  endsIn(sectionId: string): boolean {
    return this.lastIn(sectionId) !== undefined
  }

  /** The latest finding, where it stands in this section. */
  lastIn(sectionId: string): FindingDraft | undefined {
    const draft = this.#entries.at(-1)?.draft
    return draft?.sectionId === sectionId ? draft : undefined
  }

  /** The ordinal of a new finding in its list; null for prose, which is not counted. */
  ordinal(sectionId: string, type: FindingType, block: Block): number | null {
    if (!isItem(block) && !isDemand(type)) return null
    const counted = ({ draft, block: earlier }: Entry): boolean =>
      draft.sectionId === sectionId && (isDemand(type) || isItem(earlier))
    return this.#entries.filter(counted).length + 1
  }

  /**
   * True where the block is a list inside the item or the demand before it, or goes on with its sentence: one finding
   * with it.
   */
  continueLast(block: Block, sectionId: string, source: string): boolean {
    const last = this.#entries.at(-1)
    if (last === undefined || last.draft.sectionId !== sectionId) return false
    const { draft } = last
    const isInnerList = block.kind === 'bullet' && block.depth > 0 && last.block.kind === 'bullet'
    const mayHaveList = draft.quoted ? last.block.content.text.endsWith(':') : isDemand(draft.type)
    const isList = block.kind === 'bullet' && last.block.kind !== 'bullet' && mayHaveList
    const isSentence = isDemand(draft.type) && !draft.quoted && goesOn(draft.content.text, block)
    if (!isInnerList && !isList && !isSentence) return false
    // The draft itself is extended: a quoted item may still be rated later.
    draft.content = join(source, [draft.content, block.content])
    return true
  }

  /** Without the prose of sections that hold items; prose that demands something stays. */
  drafts(typeOf: (sectionId: string) => SectionType | undefined): FindingDraft[] {
    const listed = new Set(this.#entries.filter(({ block }) => isItem(block)).map(({ draft }) => draft.sectionId))
    return this.#entries
      .filter(({ draft, block }) => {
        const type = typeOf(draft.sectionId)
        const mayBeProse = isItem(block) || draft.quoted || draft.type === 'progress'
        if (mayBeProse || type === undefined || !LISTS.has(type) || !listed.has(draft.sectionId)) return true
        return (draft.type === 'priority-action' || draft.type === 'improvement-area') && demands(draft.content.text)
      })
      .map(({ draft }) => draft)
  }
}
