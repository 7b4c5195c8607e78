/** The colours that the overview asks for; the command line fills them in, so that no renderer knows a terminal. */
export interface Paint {
  readonly file: (text: string) => string
  readonly label: (text: string) => string
  readonly strength: (text: string) => string
  readonly concern: (text: string) => string
  readonly other: (text: string) => string
  readonly warning: (text: string) => string
}

const same = (text: string): string => text

export const PLAIN: Paint = { file: same, label: same, strength: same, concern: same, other: same, warning: same }
