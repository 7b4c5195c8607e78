import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { run } from './fake-world.ts'

const LETTER = '+ehcp Plans are clear.\n'

it('themes prints the codebook to read', async () => {
  const { code, out } = await run(['themes'])
  expect([code, out]).toEqual([
    0,
    'Codebook toy 1.0.0: 2 themes\n\n' +
      'EHC plans (ehcp)\n  Code for: plans\n  Not for: personal education plans\n\n' +
      'Fairness (equity)\n  Code for: differences between places\n',
  ])
})

it('themes prints the codebook for a program', async () => {
  const { out } = await run(['themes', '--format', 'json'])
  expect(JSON.parse(out)).toMatchObject({ id: 'toy', themes: [{ id: 'ehcp', codeFor: 'plans' }, { id: 'equity' }] })
})

it.each([
  ['json', 'urn:send-extract:report:1.0'],
  ['ndjson', 'urn:send-extract:document:1.0'],
])('schema describes what is written as %s', async (format, id) => {
  const { out } = await run(['schema', '--format', format])
  const schema = JSON.parse(out)
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: id })
  const validate = new Ajv2020({ strict: false }).compile(schema)
  const written = JSON.parse((await run(['-', '--format', format], { stdin: LETTER })).out)
  expect(validate(written)).toBe(true)
  expect(validate({ ...written, codebook: undefined })).toBe(false)
})
