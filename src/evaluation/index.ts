/** How well letters are read, against a gold standard or against analysts' own codes. Pure: nothing here reads a file. */
export { type Benchmark, scoreBenchmark, scoreByLetter } from './benchmark.ts'
export { type Code, type CodedRow, type CodesEvaluation, type Comparison, scoreCodes } from './codes.ts'
export { type Coding, codingOf } from './coding.ts'
export { type Disagreement, NONE } from './disagreement.ts'
export { GOLD_TABLES, type Gold } from './gold.ts'
export type { Reading } from './letter.ts'
export type { ThemeAgreement } from './theme-agreement.ts'
