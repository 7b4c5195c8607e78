/** docs/command-line.md, written from the same tables as the parser and its help. */
import { MOST_BYTES } from '../model/limits.ts'
import { RENDERERS } from '../render/index.ts'
import { escapeMarkdown } from '../render/markdown/escape.ts'
import { table } from '../render/markdown/table.ts'
import { COMMANDS, type CommandDefinition } from './commands.ts'
import { LETTER_EXTENSIONS } from './find-letters.ts'
import type { OptionDefinition } from './options.ts'

const column = (heading: string) => [heading, '-'] as const

function optionRow({ flags, description, choices }: OptionDefinition): readonly string[] {
  const among = choices ? ` (${choices.map((choice) => `\`${choice}\``).join(', ')})` : ''
  return [`\`${flags}\``, escapeMarkdown(description) + among]
}

export function optionsTable(options: readonly OptionDefinition[]): string {
  return table([column('Option'), column('What it does')], options.map(optionRow))
}

export function commandsTable(): string {
  return table(
    [column('Command'), column('What it does')],
    COMMANDS.map(({ name, argument, summary }) => [
      `\`send-extract ${argument ? `${name} ${argument[0]}` : name}\``,
      escapeMarkdown(summary),
    ]),
  )
}

export function formatsTable(): string {
  return table(
    [column('Format'), column('What it is'), column('File')],
    RENDERERS.map(({ id, description, extension }) => [`\`${id}\``, escapeMarkdown(description), `\`.${extension}\``]),
  )
}

function commandSection({ name, argument, summary, options, examples }: CommandDefinition): readonly string[] {
  return [
    `## ${name}`,
    `${summary.charAt(0).toUpperCase()}${escapeMarkdown(summary.slice(1))}.`,
    ...(argument ? [`\`${argument[0]}\`: ${escapeMarkdown(argument[1])}.`] : []),
    ...(options.length > 0 ? [optionsTable(options)] : []),
    `\`\`\`sh\n${examples.join('\n')}\n\`\`\``,
  ]
}

const INPUTS = `## What is read

- A folder stands for the letters in it and in the folders below: files that end in ${LETTER_EXTENSIONS.map((extension) => `\`${extension}\``).join(', ')}.
  Hidden folders, \`node_modules\` and files about the folder itself (README, LICENCE, NOTICE, CHANGELOG, CONTRIBUTING) are passed over.
- A quoted glob (\`'letters/**/*.pdf'\`) stands for the files that it matches. It passes over what a folder passes over, unless it names that in so
  many words: hidden files and folders by their dot, \`node_modules\`, README and the like by their names.
- What the shell makes of a glob without quotes are files named by themselves.
- A file named by itself is read whatever it is called: what it is, is told from its content.
- Letters come out in the order given, those of a folder or glob sorted by the code units of their names. A letter named twice is read once.
- At most ${MOST_BYTES / 1024 / 1024} MiB are read of a letter.`

const BESIDE = `## What can stand beside the letters

Tables are CSV as a spreadsheet saves it (UTF-8, UTF-16 or Windows-1252; comma, semicolon or tab), with a heading. What is wrong in
them is named by file, line and column, and nothing is read then. Columns that a table does not need may be missing, cells may be
empty; a cell that stands under no heading is refused.

**\`--codebook FILE.yaml\`**: your own themes. \`send-extract themes --init --output mine.yaml\` writes the built-in codebook to
start from. With \`extends: send\` a codebook says only what differs: a theme with the id of a built-in one takes its place, any
other is added. A theme whose cues are those of the built-in one is still judged by the trained model; the others by their cues
alone, which a note tells of those that the built-in codebook has too. The result names the codebook with its id, version and hash.

By its cues alone a theme's score is 1 − (1 − 0.95 × *a*) × (1 − 0.95 × *b*) × …, where *a*, *b* … are the weights of the different
phrases that stand in the finding; the same phrase counts once. It is given from 0.7 on: one phrase of weight 0.75 suffices, or two of 0.5.

**\`--corrections FILE.csv\`**: your own decisions, which hold against the tagger's.

| Column | What it says |
| --- | --- |
| \`finding\` | the finding's id, which comes from its words and so stays when a letter is read again |
| \`file\` | the letter, named as in \`--metadata\`, where the decision is on that one only; else it holds wherever the finding stands |
| \`themes\` | all its themes, separated by \`;\` or \`,\`; \`none\` where it has none |
| \`primary\` | the main one; where it is empty, the tagger's if it is among the themes, else the first |
| \`polarity\` | \`strength\`, \`concern\`, \`mixed\` or \`neutral\` |
| \`note\` | anything; becomes the finding's \`themeNote\` |

Columns of your own may stand beside these, unless one looks like one of these mistyped. Themes that you give are marked
\`"source": "analyst"\` and score 1. Their evidence is the words that the tagger had found for them, else the whole finding with
the rule \`analyst\`. The finding's \`byAnalyst\` says what of it you decided: \`themes\`, \`polarity\`, \`note\`.

A correction that meets no finding is a warning, \`correction-without-finding\`, with its line and what it says; so is one that
meets its finding in several letters, \`correction-of-several\`. Warnings are told on the error output (not with \`--quiet\`).
Those on one letter also stand among its \`problems\`, those on the run in \`problems\` of the report; where each letter is written for
itself (ndjson, a folder) there is no report, and the error output alone tells them.

**\`--metadata FILE.csv\`**: what a letter does not say of itself. It becomes the letter's \`metadata\`, and its \`dates.published\`.

| Column | What it says |
| --- | --- |
| \`file\` | the letter, with its folders as it was named, or without where no other has its name |
| \`published\` | the day on which it was published, \`2024-12-03\` or \`3/12/2024\` |
| \`url\` | where, on the web |
| \`urn\` | Ofsted's number for it |
| any other | your own; kept under its name |

A row whose letter is not among those read is a warning.`

const OUTPUTS = `## What is written

An option that takes one value may be given once; \`--themes\`, \`--types\` and \`--corrections\` may be given several times and
then mean all of them together. An empty value, as of a variable that is not set, is refused.

The result goes to standard output and nothing else does; problems, warnings and progress go to the error output. Files are
written whole or not at all, and never over a file that is being read, be it a letter, the codebook or a table beside them. In a folder, each result has its letter's name; where two letters would
share one, its ending stays too, and then its folders.

A filter (\`--themes\`, \`--types\`, \`--min-score\`) drops findings or tags and never changes a quotation; sections and coverage
speak of the whole letter still, and a problem of severity \`info\` says what was kept. Where a primary theme is dropped for
its score, no other takes its place: the finding's \`themeNote\` says so. An analyst's own tags are never dropped for their score.

Control and escape characters of a letter never reach the terminal: JSON holds them as escapes, everything else shows them as pictures (␛) or code points.

| Exit code | Meaning |
| --- | --- |
| 0 | done |
| 1 | a check did not hold: a quotation that does not verify, nothing found |
| 2 | wrong usage, or an output that could not be written |
| 3 | some inputs could not be read; the results of all others were written |`

/** @returns the whole page */
export function commandLineReference(): string {
  const blocks = [
    '# The command line',
    'Made from the tables in `src/cli`; `npx vitest run test/cli/reference.test.ts -u` writes it anew.',
    commandsTable(),
    ...COMMANDS.flatMap(commandSection),
    INPUTS,
    BESIDE,
    '## Formats',
    formatsTable(),
    OUTPUTS,
  ]
  return `${blocks.join('\n\n')}\n`
}
