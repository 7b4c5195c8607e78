/** Whether every quotation stands where it says, and the sections cover the whole text once. */
import type { Document, Finding } from '../model/types.ts'
import { type Span, within } from '../text/span.ts'
import type { Disagreement } from './disagreement.ts'
import type { Letter, Reading } from './letter.ts'
import { quotationOf } from './quotation.ts'
import { share } from './scores.ts'

export interface Grounding {
  /** Findings of which every quotation is in place: their own, their sentences', evidence, quantities, organisations. */
  readonly findings: number
  readonly of: number
  readonly share: number
  readonly documentsTiled: number
}

interface Quoted {
  readonly text: string
  readonly spans: readonly Span[]
}

/** What of a finding does not stand where it says. */
function faultsOf(finding: Finding, source: string): string[] {
  const { text, spans, repairs, themes, sentences, quantities, organisations } = finding
  const inPlace = (quoted: Quoted): boolean =>
    quoted.spans.length > 0 && quotationOf(source, quoted.spans, repairs) === quoted.text
  const parts: (Quoted & { name: string })[] = [
    ...themes.flatMap(({ id, evidence }) => evidence.map((one) => ({ ...one, name: `evidence for ${id}` }))),
    ...sentences.map((one) => ({ ...one, name: 'sentence' })),
    ...quantities.map((one) => ({ ...one, name: 'quantity' })),
    ...organisations.map((one) => ({ ...one, name: 'organisation' })),
  ]
  return [
    ...(inPlace({ text, spans }) ? [] : ['text']),
    ...themes.filter(({ evidence }) => evidence.length === 0).map(({ id }) => `no evidence for ${id}`),
    ...parts.filter((part) => !inPlace(part) || !within(part.spans, spans)).map(({ name }) => name),
  ]
}

/** True where the leaf sections cover the source text from end to end, without gap or overlap. */
export function tiles({ sections }: Pick<Document, 'sections'>, source: string): boolean {
  const leaves = sections.filter(({ type }) => type !== 'group').flatMap(({ spans }) => spans)
  let at = 0
  for (const [from, to] of leaves.sort((a, b) => a[0] - b[0])) {
    if (from !== at) return false
    at = to
  }
  return leaves.length > 0 && at === source.length
}

export function scoreGrounding(letters: readonly Letter[]): {
  readonly figures: Grounding
  readonly disagreements: readonly Disagreement[]
} {
  const readings = letters.flatMap(({ file, reading }) => (reading ? [{ file, ...reading }] : []))
  const untiled = readings.filter(({ document, source }) => !tiles(document, source))
  const faulty = readings.flatMap(({ file, document, source }: Reading & { file: string }) =>
    document.findings.flatMap((finding) => {
      const faults = faultsOf(finding, source)
      return faults.length === 0 ? [] : [{ file, finding, faults }]
    }),
  )
  const of = readings.reduce((sum, { document }) => sum + document.findings.length, 0)
  const findings = of - faulty.length
  return {
    figures: { findings, of, share: share(findings, of), documentsTiled: readings.length - untiled.length },
    disagreements: [
      ...faulty.map(({ file, finding, faults }) => {
        const said = `not in place: ${faults.join(', ')}`
        const { id, text } = finding
        return { measure: 'grounding', file, where: id, finding: id, expected: 'in place', said, text }
      }),
      ...untiled.map(({ file }) => {
        return {
          measure: 'tiling',
          file,
          where: null,
          finding: null,
          expected: 'tiled',
          said: 'gap or overlap',
          text: '',
        }
      }),
    ],
  }
}
