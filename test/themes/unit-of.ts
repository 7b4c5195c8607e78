import { splitSentences } from '../../src/language/index.ts'
import type { TagUnit } from '../../src/themes/index.ts'

/** A finding of this text, as the pipeline would hand it to the tagger. */
export function unitOf(text: string, findingType: TagUnit['findingType'] = 'observation'): TagUnit {
  const sentences = splitSentences(text)
  const polarities = sentences.map(() => 'neutral' as const)
  return { text, sentences, polarities, findingType, sectionType: 'narrative', aspect: null }
}
