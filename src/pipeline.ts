/** The whole way of a letter, stage by stage. A newcomer reads this first. */
import { type Corrections, correct } from './corrections/index.ts'
import { readFacts } from './facts/index.ts'
import { HEADINGS, LETTERS, type Recognised, recognise } from './letters/index.ts'
import type { Explanation } from './model/explanation.ts'
import type { Document, Problem, Report } from './model/types.ts'
import { SCHEMA_VERSION } from './model/vocabulary.ts'
import { coverage } from './pipeline/coverage.ts'
import { doubts } from './pipeline/doubts.ts'
import { explainFinding } from './pipeline/explain-finding.ts'
import { documentId, findingIds } from './pipeline/identity.ts'
import { builtInCodebook, type PreparedCodebook } from './pipeline/prepared-codebook.ts'
import { type GivenMetadata, withMetadata } from './pipeline/publication.ts'
import { type FindingReading, readFinding } from './pipeline/read-finding.ts'
import { readSource as readBytes } from './read/index.ts'
import { type Segmented, segment } from './segment/index.ts'
import { indexLines } from './text/line-index.ts'
import type { Source } from './text/source.ts'
import { makeExplainer } from './themes/index.ts'
import { NAME, VERSION } from './version.ts'

export type { Correction, Corrections } from './corrections/index.ts'
export { sharedCorrections, strayCorrections } from './corrections/index.ts'
export { readCodebook, writeCodebook } from './pipeline/own-codebook.ts'
export { builtInCodebook as codebook, type PreparedCodebook, prepareCodebook } from './pipeline/prepared-codebook.ts'
export type { GivenMetadata } from './pipeline/publication.ts'
export type { Codebook } from './themes/index.ts'

export interface Input {
  /** As given, with "/" as separator. It is only named in the result; the kind is told by content. */
  readonly file: string
  readonly bytes: Uint8Array
}

export interface ExtractOptions {
  /** The themes to look for, made ready once for all letters; the built-in ones where none is given. */
  readonly codebook?: PreparedCodebook
  /** Facts that are not in the letter. */
  readonly metadata?: GivenMetadata | null
  /** An analyst's decisions, which hold against the tagger. */
  readonly corrections?: Corrections
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
export async function extract(input: Input, options: ExtractOptions = {}): Promise<Document> {
  const { codebook = builtInCodebook, metadata = null, corrections = null } = options
  const { document } = await readLetter(input, codebook)
  const described = metadata === null ? document : withMetadata(document, metadata)
  return corrections === null ? described : correct(described, corrections)
}

/**
 * Why each finding of a letter was coded as it was, before any correction.
 *
 * @throws InputError as `extract` does
 */
export async function explain(input: Input, { codebook = builtInCodebook }: ExtractOptions = {}): Promise<Explanation> {
  const { readings } = await readLetter(input, codebook)
  const explainThemes = makeExplainer(codebook)
  const { id, version, sha256 } = codebook
  return {
    file: input.file,
    codebook: { id, version, sha256 },
    findings: readings.map((reading) => explainFinding(reading, explainThemes)),
  }
}

interface LetterReading {
  readonly document: Document
  /** The document's findings, with what they were judged by. */
  readonly readings: readonly FindingReading[]
}

async function readLetter(input: Input, { tag }: PreparedCodebook): Promise<LetterReading> {
  const source = await readSource(input)
  const { profile, evidence, segmented } = segmentAsRecognised(source)
  const { sections, placed, findings: drafts, headings, problems } = segmented
  const { problems: doubtfulFacts, ...facts } = readFacts(placed, profile)

  const lines = indexLines(source.text)
  const idFor = findingIds()
  const partners = [...facts.partners.localAuthorities, ...facts.partners.healthBodies]
  const tenor = profile.writer === 'inspectorates' || profile.writer === 'department' ? 'judging' : 'telling'
  const readings = drafts.flatMap((draft) => {
    const section = sections.find(({ id }) => id === draft.sectionId)
    if (section === undefined) return []
    return [readFinding(draft, { section, lines, paged: source.paged, partners, tag, tenor, idFor })]
  })
  const findings = readings.map(({ finding }) => finding)

  const found = { kind: profile.kind, area: facts.area, findings }
  const document: Document = {
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
    metadata: null,
    sections,
    findings,
    coverage: coverage(source.text, placed, headings, findings),
    problems: [...source.problems, ...problems, ...doubtfulFacts, ...doubts(found, placed)],
  }
  return { document, readings }
}

/** As the likeliest kind that leaves findings, or as the likeliest where none does. */
function segmentAsRecognised(source: Source): Recognised & { readonly segmented: Segmented } {
  const [likeliest, ...others] = recognise(source.blocks, LETTERS)
  const first = { ...likeliest, segmented: segment(source, likeliest.profile) }
  if (first.segmented.findings.length > 0) return first
  for (const other of others) {
    const segmented = segment(source, other.profile)
    if (segmented.findings.length > 0) return { ...other, segmented }
  }
  return first
}

/**
 * Joins letters into a report.
 *
 * @param problems those of the run: inputs that could not be read, corrections without a finding
 * @param codebook the one that the letters were read with
 */
export function makeReport(
  documents: readonly Document[],
  problems: readonly Problem[],
  { id, version, sha256 }: Report['codebook'] = builtInCodebook,
): Report {
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: NAME, version: VERSION },
    codebook: { id, version, sha256 },
    documents,
    problems,
  }
}
