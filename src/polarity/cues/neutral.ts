/** Words of a plan, a start or a description: without praise or fault they judge nothing. */
import type { Cue } from './cue.ts'

export const NEUTRAL_CUES: readonly Pick<Cue, 'id' | 'patterns' | 'examples'>[] = [
  {
    id: 'plan',
    patterns: [
      'is|are|were|also|and planning|intending to',
      'leaders|they|partners plan|intend to',
      'it|partnership|area|council|authority|board plans|intends to',
      'there are|is plans|plan to|for|in',
      'will follow|begin|start|open|launch|meet|return|publish',
      'will be carried|published|reviewed|launched|opened|held|monitored|assessed|considered',
      'is|are establishing|consulting|launching|drafting|piloting|recruiting',
      'is|are now|currently establishing|consulting|launching|drafting|piloting|recruiting',
      'taking|taken action|steps to',
      'in the process of',
      'is|are being|under developed|drafted|reviewed|consulted|development|review|consideration',
    ],
    examples: [
      'Leaders are planning to open a second centre.',
      'A report will follow in May.',
      'The council is consulting on school travel.',
      'A new pathway is being developed.',
    ],
  },
  {
    id: 'description',
    patterns: [
      'this|it is ... important|relevant when|where|if|as|for',
      'alternative|education|services|provision ... commissioned by',
      'is|are|was|were responsible for',
      'made up of',
      'is|are located|situated|based in|at',
    ],
    examples: [
      'This is particularly important when a child moves house.',
      'The council is responsible for social care.',
      'The panel is made up of six members.',
    ],
  },
  {
    id: 'start',
    patterns: ['has|have started|begun $', 'is|are underway|planned $'],
    examples: ['Work on a new website has started.', 'A second phase is planned.'],
  },
]
