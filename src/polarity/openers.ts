/** How a sentence takes up the one before it, told from its first words. */
import { indexPatterns } from './pattern-index.ts'
import type { Token } from './tokens.ts'

/**
 * `continues`: goes on about the same, and mostly on the same side. `turns`: opposes it. `plain`: says neither.
 */
export type Opening = 'continues' | 'turns' | 'plain'

export interface Opener {
  readonly opening: Exclude<Opening, 'plain'>
  readonly patterns: readonly string[]
  readonly examples: readonly string[]
}

export const OPENERS: readonly Opener[] = [
  {
    opening: 'turns',
    patterns: [
      '^however|but|nevertheless|nonetheless|yet|conversely|unfortunately',
      '^that said',
      '^despite|notwithstanding this|these|such',
    ],
    examples: ['However, this is new.', 'That said, plans vary.', 'Despite this, few attend.'],
  },
  {
    opening: 'continues',
    patterns: [
      '^for example|instance',
      '^in addition|particular|part|turn',
      '^as a result|consequence',
      '^as such',
      '^this|these|those|they|it|such|their|its|he|she|here|there|both|others',
      '^consequently|therefore|thus|hence|additionally|also|furthermore|moreover|similarly|likewise|often|equally|coupled',
      '^an|another|one|a ... example',
    ],
    examples: [
      'For example, nurses visit.',
      'This includes play therapy.',
      'As a result, few attend.',
      'A great example of this is the choir.',
    ],
  },
]

const INDEX = indexPatterns(
  OPENERS.flatMap(({ opening, patterns }) => patterns.map((written) => [written, opening] as const)),
)

export function openingOf(tokens: readonly Token[]): Opening {
  return INDEX.longestAt(tokens, 0)?.value ?? 'plain'
}
