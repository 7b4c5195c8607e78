import type { ThemeEntry } from './theme-entry.ts'

export const transport: ThemeEntry = {
  id: 'transport',
  label: 'Travel and transport',
  codeFor: 'home-to-school transport, travel arrangements',
  notFor: 'travel training (preparation-for-adulthood), unless transport is the point too',
  cues: [
    {
      weight: 1,
      any: [
        'transport',
        'home to school travel',
        'travel arrangement/assistance/support/plan/policy',
        'taxi',
        'taxis',
        'minibus',
        'long journey',
        'travel long distances',
        'long distances',
      ],
    },
    { weight: 0, any: ['travel training', 'independent travel'] },
  ],
  examples: [
    'Home-to-school transport is unreliable.',
    'Changes to travel arrangements were not explained to families.',
  ],
  counterExamples: ['Travel training builds independence.'],
}
