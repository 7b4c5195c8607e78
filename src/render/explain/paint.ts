/** The colours that an explanation asks for; the command line fills them in. */
import type { Paint } from '../paint.ts'

export interface ExplainPaint extends Pick<Paint, 'file' | 'label' | 'strength' | 'concern' | 'other'> {
  /** Words and names of a theme that the finding has. @param place among its themes, the primary one is 0 */
  readonly theme: (text: string, place: number) => string
  readonly runnerUp: (text: string) => string
}
