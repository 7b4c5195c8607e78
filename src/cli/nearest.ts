/** The word that was probably meant: few letters to change, beside its length. */

export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1]
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + Number(letter !== b[column - 1])
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous.at(-1) ?? a.length
}

/**
 * @param most how many letters may be changed; by default every second one
 * @returns null where none is near enough
 */
export function nearest<Word extends string>(
  given: string,
  words: readonly Word[],
  most: number = Math.floor(given.length / 2),
): Word | null {
  let best: Word | null = null
  let least = most + 1
  for (const word of words) {
    const distance = editDistance(given.toLowerCase(), word)
    if (distance < least) {
      best = word
      least = distance
    }
  }
  return best
}
