/**
 * Text from letters inside GitHub-flavoured Markdown: it must come out as the words that it is, whatever they hold.
 * A backslash before any ASCII punctuation mark gives that mark (CommonMark 6.1); `:` and `@` are included because
 * GitHub links bare addresses, `$` because it sets mathematics between two of them.
 */
import { showControls } from '../control-characters.ts'

const ACTIVE = /[\\`*_[\]<>|~&$@#]|:(?=\/\/)/g
// What opens a list, an underlined heading or a rule when it stands first.
const OPENING = /^(?:[-+=]|\d{1,9}(?=[.)]))/
const WEB_HOST = /www(?=\.)/gi

/** One line of Markdown that shows the text exactly, but for runs of white space, which become one space. */
export function escapeMarkdown(text: string): string {
  return showControls(text.replace(/\s+/gu, ' ').trim())
    .replace(ACTIVE, '\\$&')
    .replace(WEB_HOST, '$&\\')
    .replace(OPENING, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
}
