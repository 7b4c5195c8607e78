/** The model as tables of text, one name a line. */
import { lookInto, writeTable } from '../../learning/weight-table.ts'
import type { LexicalEntry, LexicalModel } from './lexical.ts'
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
  /** `stem<TAB>rarity<TAB>theme=coded/primary …`; `bias`, of rarity 0, is there for every text. */
  readonly words: string
}

/** A model whose features can be listed, as training leaves it. */
export interface FittedModel extends ThemeModel {
  readonly coded: FittedWeights
  readonly primary: FittedWeights
  readonly trust: ReadonlyMap<string, Trust>
  readonly lexical: FittedLexicalModel
}

export interface FittedLexicalModel extends LexicalModel {
  readonly entries: ReadonlyMap<string, LexicalEntry>
}

export interface FittedWeights extends LinearModel {
  readonly features: ReadonlyMap<string, Float64Array>
}

const BIAS = 'bias'
const DECIMALS = 2
/** Weaker weights of features are left out: together they change no choice, and they are most of the text. */
const SMALLEST = 0.05

export function writeModel(model: FittedModel): WrittenModel {
  return {
    themes: model.themes,
    signals: writeTable(
      SIGNALS.map((name, i) => [name, [round(model.coded.signals[i]), round(model.primary.signals[i])].join('\t')]),
    ),
    coded: writeFeatures(model.coded, model.themes),
    primary: writeFeatures(model.primary, model.themes),
    trust: writeTable(
      [...model.trust].map(([key, { theme, primary }]) => [key, `${percent(theme)}\t${percent(primary)}`]),
    ),
    words: writeWords(model.lexical, model.themes),
  }
}

export function readModel(written: WrittenModel): ThemeModel {
  const { themes } = written
  const signals = lookInto(written.signals, (weights) => weights.split('\t').map(Number))
  const column = (place: number): Float64Array => Float64Array.from(SIGNALS, (name) => signals.get(name)?.[place] ?? 0)
  return {
    themes,
    coded: { ...readFeatures(written.coded, themes), signals: column(0) },
    primary: { ...readFeatures(written.primary, themes), signals: column(1) },
    trust: lookInto(written.trust, (rates): Trust => {
      const [theme = '0', primary = '0'] = rates.split('\t')
      return { theme: Number(theme) / 100, primary: Number(primary) / 100 }
    }),
    lexical: readWords(written.words, themes),
  }
}

function writeFeatures({ biases, features }: FittedWeights, themes: readonly string[]): string {
  return writeTable(
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
  const read = lookInto(table, (cells) => {
    const weights = new Float64Array(themes.length)
    for (const cell of cells.split(' ')) {
      const equals = cell.indexOf('=')
      const theme = place.get(cell.slice(0, equals))
      if (theme !== undefined) weights[theme] = Number(cell.slice(equals + 1))
    }
    return weights
  })
  return { biases: read.get(BIAS) ?? new Float64Array(themes.length), features: read }
}

/** Weaker weights of words are left out: a word's value is a fraction, and most of them are noise. */
const SMALLEST_OF_WORDS = 0.4
const WORD_DECIMALS = 1

function writeWords({ codedBiases, primaryBiases, entries }: FittedLexicalModel, themes: readonly string[]): string {
  const bias = { rarity: 0, coded: codedBiases, primary: primaryBiases }
  return writeTable(
    [...entries, [BIAS, bias] as const].flatMap(([name, { rarity, coded, primary }]): [string, string][] => {
      const least = name === BIAS ? 0 : SMALLEST_OF_WORDS
      const cells = themes.flatMap((id, theme) => {
        const pair = `${short(coded[theme], least)}/${short(primary[theme], least)}`
        return pair === '0/0' ? [] : [`${id}=${pair}`]
      })
      return cells.length > 0 ? [[name, `${rarity.toFixed(DECIMALS)}\t${cells.join(' ')}`]] : []
    }),
  )
}

/** One decimal and no idle zero: `.5`, `-2`. */
function short(weight: number | undefined, least: number): string {
  if (Math.abs(weight ?? 0) < least) return '0'
  const written = (weight ?? 0).toFixed(WORD_DECIMALS)
  return written
    .replace(/^-?0\.0$/, '0')
    .replace(/\.0$/, '')
    .replace(/^(-?)0\./, '$1.')
}

function readWords(table: string, themes: readonly string[]): LexicalModel {
  const place = new Map(themes.map((id, theme) => [id, theme]))
  const entries = lookInto(table, (rest): LexicalEntry => {
    const [rarity = '0', cells = ''] = rest.split('\t')
    const coded = new Float64Array(themes.length)
    const primary = new Float64Array(themes.length)
    for (const cell of cells.split(' ')) {
      const [id = '', pair = ''] = cell.split('=')
      const theme = place.get(id)
      if (theme === undefined) continue
      const [first, second] = pair.split('/')
      coded[theme] = Number(first)
      primary[theme] = Number(second)
    }
    return { rarity: Number(rarity), coded, primary }
  })
  const bias = entries.get(BIAS)
  const none = new Float64Array(themes.length)
  return { codedBiases: bias?.coded ?? none, primaryBiases: bias?.primary ?? none, entries }
}

function round(weight: number | undefined): string {
  const rounded = Number((weight ?? 0).toFixed(DECIMALS))
  return (rounded === 0 ? 0 : rounded).toFixed(DECIMALS)
}

function percent(rate: number): string {
  return String(Math.round(rate * 100))
}
