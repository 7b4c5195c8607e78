import type { ThemeEntry } from './theme-entry.ts'

export const alternativeProvision: ThemeEntry = {
  id: 'alternative-provision',
  label: 'Alternative provision',
  codeFor: 'alternative provision, pupil referral units, unregistered settings: use, quality, oversight',
  notFor: '',
  cues: [
    {
      weight: 1,
      any: [
        'alternative provision/provider*/education/curriculum',
        '=ap',
        '=aps',
        'pupil referral unit/service',
        'pru',
        'prus',
        'unregistered',
        'unregulated provision/setting/provider*',
        'short stay school',
      ],
    },
    {
      weight: 0.15,
      any: [
        'including alternative provision',
        'such as alternative provision',
        'and alternative provision settings',
        'send and alternative provision',
        'send and ap',
      ],
    },
  ],
  examples: [
    'Oversight of alternative provision is weak.',
    'The pupil referral unit helps pupils to return to school.',
  ],
  counterExamples: ['Families look for an alternative to the service.'],
}
