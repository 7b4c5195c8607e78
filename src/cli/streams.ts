/** The world as the command line sees it; tests give it another one. */
import type { Engine } from './engine.ts'

export interface OutputStream {
  readonly isTTY?: boolean | undefined
  /** Columns of the terminal. */
  readonly columns?: number | undefined
  write(text: string): unknown
}

export interface InputStream extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean | undefined
}

export interface World {
  readonly stdin: InputStream
  /** Holds the result and nothing else. */
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  loadEngine(): Promise<Engine>
}
