/** What must be done is not done yet: demands, whoever makes them. */
import type { Cue } from './cue.ts'

export const DEMAND_CUES: readonly Cue[] = [
  {
    id: 'must',
    weight: -3.5,
    patterns: [
      'must',
      'leaders|partnership|partners|board|area|council|authority|icb|services|they|he|she|inspectors|we ... should',
      'told|ordered|urged|required to',
      'would|should like to see',
      'expect|expects|expected to see',
    ],
    examples: [
      'The council must publish its plan.',
      'Leaders in both bodies should ensure that visits are checked.',
      'The council was told to act.',
      'We would like to see a shorter list.',
    ],
  },
  {
    id: 'needs-work',
    weight: -3.5,
    patterns: [
      'needs|need|requires|require to improve|ensure|strengthen|develop|address|further|increase|embed|establish',
      'needs|need to do better|more|further',
      'needs|need to be improved|strengthened|addressed|developed|done|clarified|embedded',
      'requires|require|need|needs ... further|more|significant|additional work|improvement|development|attention',
      'improvement|improvements|change|changes|action|progress need|needs|must|should',
      'necessary|need to ensure|improve|address|strengthen|develop',
      'is|are|was|were needed|required to',
      'further work|improvement|action|development',
      'needs|need|needed|requires|require accelerating|improving|strengthening|addressing|rectifying|developing|reviewing|embedding|urgent',
      'urgently need|needs|needed|require|requires|required',
      'urgent help|attention|improvement|improvements|change',
      'inspectors|ofsted|ministers|watchdogs demanded|ordered|called',
      'work|action|improvement ... is|are needed|required|necessary',
      'could|would|should be strengthened|improved',
    ],
    examples: [
      'Communication with families needs to improve.',
      'Some forms need to be clarified.',
      'Improvements need to be made.',
      'The guide needs reviewing.',
      'The website requires a little more work.',
      'Further work is planned on this.',
      'The guide could be improved.',
    ],
  },
  {
    id: 'order',
    weight: -3.5,
    patterns: [
      '^continue|ensure|embed|strengthen|improve|develop|accelerate|prioritise|reduce|address|demonstrate|sustain|clarify|increase|publish',
      '^evidence how|that',
      '^with ... focus on',
    ],
    examples: [
      'Continue the work on school meals.',
      'Evidence how parents are told.',
      'With a stronger focus on nurseries as these are full.',
    ],
  },
]
