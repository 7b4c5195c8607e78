/**
 * The same on a larger collection, where one is at hand: SEND_EXTRACT_DATA names a folder with the letters in
 * `corpus/reports` and what readers say of them in `gold/reports`.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { asMarkdown, evaluated } from './evaluated.ts'
import { holdFloors } from './floors.ts'

const MINUTES = 60_000

const data = process.env.SEND_EXTRACT_DATA
const gold = path.join(data ?? '', 'gold', 'reports')
const letters = path.join(data ?? '', 'corpus', 'reports')

function whyNot(): string | null {
  if (!data) return 'SEND_EXTRACT_DATA is not set'
  const missing = [gold, letters].find((folder) => !existsSync(folder))
  return missing === undefined ? null : `there is no ${missing}`
}

const missing = whyNot()
if (missing !== null) console.info(`The evaluation on the larger collection is skipped: ${missing}.`)

describe.skipIf(missing !== null)('on the reports of SEND_EXTRACT_DATA', { timeout: 5 * MINUTES }, () => {
  const measured = evaluated(gold, '--root', letters)

  holdFloors(measured, {
    boundaries: 0.99,
    polarity: 0.9,
    themesMicro: 0.75,
    themesMacro: 0.7,
    primary: 0.66,
    quantities: null,
  })

  it('docs/evaluation/reports.md holds these figures', async () => {
    await expect(asMarkdown(await measured())).toMatchFileSnapshot('../../docs/evaluation/reports.md')
  })
})
