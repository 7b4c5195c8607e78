/** The only door to `natural` and `compromise`: no other room imports them. */
export { isWord } from './lexicon.ts'
export { splitSentences } from './sentences.ts'
export { type TaggedWord, tagWords } from './tagger.ts'
export { stemOf, type Word, words } from './words.ts'
