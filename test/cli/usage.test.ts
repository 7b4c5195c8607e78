import { expect, it } from 'vitest'
import { folderWith, run } from './fake-world.ts'

it.each([
  [
    ['--formt', 'json', 'a.txt'],
    "send-extract: unknown option '--formt'\n(Did you mean --format?)\n(--help says more)\n",
  ],
  [['a.txt', '--format', 'xml'], /argument 'xml' is invalid\. Allowed choices are json, ndjson, markdown, overview\./],
  [[], 'send-extract: No letters are named.\nName files, folders or "-" for standard input; --help says more.\n'],
  [['-', '--themes', 'ehpc'], 'send-extract: --themes does not know "ehpc".\nDid you mean ehcp?\n'],
  [['-', '--types', 'Strengths'], 'send-extract: --types does not know "Strengths".\nDid you mean strength?\n'],
  [['-', '--types', 'zzz'], /^send-extract: --types does not know "zzz"\.\nIt takes strength, development, /],
  [['-', '--min-score', '2'], 'send-extract: --min-score takes a number from 0 to 1, not "2".\n'],
  [['-', '--min-score', 'high'], 'send-extract: --min-score takes a number from 0 to 1, not "high".\n'],
  [['-', '--files-from', '-'], 'send-extract: Standard input cannot be both a letter and the list of --files-from.\n'],
  [['--files-from', 'lost'], 'send-extract: The list of --files-from: lost does not exist.\n'],
  [['--files-from', 'none.txt'], 'send-extract: The list of --files-from names no letters.\n'],
  [['a.txt', '-f', 'json', '-f', 'ndjson'], 'send-extract: --format is given twice; it takes one value.\n'],
  [['a.txt', '--codebook', 'a.yaml', '--codebook', 'b.yaml'], /^send-extract: --codebook is given twice/],
  [['a.txt', '-o', 'a', '--output', 'b'], /^send-extract: --output is given twice/],
  [['a.txt', '-o', ''], 'send-extract: --output is given nothing.\nIs it a variable that is not set?\n'],
  [['a.txt', '--types', ''], /^send-extract: --types is given nothing\./],
  [['a.txt', '--themes', ' '], /^send-extract: --themes is given nothing\./],
  [['a.txt', '--themes', 'ehcp', '--themes', ','], 'send-extract: --themes is given nothing but ",".\n'],
  [['a.txt', ''], 'send-extract: A letter is named by nothing.\nIs it a variable that is not set?\n'],
  [['text', ''], /^send-extract: A letter is named by nothing\./],
  [['themes', '--codebook', 'folder'], 'send-extract: folder is a folder, not a file.\n'],
  [['themes', '--init', '--format', 'json'], 'send-extract: --format does not go with --init, which writes YAML.\n'],
  [['text'], /missing required argument 'file'/],
  [['themes', 'extra'], /too many arguments/],
] as const)('%j is wrong usage', async (argv, said) => {
  const { code, out, err } = await run(argv, {
    cwd: folderWith({ 'a.txt': 'x', 'none.txt': '\n', 'folder/x': '' }),
    stdin: '+ehcp Plans are clear.',
  })
  expect([code, out]).toEqual([2, ''])
  if (typeof said === 'string') expect(err).toBe(said)
  else expect(err).toMatch(said)
})

it('a command mistyped is a missing file, with a hint', async () => {
  const { code, err } = await run(['verfy', 'x.json'], { cwd: folderWith({}) })
  expect(code).toBe(3)
  expect(err.split('\n')[0]).toBe('send-extract: verfy does not exist. Did you mean the command verify?')
})

it('help and version are done with, on standard output', async () => {
  const help = await run(['--help'])
  expect([help.code, help.err]).toEqual([0, ''])
  expect(help.out).toContain('Exit codes:\n  0  done\n')
  const version = await run(['--version'])
  expect([version.code, version.err, version.out]).toEqual([0, '', expect.stringMatching(/^\d+\.\d+\.\d+\n$/)])
})
