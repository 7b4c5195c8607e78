/** What was begun but has not reached anybody yet. */
import type { Cue } from './cue.ts'

export const UNREALISED_CUES: readonly Cue[] = [
  {
    id: 'not-yet',
    weight: -3.5,
    patterns: [
      'not|never|hardly|nor ... yet|enough|sufficiently|sufficient|always|consistently|consistent|routinely|fully',
      'yet to',
      'too early|soon to|for',
      'remains to be seen',
      'impact|effect|benefit|benefits|difference ... not|yet|limited|unclear',
    ],
    examples: [
      'The portal is not yet used by schools.',
      'The change is yet to reach families.',
      'It is too early to judge the new service.',
      'The impact of this is not felt by families.',
    ],
  },
  {
    id: 'more-to-do',
    weight: -3.5,
    patterns: ['more|work|further|lot|deal|remains ... to do|go', 'work|more ... to be done', 'amount|much|lot to do'],
    examples: ['Leaders know that there is more to do.', 'There is still work on this to be done.'],
  },
  {
    id: 'early-stage',
    weight: -3.5,
    patterns: [
      'in ... infancy',
      'early|initial stage|stages',
      'at|in ... early|initial ... stage|stages',
      'underdeveloped|under-developed',
      'behind schedule',
      'off track',
    ],
    examples: ['The strategy is in its infancy.', 'The pilot is at an early stage.', 'The rest is off track.'],
  },
]
