/** The parser, built from the tables of commands and options. */
import { Command, Option } from 'commander'
import { showControlsInLines } from '../render/control-characters.ts'
import { VERSION } from '../version.ts'
import { COMMANDS, type CommandDefinition, DEFAULT_COMMAND, type RawFlags } from './commands.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { OptionDefinition } from './options.ts'
import type { World } from './streams.ts'

const CODES_HELP = `
Exit codes:
  0  done
  1  a check did not hold: a quotation that does not verify, nothing found
  2  wrong usage
  3  some inputs could not be read; the results of all others were written`

function parserOption({ flags, description, choices }: OptionDefinition): Option {
  const option = new Option(flags, description)
  return choices ? option.choices(choices) : option
}

function addCommand(
  program: Command,
  { name, argument, summary, options, examples }: CommandDefinition,
  run: (args: readonly string[], flags: RawFlags) => Promise<void>,
): void {
  const command = program.command(name, { isDefault: name === DEFAULT_COMMAND }).description(summary)
  if (argument) command.argument(argument[0], argument[1])
  for (const option of options) command.addOption(parserOption(option))
  command.addHelpText('after', `\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`)
  command.action(() => run(command.args, command.opts<RawFlags>()))
}

/** @returns a function that parses the arguments, runs the command they name, and says how it went */
export function makeProgram(world: World): (argv: readonly string[]) => Promise<ExitCode> {
  let code: ExitCode = EXIT.done
  const program = new Command('send-extract')
    .description('Findings, themes and exact quotations from the letters that judge an area’s SEND services.')
    .usage('[files...] | [command] [options]')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(showControlsInLines(text)),
      outputError: (text, write) => write(text.replace(/^error: /, 'send-extract: ')),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError('(--help says more)')
    .addHelpText('after', CODES_HELP)
  for (const definition of COMMANDS) {
    addCommand(program, definition, async (args, flags) => {
      const { run } = await definition.load()
      code = await run(args, flags, world)
    })
  }
  return async (argv) => {
    await program.parseAsync(argv, { from: 'user' })
    return code
  }
}
