// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startProgram } from '../running.ts'

/** One first start, as a newcomer sees it: it makes the database and the demo. Every journey begins with a copy of what it left. */
export default async function setup() {
  const first = await startProgram()
  await first.stop()
  // A program that has to leave in the middle of its work leaves its database running, and of that there is no copy.
  const serving = join(first.dataDir, 'postgres/postmaster.pid')
  if (existsSync(serving)) process.kill(Number(readFileSync(serving, 'utf8').split('\n')[0]), 'SIGINT')
  await untilGone(serving)
  process.env.FILLED_DATA_DIR = first.dataDir
  return () => first.clean()
}

async function untilGone(path: string): Promise<void> {
  const began = Date.now()
  while (existsSync(path)) {
    if (Date.now() - began > 60_000) throw new Error(`${path} is still there`)
    await new Promise((done) => setTimeout(done, 50))
  }
}
