// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Refusal } from '#foundation/web'
import { testContext } from '../../../../tests/context.ts'
import { mergeCases, splitCase } from '../decide-case/decide-case.command.ts'
import { judgeHub } from '../decide-case/judge-hub.command.ts'
import { undoDecision } from '../decide-case/undo-decision.command.ts'
import { judgements } from '../hub/hub.ts'
import { fileReports, forgetLinks, type Invented, snapshot } from '../link-reports/invented.fixture.ts'
import { linkReports } from '../link-reports/link-reports.command.ts'
import { rebuildCases } from '../rebuild-cases/rebuild-cases.command.ts'
import { apart } from './separate-circles.fixture.ts'
import { eachAlone } from './circle.ts'
import { everythingOf, firstDifference } from './everything-of.fixture.ts'
import { rounds } from '../../../../tests/property.ts'

const organisations = ['deltabank-demo', 'politie-demo', 'polderbank-demo'] as const
const reason = 'omdat het zo is'
const began = Date.UTC(2026, 9, 1)

const test = await testContext()
const engine = apart(test.ctx)
const analysts = Object.fromEntries(
  organisations.map((id) => [id, apart(test.as(id, 'cases:read', 'cases:work', 'reports:read'))]),
)

const few = (most: number, size: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: most }), { maxLength: size }).map((list) => list.map((n) => n + 700))
const report: fc.Arbitrary<Invented> = fc
  .record({
    org: fc.constantFrom(...organisations),
    accounts: fc.constantFrom<number[][]>([700], [700], [700], [701], []),
    phones: few(4, 1),
    sites: few(4, 1),
    story: fc.option(fc.constantFrom('1', '1b', '1c', '2', '2b', '3'), { freq: 2, nil: undefined }),
    form: fc.constantFrom('FF-111', 'FF-112', 'FF-410', 'FF-310'),
    origin: fc.constantFrom('api' as const, 'api' as const, 'api' as const, 'web' as const),
  })
  .map(({ story, ...rest }) => ({ ...rest, ...(story !== undefined && { story }) }))
const step = fc.record({
  kind: fc.constantFrom('link', 'link', 'link', 'merge', 'split', 'judge', 'undo', 'drop'),
  org: fc.constantFrom(...organisations),
  a: fc.nat(),
  b: fc.nat(),
  size: fc.integer({ min: 1, max: 5 }),
  judgement: fc.constantFrom(...judgements),
})

const mineOf = (filed: readonly Filed[], org: string) => filed.filter((one) => one.org === org).map(({ id }) => id)

type Filed = { id: string; org: string }
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** Links and decides, step by step, leaving out what `by` does not take part in. Returns what each organisation was answered. */
async function live(filed: readonly Filed[], steps: readonly Step[], by: (org: string) => boolean): Promise<string[]> {
  await forgetLinks(test.ctx)
  await test.ctx.db.pool.query("delete from cases.decision; update reports.report set status = 'received'")
  // What others named is not there at all in a life without them.
  await test.ctx.db.pool.query(
    'update identifiers.sighting set dropped_at = case when controller_organisation_id = any($1) then null else now() end',
    [organisations.filter(by)],
  )
  const own = new Set(filed.filter(({ org }) => by(org)).map(({ id }) => id))
  const link = (ids: readonly string[]) =>
    linkReports(
      engine,
      ids.filter((id) => own.has(id)),
    )
  const answers: string[] = []
  const decisions = new Map<string, string[]>()
  let linked = 0
  for (const [place, one] of steps.entries()) {
    // The same moment in both lives, whatever else happened.
    test.setNow(new Date(began + place * 1_000))
    if (one.kind === 'link') {
      await link(filed.slice(linked, linked + one.size * 2).map(({ id }) => id))
      linked += one.size * 2
      continue
    }
    if (!by(one.org)) continue
    const mine = mineOf(filed, one.org)
    if (one.kind === 'drop') {
      const gone = mine.filter((_, at) => at % 5 === one.a % 5)
      await test.ctx.db.pool.query("update reports.report set status = 'withdrawn' where id = any($1)", [gone])
      await link(gone)
    } else answers.push(`${one.org} ${await answer(one, filed, mine, decisions)}`)
  }
  test.setNow(new Date(began + 1_000_000))
  return answers
}

/** 'done', or the code of the refusal. Now and then a report of another organisation is named. */
async function answer(
  { kind, org, a, b, size, judgement }: Step,
  filed: readonly Filed[],
  mine: readonly string[],
  decisions: Map<string, string[]>,
): Promise<string> {
  const analyst = analysts[org] ?? engine
  const some = a % 7 === 0 ? filed.map(({ id }) => id) : mine
  const [one = '', other = ''] = [mine[a % Math.max(1, mine.length)], some[b % Math.max(1, some.length)]]
  const taken = decisions.get(org) ?? []
  const { cases } = await snapshot(test.ctx, eachAlone(org))
  const together = mine.filter((id) => cases[id] === cases[one]).slice(a % 3, (a % 3) + size)
  const hubs = await test.ctx.db.pool.query<{ id: string }>(
    'select distinct unnest(accounts || others || texts) as id from cases.report where report_id = any($1) order by 1',
    [mine],
  )
  const hubId = hubs.rows[b % Math.max(1, hubs.rows.length)]?.id ?? one
  const work =
    kind === 'merge'
      ? mergeCases(analyst, { a: one, b: other, reason })
      : kind === 'split'
        ? splitCase(analyst, { reportIds: together, reason })
        : kind === 'judge'
          ? judgeHub(analyst, { hubId, judgement, reason })
          : undoDecision(analyst, { decisionId: taken[a % Math.max(1, taken.length)] ?? one, reason })
  try {
    const done = await work
    if (done) decisions.set(org, [...taken, done.decisionId])
    return `${kind} done`
  } catch (error) {
    if (error instanceof Refusal) return `${kind} ${error.code}`
    throw error
  }
}

/** Each organisation has reports that hang together in two ways, and judges one of the two. */
function eachJoinsAndJudges(): [Invented[], Step[]] {
  const invented = Array.from({ length: 21 }, (_, n) => ({
    org: organisations[n % 3] ?? '',
    accounts: [710 + (n % 3)],
    phones: [720 + (n % 3)],
    form: 'FF-111',
  }))
  const steps = organisations.map(
    (org): Step => ({ kind: 'judge', org, a: 1, b: 0, size: 1, judgement: 'does-not-link' }),
  )
  return [invented, steps]
}

it('what one organisation has and is told is the same to the letter with and without the reports and decisions of the others', async () => {
  let [joined, decided, turned] = [0, 0, 0]
  await fc.assert(
    fc.asyncProperty(
      fc.array(report, { minLength: 21, maxLength: 33 }),
      fc.array(step, { minLength: 8, maxLength: 18 }),
      async (invented, steps) => {
        await test.ctx.db.pool.query('delete from identifiers.sighting; delete from reports.report')
        const ids = await fileReports(test.ctx, invented)
        const filed = invented.map(({ org = '' }, place) => ({ id: ids[place] ?? '', org }))
        const link = (size: number): Step => ({
          kind: 'link',
          org: 'politie-demo',
          a: 0,
          b: 0,
          size,
          judgement: 'links',
        })
        // There is something to decide about from the start, and at the end nothing waits.
        const whole = [link(9), ...steps, link(9), link(9)]
        const answers = await live(filed, whole, () => true)
        const before = await snapshot(test.ctx)
        expect((await rebuildCases(engine)).changed).toBe(0)
        expect(await snapshot(test.ctx)).toEqual(before)
        joined += Object.entries(before.cases).filter(([id, anchor]) => id !== anchor).length
        turned += Object.values(before.standings).filter((standing) => standing !== 'links').length
        decided += answers.filter((one) => one.endsWith('done')).length

        const together = new Map<string, string>()
        for (const org of organisations)
          together.set(org, await everythingOf(analysts[org] ?? engine, org, mineOf(filed, org)))
        for (const org of organisations) {
          const alone = await live(filed, whole, (one) => one === org)
          expect(alone).toEqual(answers.filter((one) => one.startsWith(org)))
          await rebuildCases(engine)
          expect(
            firstDifference(
              await everythingOf(analysts[org] ?? engine, org, mineOf(filed, org)),
              together.get(org) ?? '',
            ),
          ).toBeNull()
        }
      },
    ),
    { ...rounds(5, 2), examples: [eachJoinsAndJudges()] },
  )
  console.log('COUNT apart', joined, decided, turned)
  expect(Math.min(joined, decided, turned)).toBeGreaterThan(2)
}, 600_000)
