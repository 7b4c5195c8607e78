/** What a renderer is: a pure function of the report, with no file system, no process and no terminal. */
import type { Report } from '../model/types.ts'
import type { Paint } from './paint.ts'

export interface RenderOptions {
  /** Labels of themes by id, from the codebook that the report was made with; a theme without one is shown by its id. */
  readonly themeLabels: ReadonlyMap<string, string>
  /** Colours for the terminal overview. */
  readonly paint: Paint
  /** Columns of the terminal for the overview. */
  readonly width: number
}

export interface Renderer {
  readonly id: string
  readonly description: string
  /** Of the files it is written to, without the dot. */
  readonly extension: string
  /** The whole output; ends in a newline unless it is empty. The same report and options give the same text. */
  readonly render: (report: Report, options: RenderOptions) => string
}
