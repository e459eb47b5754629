// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { transaction } from '#foundation/access'
import { prepareQueues, startWork } from '#foundation/jobs'
import { testContext } from '../../../tests/context.ts'
import { announce, announceEach, defineEvent, listen, listenTogether } from './index.ts'

const Happened = defineEvent<{ n: number }>('foundation.happened')
const heard: { n: number; traceparent: string | null }[] = []
let failures = 0
let quoted = 0

const program = await testContext()
const listener = listen(Happened, {
  job: 'foundation.hear',
  async run(ctx, { n }) {
    if (n === 13 && failures++ < 1) throw new Error('the first time it fails')
    if (n === 14 && quoted++ < 1)
      await ctx.db.pool.query("insert into foundation.audit (actor_kind, action) values ('GEHEIM', null)")
    heard.push({ n, traceparent: ctx.traceparent })
  },
})
await prepareQueues(program.boss, [listener], [])
await startWork(program.boss, program.ctx, [listener], [])

const say = (n: number) =>
  transaction(program.ctx, (tx) => announce({ ...program.ctx, traceparent: '00-aa-bb-01' }, tx, Happened, { n }))

test('an announcement is heard after the commit, with the trace of the one who made it', async () => {
  await say(1)
  await expect.poll(() => heard, { timeout: 1_000 }).toContainEqual({ n: 1, traceparent: '00-aa-bb-01' })
})

test('what is rolled back was never said', async () => {
  const ctx = program.ctx
  await transaction(ctx, async (tx) => {
    await announce(ctx, tx, Happened, { n: 2 })
    throw new Error('changed my mind')
  }).catch(() => {})
  await say(3)
  await expect.poll(() => heard.map(({ n }) => n), { timeout: 1_000 }).toContain(3)
  expect(heard.map(({ n }) => n)).not.toContain(2)
})

test('a listener that failed hears it again', async () => {
  await say(13)
  await expect.poll(() => heard.map(({ n }) => n), { timeout: 15_000 }).toContain(13)
})

test('why a listener failed is kept without the values of the row', async () => {
  await say(14)
  const kept = async () => {
    const found = await program.ctx.db.pool.query("select output::text from jobs.job where name = 'foundation.hear'")
    return found.rows.map(({ output }) => output ?? '').join()
  }
  await expect.poll(kept, { timeout: 15_000, interval: 50 }).toContain('database error')
  expect(await kept()).not.toContain('GEHEIM')
  await expect.poll(() => heard.map(({ n }) => n), { timeout: 15_000 }).toContain(14)
})

test('lists that wait together are heard as one as far as they fit, and nothing is lost', async () => {
  const Listed = defineEvent<{ ids: string[] }>('foundation.listed')
  const lists: string[][] = []
  const listener = listenTogether(Listed, 'ids', {
    job: 'foundation.hear-lists',
    run: async (_, { ids }) => {
      lists.push(ids)
    },
  })
  const { ctx } = program
  await prepareQueues(program.boss, [listener], [])
  const many = Array.from({ length: 3_999 }, (_, n) => String(n))
  for (const ids of [['first'], many.slice(0, 2_500), many.slice(2_500), []])
    await transaction(ctx, (tx) => announceEach(ctx, tx, Listed, 'ids', ids))
  await startWork(program.boss, ctx, [listener], [])
  await expect.poll(() => lists.flat().length, { timeout: 15_000 }).toBe(4_000)
  // Six announcements, of 1, 1,000, 1,000, 500, 1,000 and 499.
  expect(lists).toHaveLength(2)
  for (const list of lists) expect(list.length).toBeLessThanOrEqual(3_000)
  expect(lists.flat().sort()).toEqual(['first', ...many].sort())
})
