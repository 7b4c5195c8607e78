import type { ThemeEntry } from './theme-entry.ts'

export const transitions: ThemeEntry = {
  id: 'transitions',
  label: 'Transitions between phases and settings',
  codeFor:
    'moves between settings, phases or services (into school, primary to secondary, hospital to home, children’s to adult services)',
  notFor: 'conversion of statements',
  cues: [
    {
      weight: 1,
      any: [
        'transition*',
        'move/moves/moving/moved .. from .. to',
        'move/moves/moving between/from/on/to/into .. school/setting/phase/service/adult/provider*/secondary/placement/stage',
        'transfer/transfers/transferring from/between/to .. school/setting/phase/service/adult/secondary',
        'from children .. to adult',
        'children to adult',
        'into adult service',
        'starting school',
        'start school',
        'key transition/points',
        'transition to/into/between/from',
        'phase transfer',
        'from primary to secondary',
        'at key points',
        'discharge from',
        'hospital to home',
        'transfer of support',
        'move on to',
        'moving on to',
        'next stage in/of .. life/education',
      ],
    },
    {
      weight: 0.5,
      any: ['between phase', 'next stage/phase', 'transfer', 'hand over', 'move', 'next setting', 'admission'],
    },
    {
      weight: 0.4,
      any: [
        'moving into/to adulthood',
        'move into adulthood',
        'into adulthood',
        'enter* adulthood',
        'approach* adulthood',
      ],
    },
    {
      weight: 0,
      any: [
        'transfer .. statement',
        'transition from statement',
        'transfer of information',
        'move forward',
        'move to a social model',
        'moved out of',
        'hospital admission',
        'admission to hospital',
        'move away',
      ],
    },
  ],
  examples: [
    'The transition from children’s to adult services is poorly planned.',
    'Children move smoothly from primary to secondary school.',
  ],
  counterExamples: ['The transfer from statements to plans was completed on time.'],
}
