/** Too little of what is wanted, or too much of what is not. */
import type { Cue } from './cue.ts'

export const SHORTAGE_CUES: readonly Cue[] = [
  {
    id: 'too-much',
    weight: -3.5,
    patterns: [
      'too many|few|often|long|slow|slowly|late|little|much|high|low|reliant|reactive|variable|generic|frequently|wide|narrow',
    ],
    examples: ['Too many parents are left alone.'],
  },
  {
    id: 'lack',
    weight: -3.5,
    patterns: [
      'lack|lacks|lacking|lacked',
      'insufficient|insufficiently|inadequate*|unacceptabl*',
      'no|little|limited evidence|information|oversight|strategy|strategic|understanding|impact|difference|sense|coordinated',
      'no accountability|commissioned|clear|agreed|formal|shared|single|joint',
      'no|little|any alternative|option|choice but',
    ],
    examples: ['There is a lack of respite care.', 'There is no shared plan.', 'They had no option but to move.'],
  },
  {
    id: 'gap',
    weight: -2.2,
    patterns: [
      'gap|gaps|shortage*|shortfall*|shortcoming*|deficienc*',
      'fewer|less|limited positive|opportunities|chances',
      'limited',
      'unmet|unidentified|unresolved|unassessed|unaddressed|unsuitable|inappropriate*|ineffective*|inefficien*|unreliable',
      'absence|absent from|of',
      'rarely|seldom|infrequent*',
      'incomplete|outstrip*|outpac*|overstretched|overwhelmed',
      'stretched to|too',
      'is|are|was|were|thinly|badly|overly stretched|oversubscribed|over-subscribed|full|scarce|sparse|depleted',
      'oversubscribed|over-subscribed|scarce|scarcity',
      'run|runs|ran|running out',
      'miss|misses|missed|missing|lose|loses|lost out on',
      'go|goes|gone|went|going without',
      'nothing has|had|to',
      'well|quickly|effectively|strong|strongly|fast|good|clearly|closely|high|robust|early|sharply|precise enough',
    ],
    examples: [
      'There is a gap in night-time care.',
      'Needs remain unmet.',
      'Demand outstrips the offer.',
      'Support for siblings is good enough for few.',
      'Dentists are scarce.',
      'Places have run out.',
    ],
  },
  {
    id: 'few',
    weight: -1.3,
    patterns: [
      'few|fewer|little|less',
      'only',
      'miss|missing|missed|lost|lose|losing|loss',
      'turnover|vacanc*',
      'low|lowest|rising',
      'increase|increasing|rise|growing|high ... exclu*|suspension*|absence*|complaint*|demand|referrals|requests|tribunal*|vacanc*',
    ],
    examples: ['Few schools attend.', 'The increasing demand is known.'],
  },
]
