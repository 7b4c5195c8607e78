/** The model as text: one name a line with its numbers behind tabs, in code unit order, so that a diff can be read. */
import type { Trust } from './phrase-trust.ts'
import { SIGNALS } from './signals.ts'
import type { LinearModel, ThemeModel } from './theme-model.ts'

/** The tables of a written model; numbers are rounded, so that training twice gives the same bytes. */
export interface WrittenModel {
  /** Ids in the order of the columns. */
  readonly themes: readonly string[]
  /** `signal<TAB>coded<TAB>primary` */
  readonly signals: string
  /** `feature<TAB>theme=weight …`; the feature `bias` is there for every text. */
  readonly coded: string
  readonly primary: string
  /** `theme place phrase<TAB>coded<TAB>primary`, rates in percent. */
  readonly trust: string
}

const BIAS = 'bias'
const DECIMALS = 2
/** Weaker weights of features are left out: together they change no choice, and they are most of the text. */
const SMALLEST = 0.05

export function writeModel(model: ThemeModel): WrittenModel {
  return {
    themes: model.themes,
    signals: writeLines(
      SIGNALS.map((name, i) => [name, [round(model.coded.signals[i]), round(model.primary.signals[i])].join('\t')]),
    ),
    coded: writeFeatures(model.coded, model.themes),
    primary: writeFeatures(model.primary, model.themes),
    trust: writeLines(
      [...model.trust].map(([key, { theme, primary }]) => [key, `${percent(theme)}\t${percent(primary)}`]),
    ),
  }
}

export function readModel(written: WrittenModel): ThemeModel {
  const { themes } = written
  const signals = new Map(readLines(written.signals))
  const column = (place: number): Float64Array =>
    Float64Array.from(SIGNALS, (name) => Number(signals.get(name)?.split('\t')[place] ?? 0))
  const trust = readLines(written.trust).map(([key, rates]): [string, Trust] => {
    const [theme = '0', primary = '0'] = rates.split('\t')
    return [key, { theme: Number(theme) / 100, primary: Number(primary) / 100 }]
  })
  return {
    themes,
    coded: { ...readFeatures(written.coded, themes), signals: column(0) },
    primary: { ...readFeatures(written.primary, themes), signals: column(1) },
    trust: new Map(trust),
  }
}

function writeFeatures({ biases, features }: LinearModel, themes: readonly string[]): string {
  return writeLines(
    [...features, [BIAS, biases] as const].flatMap(([name, weights]): [string, string][] => {
      const kept = themes.flatMap((id, theme) => {
        const weight = weights[theme] ?? 0
        return Math.abs(weight) < SMALLEST ? [] : [`${id}=${round(weight)}`]
      })
      return kept.length > 0 ? [[name, kept.join(' ')]] : []
    }),
  )
}

function readFeatures(table: string, themes: readonly string[]): Pick<LinearModel, 'biases' | 'features'> {
  const place = new Map(themes.map((id, theme) => [id, theme]))
  const features = new Map(
    readLines(table).map(([name, cells]) => {
      const weights = new Float64Array(themes.length)
      for (const cell of cells.split(' ')) {
        const equals = cell.indexOf('=')
        const theme = place.get(cell.slice(0, equals))
        if (theme !== undefined) weights[theme] = Number(cell.slice(equals + 1))
      }
      return [name, weights]
    }),
  )
  const biases = features.get(BIAS) ?? new Float64Array(themes.length)
  features.delete(BIAS)
  return { biases, features }
}

function writeLines(lines: readonly (readonly [name: string, rest: string])[]): string {
  return lines
    .map(([name, rest]) => `${name}\t${rest}\n`)
    .sort()
    .join('')
}

function readLines(table: string): [name: string, rest: string][] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), line.slice(tab + 1)]
    })
}

function round(weight: number | undefined): string {
  const rounded = Number((weight ?? 0).toFixed(DECIMALS))
  return (rounded === 0 ? 0 : rounded).toFixed(DECIMALS)
}

function percent(rate: number): string {
  return String(Math.round(rate * 100))
}
