// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { testContext } from '../../../../tests/context.ts'
import { apart } from '../circle/separate-circles.fixture.ts'
import { judgements } from '../hub/hub.ts'
import { fileReports, forgetLinks, type Invented, snapshot } from '../link-reports/invented.fixture.ts'
import { linkReports } from '../link-reports/link-reports.command.ts'
import { rebuildCases } from '../rebuild-cases/rebuild-cases.command.ts'
import { mergeCases, splitCase } from './decide-case.command.ts'
import { judgeHub } from './judge-hub.command.ts'
import { undoDecision } from './undo-decision.command.ts'
import { rounds } from '../../../../tests/property.ts'

const test = await testContext()
const analyst = test.as('deltabank-demo', 'cases:read', 'cases:work')

const reason = 'omdat het zo is'
const casesNow = async () => (await snapshot(test.ctx)).cases
const refused = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof Refusal ? error.code : error
}

async function filed(invented: Invented[], engine = test.ctx): Promise<string[]> {
  const ids = await fileReports(test.ctx, invented)
  await linkReports(engine, ids)
  return ids
}

describe('what a person decides about cases', () => {
  it('joins two cases, takes one apart, and a new report follows the strongest link', async () => {
    const ids = await filed([{ phones: [1], accounts: [1] }, { phones: [1] }, { accounts: [2] }, { accounts: [2] }])
    const [a = '', b = '', c = ''] = ids
    const merged = await mergeCases(analyst, { a: b, b: c, reason })
    expect(Object.values(await casesNow())).toEqual([a, a, a, a])
    await undoDecision(analyst, { decisionId: merged.decisionId, reason })
    expect(Object.values(await casesNow())).toEqual([a, a, c, c])

    const split = await splitCase(analyst, { reportIds: [b], reason })
    expect(Object.values(await casesNow())).toEqual([a, b, c, c])
    // Its account is of one side, its number of the other: the account is the stronger.
    const [bridge = '', more = ''] = await filed([{ accounts: [1], phones: [1] }, { phones: [1] }])
    expect(await casesNow()).toMatchObject({ [a]: a, [b]: b, [bridge]: a, [more]: a })
    await undoDecision(analyst, { decisionId: split.decisionId, reason })
    expect(await casesNow()).toMatchObject({ [a]: a, [b]: a, [bridge]: a, [more]: a })
  })

  it('is refused with words that say what to do', async () => {
    const [a = '', b = '', alone = '', theirs = ''] = await filed([
      { phones: [11] },
      { phones: [11] },
      { phones: [12] },
      { phones: [13], org: 'politie-demo' },
    ])
    const codes = [
      refused(mergeCases(analyst, { a, b, reason })),
      refused(mergeCases(analyst, { a, b: theirs, reason })),
      refused(mergeCases(analyst, { a, b: alone, reason: ' x ' })),
      refused(mergeCases(test.as('deltabank-demo', 'cases:read'), { a, b: alone, reason })),
      refused(mergeCases(analyst, { a, b: 'geen-melding', reason })),
      refused(splitCase(analyst, { reportIds: [a, alone], reason })),
      refused(splitCase(analyst, { reportIds: [a, b], reason })),
      refused(splitCase(analyst, { reportIds: [], reason })),
      refused(judgeHub(analyst, { hubId: a, judgement: 'links', reason })),
      refused(undoDecision(analyst, { decisionId: a, reason })),
    ]
    expect(await Promise.all(codes)).toEqual([
      'cases.already-together',
      'cases.no-such-report',
      'cases.reason-needed',
      'cases.may-not-work',
      'cases.no-such-report',
      'cases.not-one-case',
      'cases.nothing-left',
      'cases.no-such-report',
      'cases.no-such-hub',
      'cases.no-such-decision',
    ])
    const { decisionId } = await mergeCases(analyst, { a, b: alone, reason })
    const later = await splitCase(analyst, { reportIds: [alone], reason })
    expect(await refused(undoDecision(analyst, { decisionId, reason }))).toBe('cases.overruled')
    expect(await refused(undoDecision(test.as('politie-demo', 'cases:work'), { ...later, reason }))).toBe(
      'cases.no-such-decision',
    )
    await undoDecision(analyst, { ...later, reason })
    expect(await refused(undoDecision(analyst, { ...later, reason }))).toBe('cases.already-undone')
    expect(await casesNow()).toMatchObject({ [alone]: a })
  })

  it('a merge that ends a split gives the report that was split off back to everybody whom it hung with', async () => {
    const ids = await filed([{ phones: [31] }, { phones: [31], accounts: [31] }, { accounts: [31] }])
    const [a = '', bridge = ''] = ids
    const { decisionId } = await splitCase(analyst, { reportIds: [bridge], reason })
    const apart = await snapshot(test.ctx)
    expect(ids.map((id) => apart.cases[id])).toEqual(ids)
    const merged = await mergeCases(analyst, { a, b: bridge, reason })
    const cases = await casesNow()
    expect(ids.map((id) => cases[id])).toEqual([a, a, a])
    await undoDecision(analyst, { ...merged, reason })
    expect(await snapshot(test.ctx)).toEqual(apart)
    await undoDecision(analyst, { decisionId, reason })
  })

  it('a merge outlives the report that it was made on', async () => {
    const [a = '', b = '', c = '', d = ''] = await filed([
      { phones: [21] },
      { phones: [21] },
      { phones: [22] },
      { phones: [22] },
    ])
    await mergeCases(analyst, { a, b: c, reason })
    await test.ctx.db.pool.query("update reports.report set status = 'withdrawn' where id = $1", [a])
    await linkReports(test.ctx, [a])
    const cases = await casesNow()
    expect(cases).toMatchObject({ [b]: b, [c]: b, [d]: b })
    expect(cases[a]).toBeUndefined()
  })
})

it('links that were refused because of a report are looked at again when it goes', async () => {
  const [x = '', y = '', d = ''] = await filed([{ accounts: [46] }, { phones: [42] }, { accounts: [43] }])
  // By a decision and no hub, so that only the split says that x was apart from y.
  await mergeCases(analyst, { a: x, b: y, reason })
  await splitCase(analyst, { reportIds: [x], reason })
  await mergeCases(analyst, { a: x, b: d, reason })
  const [z = ''] = await filed([{ accounts: [43], phones: [42] }])
  expect(await casesNow()).toMatchObject({ [x]: x, [y]: y, [d]: x, [z]: x })
  await test.ctx.db.pool.query("update reports.report set status = 'withdrawn' where id = $1", [x])
  await linkReports(test.ctx, [x])
  expect(await casesNow()).toMatchObject({ [y]: y, [d]: y, [z]: y })
})

const few = (most: number, size: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: most }), { maxLength: size }).map((list) => list.map((n) => n + 100))
const report: fc.Arbitrary<Invented> = fc
  .record({
    org: fc.constantFrom('deltabank-demo', 'deltabank-demo', 'politie-demo'),
    accounts: few(6, 1),
    phones: few(6, 2),
    story: fc.option(fc.constantFrom('1', '1b', '2', '3', '4', '5b'), { freq: 2, nil: undefined }),
  })
  .map(({ story, ...rest }) => ({ ...rest, ...(story !== undefined && { story }) }))
const deed = fc.record({
  kind: fc.constantFrom('merge', 'split', 'judge'),
  a: fc.nat(),
  b: fc.nat(),
  size: fc.integer({ min: 1, max: 4 }),
  judgement: fc.constantFrom(...judgements),
})

type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never

/** The id of the decision; null when it was refused. */
async function carryOut(
  { settings }: Context,
  { kind, a, b, size, judgement }: Deed,
  ids: string[],
  hubs: string[],
): Promise<string | null> {
  const by = { ...analyst, settings }
  const [one = '', other = ''] = [ids[a % ids.length], ids[b % ids.length]]
  const cases = await casesNow()
  const together = ids.filter((id) => cases[id] === cases[one]).slice(a % 3, (a % 3) + size)
  const hubId = hubs[b % Math.max(1, hubs.length)] ?? ''
  const work =
    kind === 'merge'
      ? mergeCases(by, { a: one, b: other, reason })
      : kind === 'split'
        ? splitCase(by, { reportIds: together, reason })
        : judgeHub(by, { hubId, judgement, reason })
  return work.then(
    ({ decisionId }) => decisionId,
    (error: unknown) => {
      if (error instanceof Refusal) return null
      throw error
    },
  )
}

/** Decisions that are all taken, so that there is always something to undo, whatever chance brings. */
function sevenDecisions(phones: number[]): [Invented[], Invented[], Deed[]] {
  const lone: Invented[] = [0, 1, 2, 3, 4].map((n) => ({ org: 'deltabank-demo', accounts: [110 + n] }))
  const merge = (b: number): Deed => ({ kind: 'merge', a: 0, b, size: 1, judgement: 'links' })
  const split: Deed = { ...merge(0), kind: 'split' }
  return [lone, [{ org: 'deltabank-demo', phones }], [merge(1), merge(2), merge(3), split, merge(1), split, merge(4)]]
}

it.each([
  ['all in one circle', (ctx: Context) => ctx, apart],
  ['each organisation its own circle', apart, (ctx: Context) => ctx],
] as const)(
  'undoing every decision gives back exactly what was, and at every step all is as if rebuilt: %s',
  async (_, here, elsewhere) => {
    const engine = here(test.ctx)
    let decided = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(report, { minLength: 5, maxLength: 18 }),
        fc.array(report, { maxLength: 4 }),
        fc.array(deed, { minLength: 2, maxLength: 6 }),
        async (invented, late, deeds) => {
          await forgetLinks(test.ctx)
          await test.ctx.db.pool.query(
            'delete from identifiers.sighting; delete from reports.report; delete from cases.decision',
          )
          const ids = await filed(invented, engine)
          const hubs = await test.ctx.db.pool.query<{ id: string }>(
            'select distinct unnest(accounts || others || texts) as id from cases.report order by 1',
          )
          const decideOn = (one: Deed) =>
            carryOut(
              engine,
              one,
              ids,
              hubs.rows.map(({ id }) => id),
            )
          const states = [await snapshot(test.ctx)]
          const taken: string[] = []
          for (const one of deeds) {
            const done = await decideOn(one)
            if (!done) continue
            decided++
            taken.push(done)
            states.push(await snapshot(test.ctx))
            expect((await rebuildCases(engine)).changed).toBe(0)
            expect(await snapshot(test.ctx)).toEqual(states.at(-1))
          }
          for (const decisionId of taken.toReversed()) {
            expect(await snapshot(test.ctx)).toEqual(states.pop())
            await undoDecision(here(analyst), { decisionId, reason })
          }
          expect(await snapshot(test.ctx)).toEqual(states.pop())

          // What comes in or goes while decisions hold is where a rebuild would put it.
          for (const one of deeds) await decideOn(one)
          await filed(late, engine)
          const gone = ids.filter((_, place) => place % 5 === late.length)
          await test.ctx.db.pool.query("update reports.report set status = 'withdrawn' where id = any($1)", [gone])
          await linkReports(engine, gone)
          const now = await snapshot(test.ctx)
          expect((await rebuildCases(engine)).changed).toBe(0)
          expect(await snapshot(test.ctx)).toEqual(now)

          // Decisions go with who took them: in other circles and back nothing of them is lost.
          await rebuildCases(elsewhere(test.ctx))
          expect((await rebuildCases(elsewhere(test.ctx))).changed).toBe(0)
          await rebuildCases(engine)
          expect(await snapshot(test.ctx)).toEqual(now)
        },
      ),
      { ...rounds(20), examples: [sevenDecisions([100]), sevenDecisions([])] },
    )
    console.log('COUNT decided', decided)
    expect(decided).toBeGreaterThan(10)
  },
  600_000,
)
