/** What holds for every input, however strange: random texts, and the five letters damaged at random. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reportJsonSchema } from '../../src/model/json-schema.ts'
import { InputError } from '../../src/model/problems.ts'
import { reportSchema } from '../../src/model/schema.ts'
import type { Document } from '../../src/model/types.ts'
import { extract, makeReport, readSource } from '../../src/pipeline.ts'
import { faultsOf } from './quotation-rule.ts'
import { SEEDS } from './seed-letters.ts'

/** Set PROPERTY_RUNS=20 to look longer than every test run can afford. */
const MORE = Number(process.env.PROPERTY_RUNS ?? 1)
const TIMEOUT = 60_000 * MORE

const conformsToJsonSchema = new Ajv2020({ strict: false }).compile(reportJsonSchema())

/** Reads the bytes and checks the result; inputs that cannot be read must say so by an InputError. */
async function checkBytes(bytes: Uint8Array): Promise<void> {
  const input = { file: 'letter.txt', bytes }
  let document: Document
  try {
    document = await extract(input)
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    return
  }
  const source = await readSource(input)
  expect(faultsOf(document, source.text, source.repairs)).toEqual([])
  const report = makeReport([document], [])
  conformsToJsonSchema(report)
  expect(conformsToJsonSchema.errors).toBeNull()
  expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
}

const checkText = (text: string): Promise<void> => checkBytes(new TextEncoder().encode(text))

/** Pieces of which letters are made, so that random texts come near them. */
const PIECE = fc.constantFrom(
  ...['Dear Ms Aldridge', 'Main findings', 'Strengths', 'Areas for development', 'Yours sincerely', 'Next steps'],
  ...['Priority Action 1: ‘Leaders should act at once to cut the waits.’', 'Outcome: Effective action', 'Outcome:'],
  ...['The effectiveness of the local area in improving outcomes', 'Area for improvement 2', 'Progress: Amber-Red'],
  ...['Joint local area SEND inspection in Ambridge', 'Area SEND monitoring inspection to Devon', 'stocktake'],
  ...['What is the area partnership doing that is effective?', 'Responsible bodies: Devon County Council'],
  ...['From 4 to 8 July 2016, Ofsted and the Care Quality Commission (CQC) conducted', '55% of plans were late.'],
  ...[
    '• Waits are long, ser-',
    'vices are few.',
    '- Plans are timely',
    ' a lost glyph',
    '1.',
    '(a)',
    'ofﬁcers',
    '3',
    '- 4 -',
  ],
  ...[
    'inspectors said',
    '“We are sorry,” she said.',
    '\f',
    '\t',
    '',
    ' ',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\u2028',
  ],
  ...[
    '\ud800',
    '\udc00',
    '😀',
    '\u0000',
    '\u001b[31m',
    '\u0085',
    '\ue000',
    '\ufffd',
    '|',
    '##',
    '**',
    '-',
    '–',
    'İ',
    'ß',
  ],
)
const RANDOM_TEXT = fc
  .array(fc.oneof({ weight: 5, arbitrary: PIECE }, fc.string({ unit: 'binary', maxLength: 30 }), fc.lorem()), {
    maxLength: 40,
  })
  .chain((pieces) =>
    fc
      .array(fc.constantFrom('\n', '\n', ' ', '\n\n', '\r\n', '\r', '\f', '', '-\n'), {
        minLength: pieces.length,
        maxLength: pieces.length,
      })
      .map((ends) => pieces.map((piece, at) => piece + ends[at]).join('')),
  )

it(
  'random texts',
  async () => {
    await fc.assert(fc.asyncProperty(RANDOM_TEXT, checkText), { numRuns: 300 * MORE })
  },
  TIMEOUT,
)

it(
  'random bytes',
  async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), checkBytes), { numRuns: 200 * MORE })
  },
  TIMEOUT,
)

/** What may happen to a letter's lines on the way. */
type Damage = (lines: string[], at: number, other: number, junk: string) => void

const DAMAGES: readonly Damage[] = [
  (lines, at, other) => lines.splice(at, 1 + (other % 5)),
  (lines, at, other) => lines.splice(other, 0, lines[at] ?? ''),
  (lines, at, other) => lines.splice(other, 0, ...lines.splice(at, 1)),
  (lines, at, _, junk) => lines.splice(at, 0, junk),
  (lines, at, _, junk) => {
    lines[at] = (lines[at] ?? '').replace(/ /, junk)
  },
  (lines, at, other) => {
    lines[at] = (lines[at] ?? '').slice(0, other % 80)
  },
  (lines, at) => lines.splice(at, 2, `${lines[at]}${lines[at + 1] ?? ''}`),
  (lines, at) => {
    lines[at] = (lines[at] ?? '').toUpperCase()
  },
]

const DAMAGED_SEED = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(
      fc.tuple(
        fc.constantFrom(...DAMAGES),
        fc.nat(),
        fc.nat(),
        fc.oneof(PIECE, fc.string({ unit: 'binary', maxLength: 12 })),
      ),
      { minLength: 1, maxLength: 30 },
    ),
    fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
  )
  .map(([{ text }, damages, lineEnd]) => {
    const lines = text.split('\n')
    for (const [damage, at, other, junk] of damages) damage(lines, at % lines.length, other % lines.length, junk)
    return lines.join(lineEnd)
  })

it(
  'letters damaged line by line',
  async () => {
    await fc.assert(fc.asyncProperty(DAMAGED_SEED, checkText), { numRuns: 25 * MORE })
  },
  TIMEOUT,
)

it(
  'letters cut off anywhere',
  async () => {
    const cut = fc
      .tuple(fc.constantFrom(...SEEDS), fc.nat(), fc.nat())
      .map(([{ text }, from, to]) => text.slice(from % 2000, (from % 2000) + (to % text.length)))
    await fc.assert(fc.asyncProperty(cut, checkText), { numRuns: 20 * MORE })
  },
  TIMEOUT,
)
