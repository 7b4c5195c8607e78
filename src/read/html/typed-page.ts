/** A page that is a text as it was typed, in `pre`: its lines, indents and empty lines say what a text file's say. */

/** Share of the letters that stand in `pre` on such a page; a title may stand above it. */
const TYPED_SHARE = 0.8

export class TypedPage {
  readonly #parts: string[] = []
  #ended = false
  #letters = 0
  #typedLetters = 0

  /** @param typed inside `pre` */
  add(text: string, letters: number, typed: boolean): void {
    if (this.#ended && letters > 0) {
      this.#parts.push('\n\n')
      this.#ended = false
    }
    this.#parts.push(typed ? text : text.replace(/\s+/g, ' '))
    this.#letters += letters
    if (typed) this.#typedLetters += letters
  }

  endBlock(): void {
    this.#ended = true
  }

  /** Null for a page of elements. */
  get text(): string | null {
    const isTyped = this.#letters > 0 && this.#typedLetters >= this.#letters * TYPED_SHARE
    return isTyped ? `${this.#parts.join('').trim()}\n` : null
  }
}
