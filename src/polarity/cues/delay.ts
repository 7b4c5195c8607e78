/** People wait, and things come late. */
import type { Cue } from './cue.ts'

export const DELAY_CUES: readonly Cue[] = [
  {
    id: 'delay',
    weight: -2.2,
    patterns: [
      'delay|delays|delayed|lengthy|overdue|backlog*',
      'long|longer|lengthy|extended|excessive ... wait|waits|waiting|delays|time',
      'wait|waiting ... long|longer|months|weeks|year|years',
      'slow|slowly|slower',
      'very late',
      'is|are|was|were|being|often|usually|arrive|arrives|arrived|come|comes late',
      'weeks|months|years|long after|past|behind|beyond ... deadline|deadlines|limit|date|target',
      'exceed|exceeds|exceeded|exceeding|beyond|outside ... weeks|limit|timescale|timescales|deadline|deadlines|target',
      'miss|misses|missed|missing ... deadline|deadlines|target|targets|milestone|milestones',
      'drift|drifts|drifted|drifting',
      'issued|completed|identified|planned|received|made|starts|started ... late',
      'late identification|planning|diagnosis|assessment|referral*',
      'out-of-date|outdated|out-dated|obsolete',
      'out of date',
    ],
    examples: [
      'Families face delays.',
      'Parents wait up to two years.',
      'Many plans are out of date.',
      'Plans arrive months after the deadline.',
      'Half of the plans are late.',
    ],
  },
  {
    id: 'waiting',
    weight: -1.3,
    patterns: ['waiting list|lists', 'waits|wait', 'sometimes|often|times ... late'],
    examples: ['Some children wait at home.', 'There is a waiting list.'],
  },
  {
    id: 'waiting-times',
    weight: -0.7,
    patterns: ['waiting times'],
    examples: ['Waiting times are known.'],
  },
]
