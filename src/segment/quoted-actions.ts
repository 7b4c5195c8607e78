/** The actions, areas and weaknesses of an earlier document that a later letter quotes, each with what is said under it. */
import type { FindingType, SectionType } from '../model/types.ts'
import type { FindingDraft } from './finding-draft.ts'

/** What a section of quoted items quotes. */
const QUOTED_TYPE: Readonly<Partial<Record<SectionType, FindingType>>> = {
  'priority-actions': 'priority-action',
  'improvement-areas': 'improvement-area',
  'significant-weaknesses': 'significant-weakness',
}

/**
 * Items quoted one right after the other form a set: one discussion and one rating count for all of it.
 */
export class QuotedActions {
  #set: FindingDraft[] = []
  /** Items of the set that only their numbers stand for. */
  #unquoted: string[] = []
  #discussed = false
  readonly #counts = new Map<FindingType, number>()

  /** Adds a quoted item; its number is the printed one, else its ordinal. */
  quote(
    sectionType: SectionType,
    printed: number | null,
    make: (type: FindingType, number: number) => FindingDraft,
  ): FindingDraft | null {
    const type = QUOTED_TYPE[sectionType]
    if (type === undefined) return null
    if (this.#discussed) this.leave()
    const number = printed ?? (this.#counts.get(type) ?? 0) + 1
    this.#counts.set(type, number)
    const draft: FindingDraft = { ...make(type, number) }
    this.#set.push(draft)
    return draft
  }

  /** Another item of the set, whose label stood over several and whose own text does not follow. */
  regard(sectionType: SectionType, number: number): void {
    const type = QUOTED_TYPE[sectionType]
    if (type !== undefined) this.#unquoted.push(`${type}-${number}`)
  }

  /** The next number for a section of this type whose label prints none. */
  nextNumber(sectionType: SectionType): number {
    const type = QUOTED_TYPE[sectionType]
    return (type === undefined ? 0 : (this.#counts.get(type) ?? 0)) + 1
  }

  /** Rates every item of the set that has no rating yet. */
  rate(outcome: string): void {
    for (const draft of this.#set) draft.outcome ??= outcome
  }

  /** Names who is responsible for the items of the set that name nobody yet. */
  assign(bodies: string): void {
    for (const draft of this.#set) draft.bodies ??= bodies
  }

  /** What a discussion now is about; from here on a quoted item begins a new set. */
  discuss(): string[] {
    this.#discussed = true
    return [...this.#set.map(({ type, number }) => `${type}-${number ?? 1}`), ...this.#unquoted]
  }

  /** Outside quoted sections nothing is regarded. */
  leave(): void {
    this.#set = []
    this.#unquoted = []
    this.#discussed = false
  }

  get active(): boolean {
    return this.#set.length > 0
  }
}
