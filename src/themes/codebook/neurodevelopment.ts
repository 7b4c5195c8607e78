import type { ThemeEntry } from './theme-entry.ts'

export const neurodevelopment: ThemeEntry = {
  id: 'neurodevelopment',
  label: 'Autism, ADHD and neurodevelopmental pathways',
  codeFor: 'autism, ADHD, dyslexia or other neurodevelopmental needs: diagnosis, pathways, support, strategy',
  notFor: '',
  cues: [
    {
      weight: 1,
      any: [
        'autis*',
        'asd',
        'asc',
        'adhd',
        'attention deficit',
        'neurodevelopment*',
        'neuro developmental',
        'neurodiver*',
        'neuro diver*',
        'dyslexia',
        'dyspraxia',
        'tourette',
        'down syndrome',
        'foetal alcohol',
        'nd pathway',
        'nd pathway/transformation',
        'neuro developmental pathway',
        'neuro disability',
      ],
    },
    {
      weight: 0.55,
      any: ['diagnosis', 'without .. diagnosis'],
    },
    {
      weight: 0.5,
      any: ['diagnostic pathway/process/assessment/service'],
    },
    {
      weight: 0.4,
      any: ['diagnostic', 'diagnosed', 'post diagnosis', 'pre diagnosis'],
    },
    {
      weight: 0.1,
      any: [
        'autism friendly',
        'including those with autism',
        'learning disability and/or autism',
        'autism and/or learning disability',
        'learning disabilities and/or autism',
      ],
    },
    {
      weight: 0,
      any: ['with or without a? diagnosis'],
    },
  ],
  examples: ['Families wait too long for an autism diagnosis.', 'The neurodevelopmental pathway has been redesigned.'],
  counterExamples: ['Support is given with or without a diagnosis.'],
}
