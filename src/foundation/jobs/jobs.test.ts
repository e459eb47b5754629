// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { testContext } from '../../../tests/context.ts'
import { settleQueues } from './index.ts'

const program = await testContext()

test('programs that start at the same moment give the rights on the queues one after the other', async () => {
  const { pool } = program.ctx.db
  const starts = Array.from({ length: 8 }, () => pool.query(settleQueues))
  await expect(Promise.all(starts)).resolves.toHaveLength(8)
})
