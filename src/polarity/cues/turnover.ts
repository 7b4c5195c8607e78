/** People and services that go, change or stay. */
import type { Cue } from './cue.ts'

export const TURNOVER_CUES: readonly Cue[] = [
  {
    id: 'gone',
    weight: -2.2,
    patterns: [
      'withdrew|withdraws|resigned|disbanded|folded|cancelled|postponed|discontinued',
      'has|have|was|were|been withdrawn|resigned|disbanded|cancelled|postponed|discontinued',
      'pulled|walked|dropped out|away',
      'stopped|stops|ceased attending|coming|meeting|working|visiting|running|using|sending',
      'managers|leaders|directors|director|heads|head|staff|officers|chair|caseworkers|coordinators ... has|have left',
      'left in|since|last|within',
      'come|comes|came|coming and go|goes|went|going',
      'post|posts|role|roles ... empty|vacant|unfilled',
      'at short notice',
    ],
    examples: [
      'The forum withdrew from the group.',
      'The school pulled out.',
      'Two schools have stopped sending staff.',
      'The head left in March.',
      'Tutors come and go.',
      'The post is still empty.',
    ],
  },
  {
    id: 'ever-changing',
    weight: -2.2,
    patterns: [
      'change|changes|changed|changing with each|every',
      'change|changes|changed|changing from|each|every|frequently|often|constantly|repeatedly',
      'roll|rolls|rolled|carried over',
      'frequent|constant|repeated|high changes|change|turnover|churn',
      'hand|handed|hands over families|cases ... times',
      'reliance|reliant on agency|interim|temporary|locum',
    ],
    examples: [
      'The chair changes with every term.',
      'Actions roll over each month.',
      'There are frequent changes of tutor.',
      'The team is reliant on agency workers.',
    ],
  },
  {
    id: 'back-or-steady',
    weight: 1.8,
    patterns: [
      'rejoined|returned to the board|group|table|partnership',
      'has|have rejoined|reopened',
      'fully staffed',
      'stays|stay|stayed with a|the|them|each',
      'same ... throughout',
    ],
    examples: ['The school has rejoined.', 'The team is fully staffed.', 'A nurse stays with each family.'],
  },
]
