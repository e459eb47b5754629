// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { processesWith } from './leftovers.ts'

test('a process that a test forgot is found by the mark of its run, and is gone when it ended', async () => {
  const mark = `TEST_RUN=planted-${process.pid}`
  const [name = '', value] = mark.split('=')
  const forgotten = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1e6)'], {
    env: { ...process.env, [name]: value },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(forgotten.stdout, 'data')
  expect(processesWith(mark)).toMatchObject([{ pid: forgotten.pid }])
  forgotten.kill('SIGKILL')
  await once(forgotten, 'exit')
  expect(processesWith(mark)).toEqual([])
})
