/** A source made of blocks, without any reader. */
import { mapText } from '../../src/text/mapped-text.ts'
import type { Block, Source } from '../../src/text/source.ts'

export interface GivenBlock {
  readonly kind: 'heading' | 'paragraph' | 'bullet' | 'furniture'
  readonly text: string
  /** Printed before a list item; a bullet glyph where it is not given. */
  readonly marker?: string
  /** Of a list item; 0 where it is not given. */
  readonly depth?: number
}

export const prose = (text: string): GivenBlock => ({ kind: 'paragraph', text })
export const heading = (text: string): GivenBlock => ({ kind: 'heading', text })
export const item = (text: string, marker = '•'): GivenBlock => ({ kind: 'bullet', text, marker })

/** The blocks printed one after the other, each with its place. */
export function sourceOf(given: readonly GivenBlock[]): Source {
  const places: [number, number][] = []
  let text = ''
  for (const { kind, text: printed, marker = '•' } of given) {
    if (text !== '') text += '\n\n'
    if (kind === 'bullet') text += `${marker} `
    places.push([text.length, text.length + printed.length])
    text += printed
  }
  const blocks = given.map(({ kind, marker = '•', depth = 0 }, index): Block => {
    const content = mapText(text, [places[index] ?? [0, 0]])
    return kind === 'bullet' ? { kind, content, marker, depth } : { kind, content }
  })
  return { text, mediaType: 'text/plain', encoding: 'utf-8', paged: false, blocks, repairs: [], problems: [] }
}
