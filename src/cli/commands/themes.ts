/** `send-extract themes`: the codebook, to read or for a program. */
import { wrap } from '../../render/overview/layout.ts'
import type { RawFlags } from '../commands.ts'
import type { CodebookView, ThemeView } from '../engine.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import type { World } from '../streams.ts'

const INDENT = '  '
const WIDEST = 100

function describe({ id, label, codeFor, notFor }: ThemeView, width: number): string {
  const lines = [
    ...wrap(`Code for: ${codeFor}`, width - INDENT.length),
    ...(notFor === '' ? [] : wrap(`Not for: ${notFor}`, width - INDENT.length)),
  ]
  return [`${label} (${id})`, ...lines.map((line) => INDENT + line)].join('\n')
}

function asText({ id, version, themes }: CodebookView, width: number): string {
  const heading = `Codebook ${id} ${version}: ${themes.length} themes`
  return `${[heading, ...themes.map((theme) => describe(theme, width))].join('\n\n')}\n`
}

function asJson({ id, version, themes }: CodebookView): string {
  const views = themes.map((theme) => ({
    id: theme.id,
    label: theme.label,
    codeFor: theme.codeFor,
    notFor: theme.notFor,
  }))
  return `${JSON.stringify({ id, version, themes: views }, null, 2)}\n`
}

export async function run(_args: readonly string[], flags: RawFlags, world: World): Promise<ExitCode> {
  const { codebook } = await world.loadEngine()
  const width = Math.min(WIDEST, world.stdout.columns || 80)
  world.stdout.write(flags.format === 'json' ? asJson(codebook) : asText(codebook, width))
  return EXIT.done
}
