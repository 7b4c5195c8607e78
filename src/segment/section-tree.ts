/** Sections while they are being opened, one after the other; at the end they tile the text. */
import type { Aspect, Section, SectionType } from '../model/types.ts'
import type { Block, PlacedBlock } from '../text/source.ts'
import type { Span } from '../text/span.ts'

interface Draft {
  id: string
  type: SectionType
  heading: string | null
  parentId: string | null
  aspect: Aspect | null
  number: number | null
  blocks: Block[]
}

/** What a new section is; the rest follows from where it stands. */
export interface NewSection {
  readonly type: SectionType
  readonly heading?: string | null
  readonly aspect?: Aspect | null
  readonly number?: number | null
}

export class SectionTree {
  readonly #drafts: Draft[] = []
  /** Blocks in reading order with the draft that each stands in. */
  readonly #placed: { readonly block: Block; readonly draft: Draft }[] = []
  #group: Draft | null = null
  #current: Draft | null = null
  /** The heading of a group, whose characters belong to the group's first child. */
  #waiting: Block[] = []

  get current(): Readonly<Pick<Draft, 'id' | 'type' | 'aspect' | 'number'>> | null {
    return this.#current
  }

  /** Opens a section that holds text. A section without an aspect of its own takes its group's, and stays in the group. */
  open(section: NewSection, inGroup: boolean): string {
    if (!inGroup) this.#group = null
    const draft = this.#draft(section, this.#group)
    this.#current = draft
    for (const block of this.#waiting) this.#put(block, draft)
    this.#waiting = []
    return draft.id
  }

  /** Opens a group; the next section opened inside it takes the group's heading block. */
  openGroup(section: NewSection, heading: Block): void {
    this.#group = this.#draft(section, null)
    this.#current = null
    this.#waiting.push(heading)
  }

  /** Goes on in an earlier section of this type, or opens one: for texts whose parts interleave. */
  resume(type: SectionType): string {
    const earlier = this.#drafts.find((draft) => draft.type === type)
    if (earlier === undefined) return this.open({ type }, false)
    this.#current = earlier
    return earlier.id
  }

  /** The id of the section that a block was added to; null where it still waits for one. */
  sectionOf(block: Block): string | null {
    return this.#placed.find((placed) => placed.block === block)?.draft.id ?? null
  }

  get waiting(): boolean {
    return this.#waiting.length > 0
  }

  add(block: Block): void {
    if (this.#current === null) this.#waiting.push(block)
    else this.#put(block, this.#current)
  }

  /** The sections, whose leaves tile `[0, source.length)`, and every block with its section. */
  finish(source: string): { sections: Section[]; placed: PlacedBlock[] } {
    if (this.#waiting.length > 0 || this.#drafts.length === 0) this.open({ type: 'unclassified' }, true)
    const spans = tile(source, this.#placed)
    const sections = this.#drafts.map(
      ({ blocks, ...draft }): Section => ({ ...draft, spans: spans.get(draft.id) ?? [] }),
    )
    if (this.#placed.length === 0) sections[0] = { ...(sections[0] as Section), spans: [[0, source.length]] }
    const byId = new Map(sections.map((section) => [section.id, section]))
    const placed = this.#placed.flatMap(({ block, draft }) => {
      const section = byId.get(draft.id)
      return section === undefined ? [] : [{ block, section }]
    })
    return { sections, placed }
  }

  #draft({ type, heading = null, aspect = null, number = null }: NewSection, group: Draft | null): Draft {
    const draft: Draft = {
      id: `s${this.#drafts.length + 1}`,
      type,
      heading,
      parentId: group?.id ?? null,
      aspect: aspect ?? group?.aspect ?? null,
      number,
      blocks: [],
    }
    this.#drafts.push(draft)
    return draft
  }

  #put(block: Block, draft: Draft): void {
    this.#placed.push({ block, draft })
    draft.blocks.push(block)
  }
}

/** Each boundary lies at the start of the line on which the next section's first block begins. */
function tile(
  source: string,
  placed: readonly { readonly block: Block; readonly draft: Draft }[],
): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, [number, number][]>()
  let open: { id: string; span: [number, number] } | null = null
  let reached = 0
  for (const { block, draft } of placed) {
    if (open === null || open.id !== draft.id) {
      const start: number = open === null ? 0 : lineStart(source, reached, block.content.spans[0]?.[0] ?? reached)
      if (open !== null) open.span[1] = start
      open = { id: draft.id, span: [start, source.length] }
      spans.set(draft.id, [...(spans.get(draft.id) ?? []), open.span])
    }
    reached = Math.max(reached, block.content.spans.at(-1)?.[1] ?? reached)
  }
  return spans
}

function lineStart(source: string, from: number, at: number): number {
  const before = source.slice(from, at)
  const breaks = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'), before.lastIndexOf('\f'))
  return from + breaks + 1
}
