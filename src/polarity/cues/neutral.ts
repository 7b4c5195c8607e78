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
      'will be carried|published|reviewed|launched|opened|held|monitored|assessed|considered|asked|sent|submitted|discussed|presented|invited|appointed|recruited|introduced',
      'will ... visit|hold|take|report|submit|send|consider|monitor|review|discuss|write|consult',
      'is|are due|scheduled|set to',
      'is|are expected|due|scheduled|planned in|on|for|by',
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
      'The adviser will next visit in the spring.',
      'Officers will be asked for a report.',
      'The guide is due to be printed.',
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
      'was|were submitted|conducted|undertaken|commissioned in|on|over|by|to',
      'was|were carried out in|on|over|by|during',
      'meeting|visit|review|inspection|event|survey ... was|were held',
      'visit|meeting|review|inspection|event|survey took place',
      'take|takes place',
      'conducted|carried|undertook ... inspection|visit|revisit|review|survey',
      'submit|submits|submitted|submitting ... plan|statement',
      'approved|agreed ... plan|strategy|statement|budget',
      'meet|meets|met weekly|fortnightly|monthly|quarterly|termly|yearly|every',
      'is|are jointly responsible|accountable|inspected|overseen',
      'inspectors|officials|advisers|officers|we met|visited|interviewed|spoke|held|presented|reviewed|considered|sampled',
      'officers|officials|advisers presented|shared data|figures|slides|papers|information',
      'covers|serves a|an ... county|city|area|borough|town|population',
      'has a population',
      'letter|report summarises|sets|records|outlines|describes',
    ],
    examples: [
      'This is particularly important when a child moves house.',
      'The council is responsible for social care.',
      'The panel is made up of six members.',
      'The statement was submitted in May.',
      'The visit was carried out by two advisers.',
      'The survey took place in June.',
      'Advisers met four head teachers.',
      'The council serves a large coastal county.',
      'This letter sets out what was said.',
    ],
  },
  {
    id: 'start',
    patterns: ['has|have started|begun $', 'is|are underway|planned $'],
    examples: ['Work on a new website has started.', 'A second phase is planned.'],
  },
]

/** Words of the inspection itself, of those who make it and of what is to come of it. */
export const PROCEDURE: ReadonlySet<string> = new Set(
  (
    'inspection inspections inspectors ofsted cqc commission revisit framework published publication report letter ' +
    'notice direction minister ministers cabinet statement meeting meetings'
  ).split(' '),
)
