/** What the profiles promise of their openings, ratings and yields, kept by the segmentation: looped over the table. */
import { describe, expect, it } from 'vitest'
import { LETTERS, type LetterProfile } from '../../src/letters/index.ts'
import { segment } from '../../src/segment/index.ts'
import { prose, sourceOf } from './letter-blocks.ts'

/** Prose that may stand in any section: a judgement in its form, a demand in its wording. */
const TEXT = 'Leaders should know the needs of families well and act on them in good time.'

type Opening = LetterProfile['openings'][number]

/** Blocks after which the opening can open: what it must follow, and a heading where it needs one. */
function before(profile: LetterProfile, { after, listed }: Opening): ReturnType<typeof prose>[] {
  const first = after === undefined || after.includes('front-matter')
  if (first && !listed) return [prose('Ambridge Council')]
  const opener = profile.openings.find(({ type, as, listed: item }) => after?.includes(type) && as !== 'body' && !item)
  const heading = profile.openings.find(({ type, as }) => after?.includes(type) && as === 'heading')
  const { example, as } = (listed ? heading : opener) ?? { example: 'Strengths', as: 'heading' }
  return [{ kind: as === 'heading' ? 'heading' : 'paragraph', text: example }]
}

const kindOf = ({ as, listed }: Opening): 'heading' | 'bullet' | 'paragraph' => {
  if (listed) return 'bullet'
  return as === 'heading' ? 'heading' : 'paragraph'
}

describe.each(LETTERS.filter(({ openings }) => openings.length > 0))('$kind', (profile) => {
  it.each(profile.openings)('$as of $type: "$example"', (opening) => {
    const source = sourceOf([
      ...before(profile, opening),
      { kind: kindOf(opening), text: opening.example },
      prose(TEXT),
    ])
    const { sections, headings } = segment(source, profile)
    // A letter that is nothing but its opening lines has no headings: what would be context is all there is.
    const type = opening.type === 'context' ? (profile.unheaded ?? 'context') : opening.type
    const opened = sections.find((section) => section.type === type)
    expect(opened).toMatchObject({ type, aspect: opening.aspect ?? null })
    if (opening.as === 'heading') {
      expect(opened?.heading).toBe(opening.example)
      expect(headings.size).toBeGreaterThan(0)
    }
  })

  it('sections yield findings of the type that is promised, or none', () => {
    for (const opening of profile.openings.filter(({ as, type }) => as === 'heading' && type !== 'group')) {
      const { findings } = segment(sourceOf([{ kind: 'heading', text: opening.example }, prose(TEXT)]), profile)
      const promised = profile.yields[opening.type]
      const judged = findings.map(({ type, content }) => [type, content.text])
      expect(judged).toEqual(promised === undefined || promised === 'progress' ? [] : [[promised, TEXT]])
    }
  })

  const quote = profile.openings.find(({ as, listed }) => as === 'quote' && !listed)
  it.runIf(quote !== undefined).each(profile.ratings)('rates a quoted item by "$example"', ({ example, outcome }) => {
    const source = sourceOf([
      prose(quote?.example.split('‘')[0] ?? ''),
      prose('Leaders should bring down the long waits for speech and language therapy.'),
      { kind: 'heading', text: example },
      prose('Waits have fallen from 40 weeks to 18 since the inspection.'),
    ])
    const [quoted, progress] = segment(source, profile).findings
    expect(quoted?.quoted).toBe(true)
    if (outcome === null) expect(quoted?.outcome).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    else expect(quoted?.outcome).toBe(outcome)
    expect(progress).toMatchObject({
      type: 'progress',
      outcome: null,
      regarding: [`${quoted?.type}-${quoted?.number}`],
    })
  })
})
