// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { casesOf, mergeCases, splitCase, undoDecision } from '#modules/cases'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { fileOne } from '../show-case/filed.fixture.ts'

let test: TestContext
let ids: string[] = []
let analyst: Context
beforeEach(async () => {
  test = await testContext()
  ids = []
  analyst = test.as('deltabank-demo', 'reports:read', 'cases:read', 'cases:work')
})
afterEach(() => test.close())

/** Which of the reports the queue has together: for each the place of the first of its case; null: alone. */
async function together() {
  await test.settle()
  const found = await test.ctx.db.pool.query<{ id: string; label: string | null }>(
    'select report_id as id, case_label as label from casework.work',
  )
  const labels = new Map(found.rows.map(({ id, label }) => [id, label]))
  const queue = ids.map((id) => labels.get(id) ?? null)
  const engine = await casesOf(test.ctx, ids)
  const anchors = ids.map((id) => engine.get(id)?.anchor ?? null)
  const places = (keys: (string | null)[]) => keys.map((key) => (key === null ? null : keys.indexOf(key)))
  expect(places(queue)).toEqual(places(anchors))
  return places(queue)
}

describe('the queue knows which reports are one case', () => {
  it('when the oldest is taken out, and when that is taken back', async () => {
    for (let n = 0; n < 4; n++) ids.push(await fileOne(test.ctx, { account: 840_001 }))
    await test.settle()
    const { decisionId } = await splitCase(analyst, { reportIds: ids.slice(0, 1), reason: 'Ander verhaal' })
    expect(await together()).toEqual([null, 1, 1, 1])
    await undoDecision(analyst, { decisionId, reason: 'Toch niet' })
    expect(await together()).toEqual([0, 0, 0, 0])
  })

  it('when a small old case joins a large young one', async () => {
    for (let n = 0; n < 2; n++) ids.push(await fileOne(test.ctx, { account: 840_002 }))
    for (let n = 0; n < 5; n++) ids.push(await fileOne(test.ctx, { account: 840_003 }))
    await test.settle()
    await mergeCases(analyst, { a: ids[0] ?? '', b: ids[2] ?? '', reason: 'Zelfde verhaal' })
    expect(await together()).toEqual(ids.map(() => 0))
  })
})
