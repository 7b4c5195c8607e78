/** The whole way of a letter, stage by stage. A newcomer reads this first. */
import { createHash } from 'node:crypto'
import { readFacts } from './facts/index.ts'
import { HEADINGS, LETTERS, recognise } from './letters/index.ts'
import type { Document, Problem, Report } from './model/types.ts'
import { SCHEMA_VERSION } from './model/vocabulary.ts'
import { coverage } from './pipeline/coverage.ts'
import { doubts } from './pipeline/doubts.ts'
import { documentId, findingIds } from './pipeline/identity.ts'
import { readFinding } from './pipeline/read-finding.ts'
import { readSource as readBytes } from './read/index.ts'
import { segment } from './segment/index.ts'
import { indexLines } from './text/line-index.ts'
import type { Source } from './text/source.ts'
import { defaultCodebook, tagThemes } from './themes/index.ts'

export { defaultCodebook as codebook } from './themes/index.ts'

import { NAME, VERSION } from './version.ts'

export interface Input {
  /** As given, with "/" as separator. It is only named in the result; the kind is told by content. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** @throws InputError where the input cannot be read at all */
export async function readSource({ bytes }: Input): Promise<Source> {
  return readBytes(bytes, HEADINGS)
}

/**
 * Reads one letter. Every span of the result points into the source text that `readSource` gives for the same bytes.
 *
 * @throws InputError where the input cannot be read at all; doubts about a letter that was read are its `problems`
 */
export async function extract(input: Input): Promise<Document> {
  const source = await readSource(input)
  const { profile, evidence } = recognise(source.blocks, LETTERS)
  const { sections, placed, findings: drafts, headings, problems } = segment(source, profile)
  const { problems: doubtfulFacts, ...facts } = readFacts(placed, { kind: profile.kind })

  const lines = indexLines(source.text)
  const idFor = findingIds()
  const partners = [...facts.partners.localAuthorities, ...facts.partners.healthBodies]
  const findings = drafts.flatMap((draft) => {
    const section = sections.find(({ id }) => id === draft.sectionId)
    if (section === undefined) return []
    return [readFinding(draft, { section, lines, paged: source.paged, partners, tag: tagThemes, idFor })]
  })

  const found = { kind: profile.kind, area: facts.area, findings }
  return {
    id: documentId(input.bytes),
    file: input.file,
    mediaType: source.mediaType,
    encoding: source.encoding,
    kind: profile.kind,
    framework: facts.framework,
    kindEvidence: evidence,
    area: facts.area,
    otherAreas: facts.otherAreas,
    title: facts.title,
    issuers: facts.issuers,
    dates: facts.dates,
    references: facts.references,
    outcome: facts.outcome,
    people: facts.people,
    partners: facts.partners,
    sections,
    findings,
    coverage: coverage(source.text, placed, headings, findings),
    problems: [...source.problems, ...problems, ...doubtfulFacts, ...doubts(found, placed)],
  }
}

/** Joins letters into a report. `problems` are those of the run: inputs that could not be read. */
export function makeReport(documents: readonly Document[], problems: readonly Problem[]): Report {
  const { id, version } = defaultCodebook
  const sha256 = createHash('sha256').update(JSON.stringify(defaultCodebook)).digest('hex')
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: NAME, version: VERSION },
    codebook: { id, version, sha256 },
    documents,
    problems,
  }
}
