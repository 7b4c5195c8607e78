import type { ThemeEntry } from './theme-entry.ts'

export const ehcp: ThemeEntry = {
  id: 'ehcp',
  label: 'EHC plans',
  codeFor:
    'education, health and care (needs assessments and) plans: their number, quality, content, issue, conversion from statements, review, amendment; the 20-week limit',
  notFor: 'personal education plans; the phrase "education, health and care" of services',
  cues: [
    {
      weight: 1,
      any: [
        'quality/timeliness/accuracy/oversight/content of .. ehc/ehcp/plan',
        'new/draft/final/existing/current/updated/amended/historic/older/recent ehc/ehcp plan?',
        'ehc/ehcp need? assessment/process/panel/review/portal/=planning/paperwork',
        'education health and/or care need? assessment/process/=planning/annual/review/plan',
        'education health and care ehc plan',
        'education health and care ehc need? assessment',
        'annual review',
        'statutory assessment/plan/timescale/timeframe',
        'statutory time scale/frame/limit',
        '20/twenty week',
        'draft/final/finalised plan',
        'convert/transfer/conversion .. statement',
        'statement of special educational need',
        'statement .. ehc/ehcp',
        'phase transfer review',
        'plan are/is often? out of date',
        'contribution/contribute/advice/input .. ehc/ehcp/plan',
        'ehc/ehcp plan? are/is/were/vary/lack/include/reflect/contain/specify/capture/describe/record/do/have/typically/often/usually/frequently/name',
        'ehc/ehcp plan? timeliness/outcome/quality/process/team/annual/timescale',
        'request for .. ehc/ehcp',
        'in ehc/ehcp',
        'in their ehc/ehcp',
        'issue/issuing/completed/finalise/amend/update/write/written .. ehc/ehcp',
      ],
    },
    {
      weight: 0.8,
      any: ['ehc', 'ehcp', 'education health and care plan', 'ehc plan', 'plan .. specific/specified/quantified'],
    },
    {
      weight: 0.6,
      any: ['section f', 'these plans', 'social care advice', 'plan writer/writing', 'caseworker'],
    },
    {
      weight: 0.5,
      any: ['within plans', 'errors .. plan', 'plan .. lack', 'plans for review', 'draft plans', 'advice for plans'],
    },
    {
      weight: 0.2,
      any: ['pupils/children/young with ehc/ehcp plan?', 'people with ehc/ehcp plan?'],
    },
    {
      weight: 0.15,
      any: [
        'with/without a/an? ehc/ehcp plan?',
        'who/they do? not? have/has/had a/an? ehc/ehcp plan?',
        'who have/has a/an? ehc/ehcp plan?',
        'have/has/had a/an? ehc/ehcp plan?',
        'with/without a/an? education health and care ehc? plan',
        'have/has a/an? education health and care ehc? plan',
      ],
    },
    {
      weight: 0.7,
      any: [
        'plans .. finalised/issued/amended/written/reviewed',
        '=ehcps/=ehcp',
        'final/finalised/draft/amended/new/ceased plans/plan',
        'needs assessment requests/request',
        'request/requests for .. assessment',
        'statement/statements of special',
        'transfer review',
        '=statements .. converted/transferred/conversion',
        'caseworker/caseworkers',
        'refusal to assess',
      ],
    },
  ],
  examples: [
    'Too many EHC plans do not describe the child’s needs accurately.',
    'The quality of new education, health and care plans has improved.',
    'Annual reviews are not completed on time.',
    'The conversion of statements to EHCPs has been slow.',
  ],
  counterExamples: [
    'The virtual school makes sure that personal education plans are useful.',
    'Education, health and care services meet each month.',
  ],
}
