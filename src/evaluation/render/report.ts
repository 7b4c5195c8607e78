/** An evaluation as something to look at: tables of figures, then a list. What it looks like is the formats' business. */
import type { Disagreement } from '../disagreement.ts'

export interface Column {
  readonly heading: string
  readonly kind: 'words' | 'number'
}

export interface FigureTable {
  readonly title: string
  /** What a reader must know to read it; empty where the title says it all. */
  readonly note: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

export interface DisagreementList {
  readonly title: string
  readonly shown: readonly Disagreement[]
  /** How many there are, shown or not. */
  readonly of: number
}

export interface EvaluationReport {
  readonly title: string
  readonly tables: readonly FigureTable[]
  readonly lists: readonly DisagreementList[]
}

export const words = (heading: string): Column => ({ heading, kind: 'words' })
export const number = (heading: string): Column => ({ heading, kind: 'number' })

/** A share or a kappa, three digits; a dash where it is undefined. */
export function figure(value: number | null): string {
  return value === null ? '-' : value.toFixed(3)
}

/** @param most how many are shown; null shows all */
export function listOf(title: string, all: readonly Disagreement[], most: number | null): DisagreementList {
  return { title, shown: most === null ? all : all.slice(0, most), of: all.length }
}
