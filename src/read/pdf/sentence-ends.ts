/** What a line's end and the next line's start say about whether a sentence runs on. */

/** True where the text stops within a sentence: neither a full stop nor a colon, nor what closes a list's entry. */
export function endsOpen(text: string): boolean {
  return !/[.?!:;]['’"”)\]]*$/u.test(text.trimEnd())
}

export function startsMidSentence(text: string): boolean {
  return /^(?!www\.|https?:)[\p{Ll},;)]/u.test(text)
}

/** True where the last word asks for another: "and", "of the", a comma. */
export function asksForMore(text: string): boolean {
  return /(?:[,&-]|\b(?:and|or|of|the|for|in|to|with|NHS))$/u.test(text.trimEnd())
}
