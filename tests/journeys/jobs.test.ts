// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, expect, test } from 'vitest'
import type { Reached } from '../running.ts'
import { reachShared } from './journey.ts'

let running: Reached
beforeAll(async () => {
  running = await reachShared()
})

test('a job of every minute is done at its minute', async () => {
  const done = `select from jobs.job where name = 'shield.send-notices' and state = 'completed'
    and created_on > pg_postmaster_start_time()`
  await expect.poll(() => running.ask(done), { interval: 500 }).not.toEqual([])
})

test('an operator has a job done at once by its name, and sees which there are', () => {
  expect(running.command('job').split('\n')).toContain('sharing.keep-tag-sets')
  expect(running.command('job', 'reports.expire-reports')).toBe('Gedaan: reports.expire-reports')
  expect(() => running.command('job', 'sharing.nothing')).toThrow('Wij kennen deze taak niet')
})
