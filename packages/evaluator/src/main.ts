#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
import { resolve } from 'node:path'
import { serveEvaluator } from './serve.ts'
import { readSettings } from './settings.ts'

const [file] = process.argv.slice(2)
if (!file) {
  process.stderr.write('dijkwacht-evaluator SETTINGS.json; see README.md\n')
  process.exit(2)
}
const settings = readSettings(resolve(file))
const running = await serveEvaluator(settings)
const address = running.server.address()
process.stdout.write(`key holder listens on ${typeof address === 'object' ? address?.port : address}\n`)
// Started by another program to try things out: it must not outlive that.
const parent = Number(process.env.DIJKWACHT_PARENT)
if (parent > 0) setInterval(() => process.ppid !== parent && process.exit(0), 500).unref()
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, async () => {
    await running.close()
    process.exit(0)
  })
