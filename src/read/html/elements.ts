/** What elements mean to a reader: which are no part of the text, which break it, which tables are there for the looks. */
import { hidesItself } from './hidden.ts'

export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** What is struck out is no longer said. */
const NEVER_TEXT = new Set(
  'head title script style noscript template svg math iframe object canvas audio video select dialog nav aside menu del s strike'.split(
    ' ',
  ),
)
/** Page furniture of a web page; inside an article the same elements hold its title or its sign-off. */
const PAGE_FURNITURE = new Set(['header', 'footer'])
const FURNITURE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'menu',
  'dialog',
  'alert',
])

/** Classes of words for screen readers. */
const HEARD_ONLY = /(?:^|[\s-])(?:visually-?hidden|sr-only|screen-reader(?:-text)?)\b/i

const INLINE = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark o:p q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Where an element stands. */
export interface Surroundings {
  /** Inside `main` or `article`. */
  readonly inArticle: boolean
  readonly inHeading: boolean
  readonly inButton: boolean
}

export const isHeading = (name: string): boolean => /^h[1-6]$/.test(name)

export function isLeftOut(tag: Tag, { inArticle, inHeading, inButton }: Surroundings): boolean {
  const { name, attributes } = tag
  if (NEVER_TEXT.has(name) || FURNITURE_ROLES.has(attributes.role ?? '')) return true
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true' || hidesItself(tag)) return true
  // A heading that opens and closes what stands under it is a button, beside words for what the button does.
  if (name === 'button') return !inHeading
  if (inButton && ('data-nosnippet' in attributes || HEARD_ONLY.test(attributes.class ?? ''))) return true
  // The way back from a footnote to its place.
  if (name === 'a' && attributes.href?.startsWith('#footnote-ref')) return true
  return !inArticle && PAGE_FURNITURE.has(name)
}

export function breaksText(name: string): boolean {
  return !INLINE.has(name)
}

/** The element that holds the text of the page: `main` if there is one, else `article`, else all. */
export type Scope = 'main' | 'article' | 'page'

export function scopeOf({ name, attributes }: Tag): Scope | null {
  if (name === 'main' || attributes.role === 'main') return 'main'
  return name === 'article' ? 'article' : null
}
