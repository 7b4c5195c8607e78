/** What the linear model sees of a sentence: stems and pairs of stems of the deciding part, and how the sentence opens. */
import { takesBack } from './denial.ts'
import type { Token } from './tokens.ts'

/** Words after a denial that are marked as denied, up to the next punctuation. */
const DENIED_WORDS = 4
const DIGIT = /^\d/

/**
 * Names of the features that are present, in reading order; repeats may occur.
 *
 * `stem` a word, `~stem` a word in the scope of a denial, `stem stem` two that adjoin, `^word` and `^word word` the
 * sentence's first words; a number is `#`.
 *
 * @param part the deciding part of the sentence
 */
export function featuresOf(sentence: readonly Token[], part: readonly Token[]): string[] {
  const [first, second] = sentence
  const features: string[] = []
  if (first) features.push(`^${first.lower}`)
  if (first && second) features.push(`^${first.lower} ${second.lower}`)
  let denied = 0
  let previous: string | null = null
  for (const { lower, stem, parted } of part) {
    if (parted) {
      denied = 0
      previous = null
    }
    const name = DIGIT.test(lower) ? '#' : stem
    features.push(denied > 0 ? `~${name}` : name)
    if (previous !== null) features.push(`${previous} ${name}`)
    denied = takesBack(lower) ? DENIED_WORDS : denied - 1
    previous = name
  }
  return features
}
