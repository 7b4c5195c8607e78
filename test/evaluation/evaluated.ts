/** What `send-extract evaluate` writes, with the real pipeline. */
import { expect } from 'vitest'
import type { Benchmark } from '../../src/evaluation/index.ts'
import { benchmarkReport, EVALUATION_FORMATS } from '../../src/evaluation/render/index.ts'
import * as pipeline from '../../src/pipeline.ts'
import { codebook } from '../../src/pipeline.ts'
import { run } from '../cli/fake-world.ts'

export type SplitBenchmark = Benchmark & { readonly byLetter: readonly (Benchmark & { readonly file: string })[] }

/** @returns the same promise every time: the letters are read once */
export function evaluated(...argv: readonly string[]): () => Promise<SplitBenchmark> {
  let running: Promise<SplitBenchmark> | undefined
  const evaluate = async (): Promise<SplitBenchmark> => {
    const engine = { ...pipeline, codebook }
    const { code, out, err } = await run(['evaluate', ...argv, '--split', '--format', 'json'], { engine })
    expect([code, err]).toEqual([0, ''])
    return JSON.parse(out)
  }
  return () => {
    running ??= evaluate()
    return running
  }
}

/** As `--format markdown --split --disagreements 0` writes it. */
export function asMarkdown(benchmark: SplitBenchmark): string {
  const report = benchmarkReport(benchmark, benchmark.byLetter, 0)
  return EVALUATION_FORMATS.find(({ id }) => id === 'markdown')?.render(benchmark, report) ?? ''
}
