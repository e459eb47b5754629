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

/** The address that the queue has for each report, and the one that the engine says. */
async function addresses() {
  await test.settle()
  const found = await test.ctx.db.pool.query<{ id: string; anchor: string | null }>(
    'select report_id as id, case_anchor as anchor from casework.work',
  )
  const engine = await casesOf(test.ctx, ids)
  const queue = new Map(found.rows.map(({ id, anchor }) => [id, anchor]))
  return { queue: ids.map((id) => queue.get(id) ?? null), engine: ids.map((id) => engine.get(id)?.anchor ?? null) }
}

describe('the address of a case in the queue', () => {
  it('follows when its oldest report is taken out, and when that is taken back', async () => {
    for (let n = 0; n < 4; n++) ids.push(await fileOne(test.ctx, { account: 840_001 }))
    await test.settle()
    const { decisionId } = await splitCase(analyst, { reportIds: ids.slice(0, 1), reason: 'Ander verhaal' })
    const split = await addresses()
    expect(split.queue).toEqual(split.engine)
    expect(split.queue).toEqual([null, ids[1], ids[1], ids[1]])
    await undoDecision(analyst, { decisionId, reason: 'Toch niet' })
    expect((await addresses()).queue).toEqual([ids[0], ids[0], ids[0], ids[0]])
  })

  it('follows when a small old case joins a large young one', async () => {
    for (let n = 0; n < 2; n++) ids.push(await fileOne(test.ctx, { account: 840_002 }))
    for (let n = 0; n < 5; n++) ids.push(await fileOne(test.ctx, { account: 840_003 }))
    await test.settle()
    await mergeCases(analyst, { a: ids[0] ?? '', b: ids[2] ?? '', reason: 'Zelfde verhaal' })
    const merged = await addresses()
    expect(merged.queue).toEqual(merged.engine)
    expect(new Set(merged.queue)).toEqual(new Set([ids[0]]))
  })
})
