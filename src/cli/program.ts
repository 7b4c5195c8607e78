/** The parser, built from the tables of commands and options. */
import { Command, Option } from 'commander'
import { showControlsInLines } from '../render/control-characters.ts'
import { VERSION } from '../version.ts'
import { COMMANDS, type CommandDefinition, DEFAULT_COMMAND, type RawFlags } from './commands.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import type { OptionDefinition } from './options.ts'
import type { World } from './streams.ts'
import { UsageError } from './usage-error.ts'

const CODES_HELP = `
Exit codes:
  0  done
  1  a check did not hold: a quotation that does not verify, nothing found
  2  wrong usage, or an output that could not be written
  3  some inputs could not be read; the results of all others were written`

/** An option's value, checked as the parser would; the parser itself keeps the last of several and takes an empty one. */
function parserOption({ flags, description, choices, many }: OptionDefinition): Option {
  const option = new Option(flags, description)
  if (!option.required) return option
  if (choices) option.choices(choices)
  const parse = option.parseArg
  const name = option.long ?? flags
  const check = (value: string): string => {
    if (value.trim() === '') throw new UsageError(`${name} is given nothing.`, 'Is it a variable that is not set?')
    return parse ? parse(value, value) : value
  }
  if (many) return option.argParser<readonly string[] | undefined>((value, earlier = []) => [...earlier, check(value)])
  return option.argParser<string | undefined>((value, earlier) => {
    if (earlier !== undefined) throw new UsageError(`${name} is given twice; it takes one value.`)
    return check(value)
  })
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
