import { expect, it } from 'vitest'
import { BUNDLED_GOLD } from '../../src/cli/evaluate/bundled.ts'
import { readGold } from '../../src/cli/evaluate/read-gold.ts'
import { splitSentences } from '../../src/language/index.ts'
import { judgeSentences } from '../../src/polarity/index.ts'

/** Each finding's sentences judged together, as the pipeline does. */
it('judges the sentences of the bundled letters as the coders did, in at least 96 of 100', async () => {
  const { findings, sentences: gold } = await readGold(BUNDLED_GOLD)
  const judged = new Map<string, string | undefined>()
  for (const { file, text = '' } of findings) {
    const sentences = splitSentences(text).map(([start, end]) => text.slice(start, end))
    for (const [i, polarity] of judgeSentences(sentences, null).entries())
      judged.set(`${file} ${sentences[i]}`, polarity)
  }
  const wrong = gold.filter(({ file, text, polarity }) => judged.get(`${file} ${text}`) !== polarity)
  expect(gold).toHaveLength(173)
  expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(6)
})
