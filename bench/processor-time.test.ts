// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endProcesses, watchProcesses } from './processor-time.ts'

/** Works until it has used so much, then says so and waits. */
const worker = (milliseconds: number) =>
  `while (process.cpuUsage().user < ${milliseconds * 1_000}) Math.random(); console.log('done'); setInterval(() => {}, 1000)`

test('time of who lives, of who was killed, and of who was left behind in the folder is counted', {
  timeout: 180_000,
}, async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dijkwacht-watch-')))
  const watch = watchProcesses(folder)
  try {
    const living = spawn(process.execPath, ['-e', worker(100)])
    const killed = spawn(process.execPath, ['-e', worker(100)])
    // A parent that ends at once, as the one that starts a PostgreSQL does.
    const leaving = spawn(
      process.execPath,
      [
        '-e',
        `const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(worker(100))}], { cwd: ${JSON.stringify(folder)}, detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
        child.stdout.once('data', () => process.exit())`,
      ],
      { stdio: 'ignore' },
    )
    const left = once(leaving, 'exit')
    await Promise.all([once(living.stdout, 'data'), once(killed.stdout, 'data')])
    killed.kill('SIGKILL')
    await Promise.all([once(killed, 'exit'), left])
    expect(watch.milliseconds()).toBeGreaterThanOrEqual(270)
    const gone = once(living, 'exit')
    endProcesses(folder)
    await gone
  } finally {
    expect(watch.stop()).toBeGreaterThanOrEqual(270)
    rmSync(folder, { recursive: true })
  }
})
