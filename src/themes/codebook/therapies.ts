import type { ThemeEntry } from './theme-entry.ts'

export const therapies: ThemeEntry = {
  id: 'therapies',
  label: 'Therapies',
  codeFor: 'speech and language, occupational, physiotherapy, integrated therapies',
  notFor: 'talking therapies (mental-health)',
  cues: [
    {
      weight: 1,
      any: [
        'speech and language therap*',
        'speech and language',
        'speech language and communicat* service/team/pathway',
        'salt',
        'slt',
        'occupational therap*',
        'occupational health service',
        'physiotherap*',
        '=integrated/specialist/=community/children therapy/therapies team/service',
        'therapy service/team/provision/assessment/input/offer/support/need/intervention',
        'therapies service/team/provision',
        'therapies',
        'hydrotherapy',
      ],
    },
    {
      weight: 0.7,
      any: [
        'speech communication and language',
        'speech language and communication need/difficulties',
        'language and communication',
        'communicat* and language',
        'therapeutic =intervention/=interventions/services',
        'speech language',
      ],
    },
    {
      weight: 0.6,
      any: ['therapy', 'speech language and communicat*', 'sensory integration', 'therapeutic service', 'dysphagia'],
    },
    {
      weight: 0.5,
      any: ['therapist'],
    },
    {
      weight: 0,
      any: ['talking therap*', 'art/music/play/family therap*', 'cognitive behavioural therapy'],
    },
  ],
  examples: [
    'Access to speech and language therapy is too slow.',
    'Occupational therapists train staff in schools.',
    'Young people lose their physiotherapy at 18.',
  ],
  counterExamples: ['Talking therapies help young people with anxiety.'],
}
