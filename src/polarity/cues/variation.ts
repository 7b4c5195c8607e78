/** Some get what others do not. */
import type { Cue } from './cue.ts'

export const VARIATION_CUES: readonly Cue[] = [
  {
    id: 'mixed',
    weight: -3.5,
    patterns: [
      'mixed experience*|views|picture|experience',
      'experience* ... mixed|varied|variable',
      'varied|mixed|variable|varying experience*|view*|opinion*',
      'is|are varied',
      'depend|depending|depends|dependent on where|which|who|how',
      'postcode lottery',
      'not all|every',
      'far|much|less|more likely to be|experience|wait|have|achieve|attend|miss',
    ],
    examples: [
      'Families have mixed experiences.',
      'Support differs depending on where they live.',
      'Not all schools take part.',
      'They are far more likely to be sent home.',
    ],
  },
  {
    id: 'inconsistent',
    weight: -2.2,
    patterns: [
      'inconsisten*|variab*|variation|variations|vary|varies|uneven|patchy|sporadic|ad-hoc',
      'ad hoc',
      'inequ*|unequal|unfair*|disparit*',
      'disadvantaged',
      'different experiences',
      'fragmented|disjointed|siloed|piecemeal|disconnected',
    ],
    examples: ['The help that schools give varies.', 'Access is unequal.', 'Services are fragmented.'],
  },
  {
    id: 'only-some',
    weight: -0.7,
    patterns: [
      'some parents|families|children|schools|young|settings|plans',
      'a significant|substantial number|proportion|minority of',
      'at times',
      'sometimes',
    ],
    examples: ['Sometimes help comes from a neighbour.', 'Some parents drive far.'],
  },
]
