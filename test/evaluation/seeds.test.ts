import { describe, expect, it } from 'vitest'
import { asMarkdown, evaluated } from './evaluated.ts'
import { holdFloors } from './floors.ts'

const MINUTE = 60_000

describe('on the bundled letters', { timeout: MINUTE }, () => {
  const measured = evaluated()

  holdFloors(measured, {
    boundaries: 0.99,
    polarity: 0.85,
    themesMicro: 0.75,
    themesMacro: 0.7,
    primary: 0.66,
    quantities: { recall: 0.95, values: 0.95 },
  })

  it('docs/evaluation/seeds.md holds these figures', async () => {
    await expect(asMarkdown(await measured())).toMatchFileSnapshot('../../docs/evaluation/seeds.md')
  })
})
