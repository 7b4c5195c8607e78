/** What a page's own styles hide from its reader. */
import type { Tag } from './elements.ts'

const HIDES = /(?:^|[;{\s])(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)\b/i
const SHOWS = /(?:^|[;{\s])(?:display|visibility)\s{0,5}:/i
/** Selectors of one class or one id; what is hidden under conditions may be there to be opened. */
const PLAIN_SELECTOR = /^[.#][\w-]+$/

/** Scripts show these once the page is ready. */
const WHOLE_PAGE = new Set(['html', 'body', 'main', 'article'])

export const hidesItself = ({ name, attributes }: Tag): boolean =>
  !WHOLE_PAGE.has(name) && HIDES.test(attributes.style ?? '')

/**
 * The selectors, such as ".draft", that a style sheet hides whatever the state of the page: of what another rule shows
 * again, or what holds for print alone, nothing is known.
 */
export function hiddenSelectors(styleSheet: string): ReadonlySet<string> {
  const hidden = new Set<string>()
  const shown = new Set<string>()
  for (const { selectors, declarations } of rulesOf(styleSheet)) {
    const hides = HIDES.test(declarations)
    if (!hides && !SHOWS.test(declarations)) continue
    for (const selector of selectors) {
      if (hides && PLAIN_SELECTOR.test(selector)) hidden.add(selector)
      else for (const [name] of selector.matchAll(/[.#][\w-]+/g)) shown.add(name)
    }
  }
  return new Set([...hidden].filter((selector) => !shown.has(selector)))
}

export function isHidden({ name, attributes }: Tag, selectors: ReadonlySet<string>): boolean {
  if (selectors.size === 0 || WHOLE_PAGE.has(name)) return false
  const classes = (attributes.class ?? '').split(/\s+/).map((name) => `.${name}`)
  return [...classes, `#${attributes.id ?? ''}`].some((selector) => selectors.has(selector))
}

/** The rules outside of `@media` and the like; read in one pass, brace by brace. */
function rulesOf(styleSheet: string): { selectors: string[]; declarations: string }[] {
  const rules: { selectors: string[]; declarations: string }[] = []
  let depth = 0
  let head = ''
  for (const part of styleSheet.replace(/<!--|-->/g, '').split(/(?=[{}])/)) {
    const rest = part.replace(/^[{}]/, '')
    if (part.startsWith('{')) {
      depth += 1
      if (depth === 1) rules.push({ selectors: selectorsOf(head), declarations: rest })
    } else if (part.startsWith('}')) depth = Math.max(0, depth - 1)
    if (depth === 0) head = rest
  }
  return rules.filter(({ selectors }) => !selectors.some((selector) => selector.startsWith('@')))
}

function selectorsOf(head: string): string[] {
  const start = head.lastIndexOf(';') + 1
  return head
    .slice(start)
    .replace(/\/\*[^*]*\*\//g, '')
    .split(',')
    .map((selector) => selector.trim())
}
