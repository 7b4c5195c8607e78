/** What is compared with what. A baseline does the least that anyone would have to do for the same end. */
import { spawnSync } from 'node:child_process'
import { extractText } from 'unpdf'
import { extract } from '../dist/index.js'
import { splitSentences } from '../dist/sentences.js'
import { defaultCodebook, tagThemes } from '../dist/tagger.js'
import { LETTERS, PDF } from './letters.js'

const documents = await Promise.all(LETTERS.map(extract))

/** Findings as the tagger gets them. */
const units = documents.flatMap(({ sections, findings }) =>
  findings.map(({ text, sentences, type, sectionId }) => {
    const section = sections.find(({ id }) => id === sectionId)
    return {
      text,
      sentences: splitSentences(text),
      polarities: sentences.map(({ polarity }) => polarity),
      findingType: type,
      sectionType: section.type,
      aspect: section.aspect,
    }
  }),
)

/** A theme's own names as one plain pattern, as a keyword list has them. */
const KEYWORDS = defaultCodebook.themes.map(({ cues }) => {
  const words = cues.filter(({ weight }) => weight === 1).flatMap(({ any }) => any)
  const plain = words.filter((phrase) => /^[a-z ]+$/.test(phrase))
  return new RegExp(`\\b(?:${plain.join('|') || 'no such word'})`, 'i')
})

function node(...args) {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
const LOAD = `import { tagThemes } from '${new URL('../dist/tagger.js', import.meta.url)}'`
/** The tagger is made at its first use, so that one finding belongs to the loading. */
const TAG_ONE = `${LOAD}
tagThemes(${JSON.stringify(units[0])})`

export const COMPARISONS = [
  {
    what: `extract ${LETTERS.length} text letters`,
    work: () => Promise.all(LETTERS.map(extract)),
    baseline: 'decode them and split them into sentences',
    least: () => LETTERS.map(({ bytes }) => splitSentences(new TextDecoder().decode(bytes).replace(/\s+/g, ' '))),
  },
  {
    what: 'extract a tagged PDF',
    work: () => extract({ file: PDF.file, bytes: new Uint8Array(PDF.bytes) }),
    baseline: 'its bare text with unpdf',
    least: () => extractText(new Uint8Array(PDF.bytes)),
  },
  {
    what: `tag ${units.length} findings with themes`,
    work: () => units.map(tagThemes),
    baseline: 'one keyword pattern a theme',
    least: () => units.map(({ text }) => KEYWORDS.filter((pattern) => pattern.test(text))),
    each: units.length,
  },
  {
    what: 'start node and load the tagger',
    work: () => node('--input-type=module', '--eval', LOAD),
    baseline: 'start node',
    least: () => node('--input-type=module', '--eval', ''),
  },
  {
    what: 'start node, load the tagger and tag one finding',
    work: () => node('--input-type=module', '--eval', TAG_ONE),
    baseline: 'start node',
    least: () => node('--input-type=module', '--eval', ''),
  },
  {
    what: 'send-extract --version',
    work: () => node(new URL('../bin/send-extract.js', import.meta.url).pathname, '--version'),
    baseline: 'start node',
    least: () => node('--input-type=module', '--eval', ''),
  },
]
