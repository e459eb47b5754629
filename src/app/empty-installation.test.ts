// SPDX-License-Identifier: EUPL-1.2
// An installation on its first day: reference data, and not one organisation, report or demo row.
import { expect, test } from 'vitest'
import { asSystem } from '#foundation/access'
import { testContext } from '../../tests/context.ts'
import { modules } from './modules.ts'
import { foundationJobs } from './upkeep.ts'

const program = await testContext()
const jobs = foundationJobs(modules)

test('every job has nothing to do there, and says so by ending', async () => {
  expect(jobs.length).toBeGreaterThan(50)
  for (const { name, run } of jobs) await expect(run(asSystem(program.ctx, name)), name).resolves.toBeUndefined()
})
