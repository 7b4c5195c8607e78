/** What families say that it is like, and how it leaves them. */
import type { Cue } from './cue.ts'

export const EXPERIENCE_CUES: readonly Cue[] = [
  {
    id: 'turned-away',
    weight: -2.2,
    patterns: [
      'fobbed|palmed|brushed|worn off|down',
      'passed|pushed|sent|bounced|shunted from|between|around',
      'pillar to post',
      'have|had|having|has to fight|chase|battle|beg|push|plead|repeat|wait|rely|travel',
      'give|gives|given|gave|giving up',
      'feel|feels|felt|feeling ignored|unheard|dismissed|blamed|judged|abandoned|alone|unsupported|excluded|powerless|forgotten|sidelined',
      'feel|feels|felt|feeling let|left|shut|pushed|worn down|out|behind|aside',
      'left|let down|waiting|without|alone',
      'is|are|was|were|being ignored|dismissed|abandoned|unanswered|forgotten|unheard',
      'goes|go|went|remain|remains unanswered|unheard|without|unread|unmet',
      'turned away|down',
      'kept in the dark',
      'lost|losing|lose ... trust|faith|confidence|patience|hope',
      'no longer trust|trusts|believe|believes|confident',
      'no longer has|have|feel ... trust|faith|confidence|confident',
      'nobody|no-one ... tells|told|returns|returned|answers|answered|asks|asked|listens|listened|replies|knows',
    ],
    examples: [
      'Parents were fobbed off.',
      'Some are sent from pillar to post.',
      'They had to chase for a reply.',
      'Carers gave up.',
      'Fathers feel ignored.',
      'Letters go unanswered.',
      'Parents have lost their trust in the panel.',
      'Nobody has asked them.',
    ],
  },
  {
    id: 'touched',
    weight: 1.8,
    patterns: [
      'speak|spoke|spoken|speaks highly|warmly|positively|well',
      'taken seriously',
      'changed|transformed ... life|lives',
      'grateful|thankful|lifeline|reassuring',
      'would recommend',
      'trust their|the',
      'feel|feels|felt|feeling supported|valued|included|respected|understood|safe|welcome|welcomed|heard|involved|informed',
      'full of praise',
    ],
    examples: [
      'Parents spoke warmly of the club.',
      'They felt included.',
      'Their views are taken seriously.',
      'The course changed their lives.',
      'Young people trust their tutors.',
    ],
  },
]
