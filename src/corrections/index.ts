/** Corrections: an analyst's own decisions on findings, which hold against the tagger. */
export { correct } from './correct.ts'
export type { Correction, Corrections } from './correction.ts'
export { sharedCorrections, strayCorrections } from './stray.ts'
