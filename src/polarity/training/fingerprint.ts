/** Tells whether weights and feature code still belong together, by what the code makes of fixed sentences. */
import { createHash } from 'node:crypto'
import { readSentence } from '../reading.ts'

/** Together they use every kind of feature: openings, denials, numbers, punctuation, a granted clause, possessives. */
const PROBES = [
  'The choir’s rehearsals are well attended, and 12 schools have joined since 2019.',
  'Although the library is open daily, few of its visitors do not know where the lifts are.',
  'However, the bus-stop near the hall has no shelter – this limits its use.',
  'For example, gardeners (including two apprentices) quickly reduced the delays in planting.',
  'Nothing is said here but the plan, once agreed, must be published.',
]

/** SHA-256 over the features of the probes. Cues may change without it: they only shade what the model is taught. */
export function featureFingerprint(): string {
  return createHash('sha256')
    .update(JSON.stringify(PROBES.map((probe) => readSentence(probe).features)))
    .digest('hex')
}
