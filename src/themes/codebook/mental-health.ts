import type { ThemeEntry } from './theme-entry.ts'

export const mentalHealth: ThemeEntry = {
  id: 'mental-health',
  label: 'Mental health and well-being',
  codeFor: 'CAMHS, mental health support teams, emotional health, social, emotional and mental health needs',
  notFor: '',
  cues: [
    {
      weight: 1,
      any: [
        'mental health support/service/team/need/provision/pathway/assessment/practitioner/difficulties/offer/strategy/worker/lead/crisis/problem',
        'camhs',
        'camh',
        'mhst',
        'child/children and adolescent/young mental health',
        'adolescent mental health service',
        'emotional health and/or wellbeing/well',
        'emotional well being/health',
        'emotional wellbeing',
        'social emotional and mental health',
        'semh',
        'talking therap*',
        'counselling',
        'eating disorder',
        'self harm',
        'psychological well being/wellbeing/therapy',
        'their mental health',
        'poor mental health',
        'crisis team/service/support',
      ],
    },
    {
      weight: 0.7,
      any: [
        'mental health',
        'anxiety',
        'resilience',
        'suicid*',
        'trauma informed',
        'emotional resilience',
        'social and emotional',
      ],
    },
    {
      weight: 0.3,
      any: ['health and well being', 'health and wellbeing', 'well being', 'wellbeing'],
    },
    {
      weight: 0.2,
      any: ['mental health hospital/admission'],
    },
    {
      weight: 0,
      any: [
        'health and wellbeing board',
        'health and well being board',
        'increased stress and anxiety',
        'parental anxiety',
      ],
    },
  ],
  examples: [
    'Mental health support teams work in most schools.',
    'Waits for CAMHS are too long.',
    'Pupils’ emotional well-being improves.',
  ],
  counterExamples: ['The health and wellbeing board meets each quarter.'],
}
