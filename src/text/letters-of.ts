/** The letters and digits of a text in lower case (NFKC), so that spaces, hyphens and quotation marks do not matter. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
