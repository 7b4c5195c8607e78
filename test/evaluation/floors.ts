/** Tests that hold the figures of the whole pipeline on a gold standard up to their floors. A floor is raised, never lowered. */
import { expect, it } from 'vitest'
import type { Benchmark } from '../../src/evaluation/index.ts'

export interface Floors {
  readonly boundaries: number
  readonly polarity: number
  readonly themesMicro: number
  readonly themesMacro: number
  readonly primary: number
  /** Null where the gold has no quantities. */
  readonly quantities: { readonly recall: number; readonly values: number } | null
}

/** @param measured the figures, made once for all these tests */
export function holdFloors(measured: () => Promise<Benchmark>, floors: Floors): void {
  it('every letter is read, and every fact of it is right', async () => {
    const { fields } = await measured()
    expect(Object.entries(fields).filter(([, { right, of }]) => right < of)).toEqual([])
    expect(Object.keys(fields)).toContain('document read')
  })

  it('every quotation stands in its place, and sections tile every letter', async () => {
    const { grounded, documents } = await measured()
    expect(grounded.of).toBeGreaterThan(0)
    expect([grounded.findings, grounded.documentsTiled]).toEqual([grounded.of, documents])
  })

  it(`findings begin and end where they should: F1 at least ${floors.boundaries}`, async () => {
    expect((await measured()).boundaries.all.f1).toBeGreaterThanOrEqual(floors.boundaries)
  })

  it(`polarity of sentences: at least ${floors.polarity}`, async () => {
    expect((await measured()).polarity.accuracy).toBeGreaterThanOrEqual(floors.polarity)
  })

  it(`themes: micro F1 at least ${floors.themesMicro}, macro F1 at least ${floors.themesMacro}`, async () => {
    const { themes } = await measured()
    expect(themes.f1).toBeGreaterThanOrEqual(floors.themesMicro)
    expect(themes.macroF1).toBeGreaterThanOrEqual(floors.themesMacro)
  })

  it(`primary theme: at least ${floors.primary}`, async () => {
    expect((await measured()).themes.primaryAccuracy).toBeGreaterThanOrEqual(floors.primary)
  })

  const { quantities } = floors
  if (quantities === null) return
  it(`quantities: recall at least ${quantities.recall}, right value at least ${quantities.values}, no decoy`, async () => {
    const figures = (await measured()).quantities
    expect(figures.recall).toBeGreaterThanOrEqual(quantities.recall)
    expect(figures.values).toBeGreaterThanOrEqual(quantities.values)
    expect(figures.decoysHit).toBe(0)
    expect(figures.decoysOf).toBeGreaterThan(0)
  })
}
