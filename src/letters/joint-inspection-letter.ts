/** Joint inspections under the framework of 2016: letters of findings by three aspects, strengths and development. */
import type { LetterProfile } from '../model/letter-profile.ts'
import { LETTER_FRAME, SMALL_PRINT } from './shared-openings.ts'
import { MINUTES } from './shared-signals.ts'

export const jointInspectionLetter: LetterProfile<'joint-inspection-letter'> = {
  kind: 'joint-inspection-letter',
  name: 'Joint inspection letter',
  writer: 'inspectorates',
  framework: '2016',
  outcomes: ['written-statement'],
  signals: [
    {
      id: 'title',
      weight: 3,
      pattern: /\bjoint (?:local )?area (?:send|special educational needs).{0,40} inspection\b/i,
      example: 'Joint local area SEND inspection in Ambridge',
    },
    {
      id: 'conducted',
      weight: 3,
      pattern: /\bconducted a joint inspection of the local area\b/i,
      example: 'Ofsted conducted a joint inspection of the local area of Ambridge',
    },
    {
      id: 'judge-reforms',
      weight: 3,
      pattern: /\bto judge the effectiveness of the area in implementing\b/i,
      example: 'to judge the effectiveness of the area in implementing the reforms',
    },
    {
      id: 'aspect',
      weight: 2,
      pattern: /^(?:the )?effectiveness (?:of|with which) the local area\b/i,
      example: 'The effectiveness of the local area in improving outcomes',
    },
    {
      id: 'local-area-inspection',
      weight: 1,
      pattern: /\binspection of the local area\b/i,
      example: 'an inspection of the local area',
    },
    {
      id: 'revisited',
      weight: -5,
      pattern: /\brevisited the (?:local )?area\b/i,
      example: 'CQC revisited the area of Ambridge',
    },
    MINUTES,
  ],
  openings: [
    ...LETTER_FRAME,
    {
      as: 'heading',
      type: 'main-findings',
      pattern: /^(?:main|key|summary of(?: main)?) findings(?: of the inspection)?:?$/i,
      example: 'Main findings',
    },
    {
      as: 'heading',
      type: 'group',
      aspect: 'identification',
      pattern:
        /^(?:\d+[.)]? )?(?:(?:the )?(?:(?:local )?area.s )?effectiveness (?:of|with which|in)\b|how (?:effectively|well) (?:does )?the (?:local )?area\b).{0,60}\bidentif/i,
      example: 'The effectiveness of the local area in identifying needs',
    },
    {
      as: 'heading',
      type: 'group',
      aspect: 'assessing-and-meeting',
      pattern:
        /^(?:\d+[.)]? )?(?:(?:the )?(?:(?:local )?area.s )?effectiveness (?:of|with which|in)\b|how (?:effectively|well) (?:does )?the (?:local )?area\b).{0,60}\b(?:assess|meet)/i,
      example: 'The effectiveness of the local area in assessing and meeting the needs of children',
    },
    {
      as: 'heading',
      type: 'group',
      aspect: 'outcomes',
      pattern:
        /^(?:\d+[.)]? )?(?:(?:the )?(?:(?:local )?area.s )?effectiveness (?:of|with which|in)\b|how (?:effectively|well) (?:does )?the (?:local )?area\b).{0,60}\boutcomes?\b|^improving outcomes for\b.{0,120}$/i,
      example: 'The effectiveness of the local area in improving outcomes for children',
    },
    {
      as: 'heading',
      type: 'strengths',
      pattern:
        /^\W{0,3}(?:(?:areas? of |key |main )?strengths?(?: in .{3,40})?|what (?:the (?:local )?area does|works|is working|is going) well)(?: identified)?\W{0,3}$/i,
      example: 'Strengths',
    },
    {
      as: 'heading',
      type: 'development',
      pattern:
        /^\W{0,3}(?:main |key )?(?:(?:areas?|aspects?|points?) (?:for|of|in need of|requiring|needing|that (?:require|need)|where) (?:further |more )?(?:development|improvement|work|attention)(?: is needed| in .{3,40})?|development (?:areas?|points?)|weaknesses|what (?:needs|the (?:local )?area needs) to (?:improve|develop|do better|be better)|areas? of weakness)(?: identified)?\W{0,3}$/i,
      example: 'Areas for development',
    },
    {
      as: 'body',
      type: 'significant-weaknesses',
      after: [
        'significant-weaknesses',
        'strengths',
        'development',
        'main-findings',
        'unclassified',
        'narrative',
        'next-steps',
        'conclusion',
      ],
      pattern:
        /^(?:the inspection raises? significant concerns|(?:the )?(?:local )?area is required to (?:produce|submit)|(?:as a result|in light) of .{0,120}written statement of action|(?:the )?(?:following |significant )?areas? of significant weakness|(?:the )?(?:following )?significant (?:areas? of )?weakness(?:es)?\W{0,3}$)/i,
      example: 'The inspection raises significant concerns about the effectiveness of the local area.',
    },
    SMALL_PRINT,
  ],
  ratings: [],
  yields: {
    'main-findings': 'observation',
    narrative: 'observation',
    strengths: 'strength',
    development: 'development',
    'significant-weaknesses': 'significant-weakness',
    conclusion: 'observation',
  },
}
