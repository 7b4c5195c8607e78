import type { Polarity, SentencePolarity } from '../model/types.ts'

/** Where the smaller side has at least one sentence to three of the larger, both weigh. */
const OUTWEIGHED_BEYOND = 3

/** The side of a finding, from those of its sentences: neutral ones are silent, and it is mixed where both sides weigh. */
export function weigh(polarities: readonly SentencePolarity[]): Polarity {
  const strengths = polarities.filter((polarity) => polarity === 'strength').length
  const concerns = polarities.filter((polarity) => polarity === 'concern').length
  if (strengths + concerns === 0) return 'neutral'
  if (Math.min(strengths, concerns) * OUTWEIGHED_BEYOND >= Math.max(strengths, concerns)) return 'mixed'
  return strengths > concerns ? 'strength' : 'concern'
}
