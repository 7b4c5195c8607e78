import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { splitSentences } from '../../src/language/index.ts'
import { judgeSentences } from '../../src/polarity/index.ts'

interface GoldSentence {
  readonly file: string
  readonly text: string
  readonly polarity: string
}
interface GoldFinding {
  readonly file: string
  readonly text: string
}

function read<Row>(name: string): readonly Row[] {
  const lines = readFileSync(new URL(`../gold/seeds/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line): Row => JSON.parse(line))
}

/** Each finding's sentences judged together, as the pipeline does. */
it('judges the sentences of the bundled letters as the coders did, in at least 96 of 100', () => {
  const findings = read<GoldFinding>('findings.jsonl')
  const judged = new Map<string, string | undefined>()
  for (const { file, text } of findings) {
    const sentences = splitSentences(text).map(([start, end]) => text.slice(start, end))
    for (const [i, polarity] of judgeSentences(sentences, null).entries())
      judged.set(`${file} ${sentences[i]}`, polarity)
  }
  const gold = read<GoldSentence>('sentences.jsonl')
  const wrong = gold.filter(({ file, text, polarity }) => judged.get(`${file} ${text}`) !== polarity)
  expect(gold).toHaveLength(173)
  expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(6)
})
