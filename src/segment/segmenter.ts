/** Walks over the blocks once: opens sections, makes findings, follows quoted actions. */
import type { LetterProfile, Opening } from '../model/letter-profile.ts'
import { problem } from '../model/problems.ts'
import type { Problem } from '../model/types.ts'
import { excerpt } from '../text/excerpt.ts'
import type { MappedText } from '../text/mapped-text.ts'
import type { Block, Source } from '../text/source.ts'
import { ActionTable } from './action-table.ts'
import { type FindingDraft, headingPolarity } from './finding-draft.ts'
import { FindingList, isDemand } from './finding-list.ts'
import { type FollowUpColumns, followUpColumns, readFollowUpRow } from './follow-up-table.ts'
import type { Segmented } from './index.ts'
import { NamedBodies, namesBodies } from './named-bodies.ts'
import { QuotedActions } from './quoted-actions.ts'
import { SectionTree } from './section-tree.ts'
import { type ActionRow, readRow } from './table-rows.ts'
import {
  beforeLeadIn,
  demands,
  furtherNumbers,
  isAspectOfProgress,
  isCourtesy,
  isProse,
  isQuotable,
  isSentence,
  isSubheading,
  isTitle,
  labelLength,
  labelNumber,
  leadsIn,
  namedWeaknesses,
  quotedRange,
} from './wording.ts'

/** Sections whose heading judges what stands under it: an unknown heading must not inherit that judgement. */
const JUDGING: ReadonlySet<string> = new Set(['strengths', 'development'])

/** "Responsible bodies: ..." under a quoted action. */
const BODIES_LINE = /^responsible (?:bod(?:y|ies)|partners?|organisations?) ?: ?(.+)$/i

export class Segmenter {
  readonly #source: Source
  readonly #profile: LetterProfile
  readonly #tree = new SectionTree()
  readonly #quoted = new QuotedActions()
  readonly #bodies: NamedBodies
  readonly #headings = new Set<Block>()
  readonly #problems: Problem[] = []
  readonly #findings = new FindingList()
  /** The label stood alone, or with a title of a word or two: the next block may be what it quotes. */
  #awaitsQuote = false
  /** The numbers that the label prints for the items quoted after the next one. */
  #further: number[] = []
  #title: { readonly block: Block; readonly content: MappedText } | null = null
  /** True right after a heading or a rating, where a list item can be a quoted item without a label. */
  #awaitsItem = false
  /** Position of the last block that labels a quoted item. */
  readonly #lastLabel: number
  #labelsFollow = false
  /** The text that demands a statement of action: where no list follows, it names the weaknesses itself. */
  #weaknesses: Block | null = null
  /** What the columns hold of the table that is being read, where its rows follow up quoted items. */
  #columns: FollowUpColumns | null = null
  readonly #actions = new ActionTable()
  /** Right after such a table, where nothing yet says what comes now. */
  #tableEnded = false
  #placement: ReturnType<NonNullable<LetterProfile['place']>> | null = null
  /** The text of the paragraph that was placed last. */
  #placed: string | null = null

  constructor(source: Source, profile: LetterProfile) {
    this.#source = source
    this.#profile = profile
    this.#bodies = new NamedBodies(source.text)
    const labels = profile.openings.filter(({ as, listed }) => as === 'quote' && !listed)
    this.#lastLabel = source.blocks.findLastIndex(({ content }) =>
      labels.some(({ pattern }) => pattern.test(content.text)),
    )
    const known = profile.openings.length > 0 || profile.place !== undefined
    this.#tree.open({ type: known ? 'front-matter' : 'unclassified' }, false)
  }

  take(block: Block, index: number): void {
    this.#labelsFollow = index < this.#lastLabel
    if (block.kind === 'furniture') this.#tree.add(block)
    else if (this.#profile.place !== undefined) this.#placeParagraph(block)
    else {
      this.#settleTitle(block)
      if (this.#followUp(block)) return
      if (!this.#open(block) && !this.#rate(block)) this.#read(block)
    }
  }

  finish(): Segmented {
    this.#findWeaknessesInProse()
    const { sections, placed } = this.#tree.finish(this.#source.text)
    const typeOf = new Map(sections.map(({ id, type }) => [id, type]))
    const findings = this.#findings.drafts((id) => typeOf.get(id))
    const isUnnamed = (draft: FindingDraft): boolean => draft.type === 'priority-action' && !draft.quoted
    const { actions, problems } = this.#bodies.assign(findings.filter(isUnnamed))
    const named = findings.map((draft) => (isUnnamed(draft) ? (actions.shift() ?? draft) : draft))
    return { sections, placed, findings: named, headings: this.#headings, problems: [...this.#problems, ...problems] }
  }

  /** True where the block belongs to a table whose rows quote an item each, and say what became of it. */
  #followUp(block: Block): boolean {
    if (block.kind !== 'row') {
      this.#actions.end()
      this.#tableEnded = this.#columns !== null
      if (this.#tableEnded) this.#quoted.leave()
      this.#columns = null
      return false
    }
    const head = followUpColumns(block)
    if (head !== null && this.#profile.yields[head.type] === 'progress') {
      this.#columns = head
      return this.#keepHeading(block)
    }
    const row = this.#columns === null ? null : readFollowUpRow(this.#source.text, block, this.#columns)
    if (row === null) return false
    if (row.item !== null) {
      this.#quoted.leave()
      this.#tree.open({ type: row.type, number: row.number ?? this.#quoted.nextNumber(row.type) }, false)
    }
    this.#tree.add(block)
    if (row.item !== null) this.#quote(block, row.item)
    for (const content of row.progress) {
      const regarding = this.#quoted.discuss()
      this.#findings.add({ ...this.#draft(block, 'progress'), content, regarding, number: null }, block)
    }
    if (row.rating !== null) this.#quoted.rate(ratingWord(row.rating))
    return true
  }

  #findWeaknessesInProse(): void {
    const block = this.#weaknesses
    const named = block === null ? null : namedWeaknesses(block.content.text)
    if (block === null || named === null || this.#findings.has('significant-weakness')) return
    const sectionId = this.#tree.sectionOf(block)
    if (sectionId === null) return
    const content = excerpt(this.#source.text, block.content, named)
    this.#findings.add({ ...this.#draft(block, 'significant-weakness'), sectionId, content, number: 1 }, block)
    const message = 'The weaknesses are named in one sentence and not in a list, so they are counted as one finding.'
    this.#problems.push(problem('weaknesses-in-prose', 'warning', message, { span: content.spans[0] ?? null }))
  }

  #placeParagraph(block: Block): void {
    const paragraph = { text: block.content.text, listed: block.kind === 'bullet' }
    const placement = this.#profile.place?.(paragraph, this.#placement) ?? null
    if (placement === null) return
    // A headline or a caption that a page prints twice says one thing.
    const again = paragraph.text === this.#placed
    this.#placed = paragraph.text
    if (!again) this.#placement = placement
    this.#tree.resume(again ? 'boilerplate' : placement.type)
    this.#tree.add(block)
    if (again) return
    const type = this.#profile.yields[placement.type]
    if (type === undefined) return
    if (leadsIn(block)) this.#findBeforeLeadIn(block, { type, attribution: placement.attribution })
    else this.#find(block, { type, attribution: placement.attribution })
  }

  /** True where the block opened a section. */
  #open(block: Block): boolean {
    if (block.kind === 'row') return false
    const { text } = block.content
    const here = this.#tree.current?.type ?? 'front-matter'
    for (const opening of this.#profile.openings) {
      if (opening.after !== undefined && !opening.after.includes(here)) continue
      if (opening.listed && (block.kind !== 'bullet' || !this.#awaitsItem)) continue
      const match = opening.pattern.exec(text)
      if (match === null || (opening.as === 'heading' && isSentence(text))) continue
      // Under each quoted action a letter may have "Next steps" or a summary of its own.
      if (opening.as !== 'quote' && this.#quoted.active && this.#labelsFollow) return this.#keepHeading(block)
      if (opening.as === 'quote') return this.#openQuote(block, opening, match)
      this.#quoted.leave()
      this.#awaitsQuote = false
      this.#further = []
      this.#awaitsItem = opening.as === 'heading'
      if (opening.as === 'heading') this.#headings.add(block)
      if (opening.type === 'significant-weaknesses') this.#weaknesses = block
      const section = {
        type: opening.type,
        heading: opening.as === 'heading' ? text : null,
        aspect: opening.aspect ?? null,
      }
      if (opening.type === 'group') this.#tree.openGroup(section, block)
      else {
        if (here !== opening.type || (opening.as === 'heading' && this.#holdsFindings())) {
          this.#tree.open(section, JUDGING.has(opening.type) || this.#tree.waiting)
        }
        this.#tree.add(block)
        const type = opening.as === 'body' ? this.#profile.yields[opening.type] : undefined
        if (type !== undefined && !isDemand(type) && !isCourtesy(text)) this.#find(block, { type })
      }
      return true
    }
    return false
  }

  #openQuote(block: Block, opening: Opening, match: RegExpExecArray): boolean {
    const { text } = block.content
    const { type } = opening
    const printed = match.groups?.number
    this.#further = furtherNumbers(printed)
    const number = labelNumber(printed?.split(/[ ,&]/)[0]) ?? this.#quoted.nextNumber(type)
    const label = opening.listed ? null : text.slice(0, match[0].length).trim()
    this.#tree.open({ type, heading: label, number }, false)
    this.#tree.add(block)
    const range = quotedRange(text, match[0].length)
    const content = range === null ? null : excerpt(this.#source.text, block.content, range)
    this.#awaitsItem = false
    if (content !== null && !isTitle(content.text)) this.#quote(block, content)
    else {
      this.#awaitsQuote = true
      this.#title = content === null ? null : { block, content }
      if (content === null) this.#headings.add(block)
    }
    return true
  }

  /** A short title behind a label is what is quoted, unless the next block is a quotation or a demand. */
  #settleTitle(next: Block): void {
    if (this.#title === null) return
    const { block, content } = this.#title
    this.#title = null
    if (/^[‘“'"]/.test(next.content.text) || demands(next.content.text)) this.#headings.add(block)
    else this.#quote(block, content)
  }

  #keepHeading(block: Block): boolean {
    this.#headings.add(block)
    this.#tree.add(block)
    return true
  }

  #quote(block: Block, content: MappedText): void {
    const section = this.#tree.current
    if (section === null) return
    this.#awaitsQuote = false
    const draft = this.#quoted.quote(section.type, section.number, (type, number) => ({
      ...this.#draft(block, type),
      content,
      number,
      quoted: true,
    }))
    if (draft !== null) this.#findings.add(draft, block)
  }

  /** True where the block is quoted under the same label as the item before it. */
  #quoteFurther(block: Block): boolean {
    const type = this.#tree.current?.type
    if (this.#awaitsQuote || type === undefined) return false
    const [number, ...further] = this.#further
    if (number === undefined) return false
    if (block.kind === 'row' || !isQuotable(block)) {
      for (const unquoted of this.#further) this.#quoted.regard(type, unquoted)
      this.#further = []
      return false
    }
    this.#further = further
    this.#tree.open({ type, number }, false)
    this.#awaitsQuote = true
    this.#read(block)
    return true
  }

  /** True where the block rates the quoted items before it, or names who is responsible for them. */
  #rate(block: Block): boolean {
    if (!this.#quoted.active) return false
    for (const { pattern, outcome } of this.#profile.ratings) {
      const match = pattern.exec(block.content.text)
      if (match === null) continue
      this.#quoted.rate(outcome ?? ratingWord(match.groups?.rating ?? match[0]))
      this.#headings.add(block)
      this.#tree.add(block)
      this.#awaitsItem = true
      return true
    }
    const bodies = BODIES_LINE.exec(block.content.text)?.[1]
    if (bodies === undefined) return false
    this.#quoted.assign(bodies)
    this.#headings.add(block)
    this.#tree.add(block)
    return true
  }

  #read(block: Block): void {
    if (this.#quoteFurther(block)) return
    const section = this.#tree.current
    if (section === null || this.#tableEnded) this.#tree.open({ type: 'narrative' }, section === null)
    if (this.#awaitsQuote && block.kind !== 'row') {
      this.#tree.add(block)
      const range = quotedRange(block.content.text, 0) ?? ([0, block.content.text.length] as const)
      this.#quote(block, excerpt(this.#source.text, block.content, range))
      return
    }
    if (isSubheading(block) || (this.#quoted.active && isAspectOfProgress(block.content.text))) {
      this.#headings.add(block)
      if (section !== null && JUDGING.has(section.type)) this.#openUnknown(block)
      this.#tree.add(block)
      return
    }
    this.#tree.add(block)
    const here = this.#tree.current
    if (here === null) return
    const type = this.#profile.yields[here.type] ?? (here.type === 'unclassified' ? 'observation' : undefined)
    if (type === undefined) return
    if (this.#findings.continueLast(block, here.id, this.#source.text)) return
    if (type === 'priority-action' && namesBodies(block)) {
      this.#bodies.take(block)
      this.#headings.add(block)
      return
    }
    if (!isDemand(type) && leadsIn(block)) {
      // What stands before a list of points to work on only says that they follow.
      if (type !== 'continued-focus' && (type !== 'progress' || this.#quoted.active))
        this.#findBeforeLeadIn(block, { type })
      return
    }
    const row = block.kind === 'row' ? this.#actions.read(block, isDemand(type), this.#findings.lastIn(here.id)) : null
    if (block.kind === 'row' && row === null) this.#headings.add(block)
    else if (type !== 'progress' || this.#quoted.active) {
      if (here.type !== 'unclassified' || (isProse(block) && !this.#profile.skips?.(block.content.text)))
        this.#find(block, { type }, row ?? undefined)
    }
  }

  #holdsFindings(): boolean {
    return this.#findings.endsIn(this.#tree.current?.id ?? '')
  }

  #openUnknown(block: Block): void {
    this.#tree.open({ type: 'unclassified', heading: block.content.text }, true)
    const message = `The heading "${block.content.text}" is not known, so what stands under it is judged by its own words.`
    this.#problems.push(problem('unknown-heading', 'warning', message, { span: block.content.spans[0] ?? null }))
  }

  #find(
    block: Block,
    about: Pick<FindingDraft, 'type'> & Partial<FindingDraft>,
    { content: printed, bodies, number }: ActionRow = readRow(block),
  ): void {
    const label = isDemand(about.type) ? labelLength(printed.text) : 0
    const content = label === 0 ? printed : excerpt(this.#source.text, printed, [label, printed.text.length])
    const regarding = about.type === 'progress' ? this.#quoted.discuss() : []
    if (about.type === 'progress') this.#rateByLastSentence(content.text)
    this.#awaitsItem = false
    const draft = this.#draft(block, about.type)
    this.#findings.add({ ...draft, content, bodies, regarding, number: number ?? draft.number, ...about }, block)
  }

  #findBeforeLeadIn(block: Block, about: Pick<FindingDraft, 'type'> & Partial<FindingDraft>): void {
    const range = beforeLeadIn(block.content.text)
    if (range !== null) this.#find(block, { ...about, content: excerpt(this.#source.text, block.content, range) })
  }

  /** A verdict may close the discussion's last paragraph instead of standing alone. */
  #rateByLastSentence(text: string): void {
    const last = text.slice(Math.max(0, text.search(/[^.]*\.?$/))).trim()
    const verdict = this.#profile.ratings.find(({ pattern, outcome }) => outcome !== null && pattern.test(last))
    if (verdict?.outcome) this.#quoted.rate(verdict.outcome)
  }

  #draft(block: Block, type: FindingDraft['type']): FindingDraft {
    const sectionId = this.#tree.current?.id ?? ''
    const printed = block.kind === 'bullet' ? labelNumber(/\d+/.exec(block.marker ?? '')?.[0]) : null
    return {
      sectionId,
      type,
      content: block.content,
      number: printed ?? this.#findings.ordinal(sectionId, type, block),
      quoted: false,
      regarding: [],
      outcome: null,
      attribution: 'issuer',
      bodies: null,
      headingPolarity: headingPolarity(type),
    }
  }
}

/** A letter's own rating as the results give it. */
function ratingWord(printed: string): string {
  return printed
    .trim()
    .toLowerCase()
    .replace(/[\s/]+/g, '-')
}
