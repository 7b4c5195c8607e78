/** Times by the clock of the machine; only their ratios within one run mean anything on another. */
import { performance } from 'node:perf_hooks'

const RUNS = 9

/** Median milliseconds of several runs, after one that warms up. */
export async function medianOf(work) {
  await work()
  const times = []
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[(RUNS - 1) / 2]
}
