/** An invented explanation with something of everything. */
import type { Explanation, FindingExplanation } from '../../src/model/explanation.ts'

export const TEXT = 'The choir sings well, but the band at the town hall is late.'

export const explained: FindingExplanation = {
  id: 'f1234',
  type: 'observation',
  polarity: 'concern',
  polaritySource: 'judged',
  lines: [3, 4],
  pages: null,
  text: TEXT,
  themes: [
    {
      id: 'choir',
      primary: true,
      score: 0.954,
      threshold: 0.41,
      leadsFrom: 0.25,
      judgedBy: 'model',
      whyNot: null,
      evidence: [
        { text: 'choir', range: [4, 9], rule: 'phrase:choir', weight: 1 },
        { text: 'choir sings', range: [4, 15], rule: 'phrase:choir sings', weight: 0.5 },
      ],
    },
    {
      id: 'band',
      primary: false,
      score: 0.375,
      threshold: 0.7,
      leadsFrom: 0.7,
      judgedBy: 'rules',
      whyNot: 'below-threshold',
      evidence: [{ text: 'band', range: [30, 34], rule: 'phrase:band', weight: 0.5 }],
    },
  ],
  themeNote: null,
  overlooked: [{ id: 'hall', text: 'hall', range: [47, 51], rule: 'phrase:hall', because: 'standing-phrase' }],
  sentences: [
    {
      text: TEXT,
      range: [0, 60],
      polarity: 'concern',
      logOdds: -1.5,
      cues: [{ text: 'late', range: [55, 59], weight: -1.8 }],
    },
  ],
}

export function explanationOf(...findings: readonly FindingExplanation[]): Explanation {
  return { file: 'a.txt', codebook: { id: 'music', version: '1', sha256: '0'.repeat(64) }, findings }
}
