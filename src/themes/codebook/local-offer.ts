import type { ThemeEntry } from './theme-entry.ts'

export const localOffer: ThemeEntry = {
  id: 'local-offer',
  label: 'Local offer',
  codeFor: 'the published local offer, its website or directory: its content, use, awareness of it',
  notFor: 'what an area offers in general ("the post-19 offer")',
  cues: [
    {
      weight: 1,
      any: [
        'local offer website/is/has/does/provides/needs/was/page/portal',
        'the/their/its local offer',
        'redesign/redesigned/update/updated/launch/relaunch .. local offer',
        'know/aware/awareness/unaware .. local offer',
        'quality/content/accessibility/launch of the local offer',
        'know about the local offer',
        'unaware of the local offer',
        'aware of the local offer',
        'local offer is',
      ],
    },
    {
      weight: 0.8,
      any: ['local offer', 'online directory', 'directory of service', 'local offer website'],
    },
    {
      weight: 0.4,
      any: ['website', 'online platform'],
    },
    {
      weight: 0,
      any: [
        'navigate the local offer',
        'promoted/available/found through/on/via the local offer',
        'on the local offer',
        'published on',
        'area offer',
      ],
    },
  ],
  examples: [
    'Many parents do not know about the local offer.',
    'The local offer website has been redesigned and is easier to use.',
  ],
  counterExamples: ['The post-19 offer is too narrow.', 'Therapists offer advice to local schools.'],
}
