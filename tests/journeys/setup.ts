// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * One first start, as a newcomer sees it, in a process of its own, so that other tests need not wait for it: tests/journeys/begin.ts. What it
 * says of where the journeys begin stands in the file JOURNEYS_BEGIN.
 */
export default function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-begin-'))
  const file = join(folder, 'beginning.json')
  const words = [join(import.meta.dirname, 'begin.ts'), file]
  // What an operator runs after `npm run prepare`; begin.ts makes it.
  process.env.TEST_PROGRAM = 'build/program'
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] })
  process.env.JOURNEYS_BEGIN = file
  return async () => {
    const gone = new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done(null)))
    child.kill('SIGTERM')
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
}
