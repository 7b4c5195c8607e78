/** What elements mean to a reader: which are no part of the text, which break it, which tables are there for the looks. */

export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

const NEVER_TEXT = new Set(
  'head title script style noscript template svg math iframe object canvas audio video select button dialog nav aside menu'.split(
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

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** @param inArticle inside `main` or `article` */
export function isLeftOut({ name, attributes }: Tag, inArticle: boolean): boolean {
  if (NEVER_TEXT.has(name) || FURNITURE_ROLES.has(attributes.role ?? '')) return true
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
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
