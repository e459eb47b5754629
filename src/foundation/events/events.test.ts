// SPDX-License-Identifier: EUPL-1.2
import { expect, test, vi } from 'vitest'
import { transaction } from '#foundation/access'
import { defineJob, prepareQueues, startWork } from '#foundation/jobs'
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

const soon = { timeout: 60_000, interval: 1 }

test('an announcement is heard after the commit, with the trace of the one who made it', async () => {
  await say(1)
  await expect.poll(() => heard, soon).toContainEqual({ n: 1, traceparent: '00-aa-bb-01' })
})

test('a listener is told at once: of five in a row the quickest takes less than the two seconds after which it would ask', async () => {
  const times: number[] = []
  for (const n of [21, 22, 23, 24, 25]) {
    const began = performance.now()
    await say(n)
    await expect.poll(() => heard.map((one) => one.n), soon).toContain(n)
    times.push(performance.now() - began)
  }
  expect(Math.min(...times)).toBeLessThan(1_000)
})

test('what is rolled back was never said', async () => {
  const ctx = program.ctx
  await transaction(ctx, async (tx) => {
    await announce(ctx, tx, Happened, { n: 2 })
    throw new Error('changed my mind')
  }).catch(() => {})
  await say(3)
  await expect.poll(() => heard.map(({ n }) => n), soon).toContain(3)
  expect(heard.map(({ n }) => n)).not.toContain(2)
})

test('a listener that failed hears it again', async () => {
  await say(13)
  await expect.poll(() => heard.map(({ n }) => n), soon).toContain(13)
})

test('why a listener failed is kept without the values of the row', async () => {
  await say(14)
  const kept = async () => {
    const found = await program.ctx.db.pool.query("select output::text from jobs.job where name = 'foundation.hear'")
    return found.rows.map(({ output }) => output ?? '').join()
  }
  await expect.poll(kept, { ...soon, interval: 50 }).toContain('database error')
  expect(await kept()).not.toContain('GEHEIM')
  await expect.poll(() => heard.map(({ n }) => n), soon).toContain(14)
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
  await expect.poll(() => lists.flat().length, soon).toBe(4_000)
  // Six announcements, of 1, 1,000, 1,000, 500, 1,000 and 499.
  expect(lists).toHaveLength(2)
  for (const list of lists) expect(list.length).toBeLessThanOrEqual(3_000)
  expect(lists.flat().sort()).toEqual(['first', ...many].sort())
})

test('a program that loses the database while it begins has taken nothing yet, and begins when it is back', async () => {
  const Due = defineEvent<{ n: number }>('foundation.due')
  const taken: number[] = []
  const listener = listen(Due, { job: 'foundation.hear-due', run: async (_, { n }) => void taken.push(n) })
  const job = defineJob({ name: 'foundation.at-night', schedule: '5 3 * * *', run: async () => {} })
  const { boss, ctx } = program
  await prepareQueues(boss, [listener], [job])
  await transaction(ctx, (tx) => announce(ctx, tx, Due, { n: 1 }))
  const works = vi.spyOn(boss, 'work')
  const schedules = vi.spyOn(boss, 'schedule').mockImplementationOnce(async () => {
    expect(works).not.toHaveBeenCalled()
    throw new Error('Connection terminated unexpectedly')
  })
  await startWork(boss, ctx, [listener], [job])
  expect(schedules).toHaveBeenCalledTimes(2)
  await expect.poll(() => taken, soon).toEqual([1])
  expect((await boss.getSchedules()).map(({ name }) => name)).toContain('foundation.at-night')
})
