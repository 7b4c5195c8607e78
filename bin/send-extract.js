#!/usr/bin/env node
import { existsSync } from 'node:fs'
import * as nodeModule from 'node:module'

const built = new URL('../dist/main.js', import.meta.url)
if (existsSync(built)) {
  nodeModule.enableCompileCache?.() // Node 22 and later: a quarter off the start-up time
  const { main } = await import(built.href)
  process.exitCode = await main()
} else {
  process.stderr.write('send-extract: this copy is not built yet; run `npm ci && npm run build` first.\n')
  process.exitCode = 2
}
