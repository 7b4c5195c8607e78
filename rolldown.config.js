/**
 * What the build makes of `src`: few files, since a program of two hundred modules takes longer to load than to work.
 * Types come from `tsc`. The files lie flat in `dist`, because some look for package.json one folder up.
 */
import { readFileSync } from 'node:fs'
import { defineConfig } from 'rolldown'

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

export default defineConfig({
  input: {
    // What is published …
    index: './src/index.ts',
    main: './src/cli/main.ts',
    // … and what only the programs of bin/ and bench/ load.
    tagger: './src/themes/index.ts',
    sentences: './src/language/index.ts',
    'train-themes': './src/themes/training/index.ts',
    'train-polarity': './src/polarity/training/index.ts',
  },
  platform: 'node',
  external: new RegExp(`^(?:${Object.keys(dependencies).join('|')})(?:/|$)`),
  output: { dir: 'dist', cleanDir: true, chunkFileNames: '[name].js' },
})
