/** Decides which of the considered themes a finding is tagged with. */
import type { Consider, ConsideredTheme } from './consider.ts'
import type { Tagger, Tags } from './tag-unit.ts'

/** The most themes of a finding: a primary one and four others. */
const MOST_THEMES = 5

/** Makes a tagger: exactly one primary theme where there is any, and a note where there is none. */
export function makeTaggerFrom(consider: Consider): Tagger {
  return (unit) => choose(consider(unit))
}

/** @param considered the highest primacy first */
function choose(considered: readonly ConsideredTheme[]): Tags {
  if (considered.length === 0) return { themes: [], note: 'no phrase of the codebook was found' }
  const main = considered.find(({ mayLead }) => mayLead)
  if (!main) {
    const nearest = considered[0]
    return { themes: [], note: `no theme is likely enough; nearest is ${nearest?.id} with ${nearest?.score}` }
  }
  const others = considered
    .filter((theme) => theme !== main && theme.given)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_THEMES - 1)
  const themes = [main, ...others].map(({ id, score, evidence }) => ({ id, primary: id === main.id, score, evidence }))
  return { themes, note: null }
}
