import { expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import { commandLineReference } from '../../src/cli/reference.ts'
import { run } from './fake-world.ts'

it('docs/command-line.md is what the tables say', async () => {
  await expect(commandLineReference()).toMatchFileSnapshot('../../docs/command-line.md')
})

it.each(COMMANDS.map((command) => [command.name, command] as const))(
  '%s --help names every option',
  async (name, command) => {
    const { code, out } = await run([name, '--help'])
    expect(code).toBe(0)
    expect(command.options.filter(({ flags }) => !out.includes(flags))).toEqual([])
  },
)
