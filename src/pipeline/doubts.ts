/** What the user should know about a result before relying on it. */
import { problem } from '../model/problems.ts'
import type { Document, Problem } from '../model/types.ts'
import type { PlacedBlock } from '../text/source.ts'
import { within } from '../text/span.ts'

export function doubts(
  document: Pick<Document, 'kind' | 'area' | 'findings'>,
  placed: readonly PlacedBlock[],
): Problem[] {
  const found: Problem[] = []
  if (document.kind === 'unknown') {
    found.push(
      problem(
        'unknown-kind',
        'warning',
        'The kind of letter was not recognised, so every paragraph is an observation.',
        {
          hint: 'Check that the file is a letter or report by Ofsted, the Care Quality Commission or the Department for Education.',
        },
      ),
    )
  } else if (document.area === null) {
    found.push(problem('unknown-area', 'warning', 'The letter names no local area that is known.'))
  }
  if (document.findings.length === 0) found.push(problem('no-findings', 'warning', 'No finding was found in the text.'))
  const next = secondLetter(placed)
  if (next !== null) {
    found.push(
      problem('several-letters', 'warning', 'The file seems to hold more than one letter; it is read as one.', {
        span: next,
        hint: 'Give each letter a file of its own.',
      }),
    )
  }
  const cut = cutOff(placed, document.findings)
  if (cut !== null) {
    found.push(
      problem('cut-off', 'warning', 'The text ends in mid-sentence: the file may be incomplete.', { span: cut }),
    )
  }
  return found
}

/** A salutation that follows a signature. */
function secondLetter(placed: readonly PlacedBlock[]): Problem['span'] {
  const end = placed.findIndex(({ block }) => /^yours (?:sincerely|faithfully)/i.test(block.content.text))
  const after = end < 0 ? [] : placed.slice(end)
  const next = after.find(({ block }) => /^Dear \p{Lu}.{0,60}$/u.test(block.content.text))
  return next?.block.content.spans[0] ?? null
}

/** Sections after which a letter may end without a full stop: addresses, names, captions. */
const ENDS_ANYHOW = new Set(['front-matter', 'sign-off', 'boilerplate', 'partnership-details', 'inspection-method'])
const SHORTEST_SENTENCE = 40

function cutOff(placed: readonly PlacedBlock[], findings: Document['findings']): Problem['span'] {
  const last = placed.findLast(({ block }) => block.kind !== 'furniture')
  if (last === undefined || ENDS_ANYHOW.has(last.section.type) || last.block.kind === 'row') return null
  // What nothing is known of may be a title or a name; a finding is neither.
  const isFinding = findings.some(({ spans }) => within(last.block.content.spans, spans))
  if (last.section.type === 'unclassified' && !isFinding) return null
  const { text, spans } = last.block.content
  const ends = /[.!?:;…]["'’”)\]]*$/.test(text) || text.length < SHORTEST_SENTENCE
  return ends ? null : (spans.at(-1) ?? null)
}
