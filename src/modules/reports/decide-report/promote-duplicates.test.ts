// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Context, seeingAll, transaction } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { listSightings } from '#modules/identifiers'
import { listReportedMatter, submitReports } from '#modules/reports'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { waitsForLock } from '../../../../tests/lock-waits.ts'
import { expireReports } from '../expire-reports/expire-reports.job.ts'
import { findReport } from '../find-report/find-report.query.ts'
import { findByCode } from '../follow-report/find-by-code.query.ts'
import { type Filed, openIntake } from '../receive-reports/intake.fixture.ts'
import { presentReceipt } from '../receive-reports/receive-reports.store.ts'
import { droppedStatuses, type ReportStatus } from '../report/report.ts'
import { withdrawByCode, withdrawFiled } from '../withdraw-report/withdraw-report.command.ts'
import { decideReport, decideReports } from './decide-report.command.ts'
import { markDuplicate } from './mark-duplicate.command.ts'
import { lockPresented } from './take-step.store.ts'
import { rounds } from '../../../../tests/property.ts'

const test = await testContext()
const intake = openIntake(test, 'reports.')
const officer = test.as('politie-demo', 'reports:read', 'reports:confirm')

const filed = () =>
  intake.file((number) => ({
    narrative: `Verhaal ${number}`,
    identifiers: [{ kind: 'iban', value: demoIban(500), role: 'paid-to' }],
  }))
const mark = (one: Filed, of: Filed) => markDuplicate(officer, { reportId: one.id, of: of.id, reason: 'Zelfde.' })
const decide = (reportId: string, step: 'confirm' | 'reject' | 'restore', seenStatus: ReportStatus) =>
  decideReport(officer, { reportId, step, seenStatus, reason: 'Zo besloten.' })
const read = (one: Filed) => findReport(officer, one.id, 'handle-report')
const isDropped = async (one: Filed) => (await listReportedMatter(test.ctx, [one.id]))[0]?.isDropped

/** Three about the same: the first counts, the others are its duplicates; the second was confirmed before. */
async function three(): Promise<[Filed, Filed, Filed]> {
  const [first, second, third] = [await filed(), await filed(), await filed()]
  await decide(second.id, 'confirm', 'received')
  // The newest is marked first: it is not the order of marking that counts.
  await mark(third, first)
  await mark(second, first)
  intake.heard = []
  return [first, second, third]
}

async function expectPromoted(second: Filed, third: Filed): Promise<void> {
  expect(await read(second)).toMatchObject({ status: 'confirmed', duplicateOf: null, duplicates: [third.id] })
  expect(await read(third)).toMatchObject({ status: 'duplicate', duplicateOf: second.id })
  expect(await isDropped(second)).toBe(false)
  expect(await isDropped(third)).toBe(true)
}

describe('when the first of several reports about the same no longer counts, the oldest of the others does', () => {
  it('after its reporter withdrew it with the code', async () => {
    const [first, second, third] = await three()
    await withdrawByCode(test.visitor, first.code)
    await expectPromoted(second, third)
    expect(intake.heard).toEqual([
      { event: 'reports.reports-dropped', payload: { reportIds: [first.id], reason: 'withdrawn' } },
      { event: 'reports.reports-amended', payload: { reportIds: [second.id] } },
    ])
    const line = (await listAudit(test.ctx, second.id)).find(({ action }) => action === 'reports.duplicate-promoted')
    expect(line).toMatchObject({ actorKind: 'system', detail: { insteadOf: first.id } })
    const seen = await findByCode(test.visitor, second.code)
    expect(seen?.status).toBe('confirmed')
    expect(seen?.steps.at(-1)?.step).toBe('restore-confirmed')
    expect(JSON.stringify(seen)).not.toContain(first.id)
  })

  it('after it was rejected, alone or with others', async () => {
    const [one, other] = [await three(), await three()]
    await decide(one[0].id, 'reject', 'received')
    await expectPromoted(one[1], one[2])
    const [alone] = [await filed()]
    await decideReports(officer, { reportIds: [other[0].id, alone.id], step: 'reject', reason: 'Test.' })
    await expectPromoted(other[1], other[2])
    expect((await read(alone))?.status).toBe('rejected')
  })

  it('after it was deleted, also when the oldest of the others is deleted with it', async () => {
    const [one, other] = [await three(), await three()]
    const old = [one[0].id, other[0].id, other[1].id]
    await test.ctx.db.pool.query(
      "update reports.report set received_at = received_at - interval '6 years' where id = any($1)",
      [old],
    )
    intake.heard = []
    await expireReports.run(test.ctx)
    await expectPromoted(one[1], one[2])
    expect([await read(one[0]), await read(other[0]), await read(other[1])]).toEqual([null, null, null])
    expect(await read(other[2])).toMatchObject({ status: 'received', duplicateOf: null })
    const amended = intake.heard.flatMap(({ event, payload }) => (event.endsWith('amended') ? [payload] : []))
    expect(amended.flatMap((each) => (each as { reportIds: string[] }).reportIds).toSorted()).toEqual(
      [one[1].id, other[2].id].toSorted(),
    )
  })

  it('after a partner withdrew it together with one of the others', async () => {
    const bank = test.as('deltabank-demo', 'reports:read', 'reports:file', 'reports:confirm')
    const receipts = await submitReports(bank, [
      { narrative: 'Eerste.', identifiers: [] },
      { narrative: 'Nog eens.', identifiers: [] },
      { narrative: 'En weer.', identifiers: [] },
    ])
    const [first = '', second = '', third = ''] = receipts.map(({ reportId }) => reportId as string)
    for (const reportId of [second, third]) await markDuplicate(bank, { reportId, of: first, reason: 'Zelfde.' })
    await withdrawFiled(bank, { reportIds: [second, first] })
    expect(await findReport(bank, third, 'handle-report')).toMatchObject({ status: 'received', duplicateOf: null })
    expect(await findReport(bank, second, 'handle-report')).toMatchObject({ status: 'withdrawn', duplicateOf: null })
  })

  it('and what it names counts again', async () => {
    const [first, second] = await three()
    await test.settle()
    const counting = async () =>
      (await listSightings(test.ctx, [first.id, second.id])).flatMap(({ reportId, isDropped: dropped }) =>
        dropped ? [] : [reportId],
      )
    expect(await counting()).toEqual([first.id])
    await withdrawByCode(test.visitor, first.code)
    await test.settle()
    expect(await counting()).toEqual([second.id])
  })

  it('and nobody gets to see more by it', async () => {
    const [first] = await three()
    const seen = await transaction(test.visitor, async (tx) => {
      const digest = test.visitor.secrets.digest('reports.receipt', first.code)
      await presentReceipt(tx, digest)
      await lockPresented(test.visitor, tx, digest)
      return (await sql<{ id: string }>`select id from reports.report`.execute(tx)).rows
    })
    expect(seen).toEqual([{ id: first.id }])
  })

  it('and whoever has to wait for a duplicate does not hold its first meanwhile, so that nobody waits in a ring', async () => {
    const [older, first] = [await filed(), await filed()]
    await mark(older, first)
    const { pool } = test.ctx.db
    const lock = (id: string) => ({
      text: 'select 1 from reports.report where id = $1 for update nowait',
      values: [id],
    })
    const somebody = await pool.connect()
    try {
      await somebody.query('begin')
      await somebody.query(lock(older.id))
      const withdrawn = withdrawByCode(test.visitor, first.code)
      await waitsForLock(pool)
      await somebody.query(lock(first.id))
      await somebody.query('commit')
      await withdrawn
    } finally {
      somebody.release(true)
    }
    expect((await read(older))?.status).toBe('received')
  })

  it('also when two are withdrawn at the same moment', async () => {
    for (let time = 0; time < 5; time++) {
      const [first, second, third] = await three()
      await Promise.all([second, first].map(({ code }) => withdrawByCode(test.visitor, code)))
      expect(await read(third)).toMatchObject({ status: 'received', duplicateOf: null })
    }
  })
})

it('whatever is decided in whatever order, a duplicate points to a report that counts', async () => {
  const deeds = fc.array(
    fc.record({
      deed: fc.constantFrom('mark', 'mark', 'reject', 'restore', 'withdraw', 'confirm'),
      one: fc.nat(4),
      other: fc.nat(4),
    }),
    { minLength: 6, maxLength: 14 },
  )
  await fc.assert(
    fc.asyncProperty(deeds, async (done) => {
      const reports = [await filed(), await filed(), await filed(), await filed(), await filed()]
      for (const { deed, one, other } of done) {
        const [report, second] = [reports[one], reports[other]]
        if (!report || !second) continue
        const status = (await read(report))?.status ?? 'received'
        const taken =
          deed === 'mark'
            ? mark(report, second)
            : deed === 'withdraw'
              ? withdrawByCode(test.visitor, report.code)
              : decide(report.id, deed, status)
        // What is not allowed changes nothing.
        await taken.catch((error) => expect(error).toHaveProperty('code'))
        const now = await Promise.all(reports.map(read))
        const statuses = new Map(now.map((each) => [each?.id, each?.status]))
        for (const each of now) {
          expect(each?.status === 'duplicate').toBe(each?.duplicateOf !== null)
          if (each?.duplicateOf) expect(droppedStatuses).not.toContain(statuses.get(each.duplicateOf))
        }
      }
    }),
    rounds(12),
  )
})

it('sees everything only as long as that part lasts, also when it fails and somebody goes on', async () => {
  const kind = (ctx: Context) =>
    transaction(ctx, async (tx) => {
      const fails = () => Promise.reject(new Error('failed'))
      await seeingAll(officer, tx, fails).catch(() => {})
      return (await sql<{ kind: string }>`select current_setting('app.kind') as kind`.execute(tx)).rows[0]?.kind
    })
  expect(await kind(officer)).toBe('person')
  expect(await kind(test.visitor)).toBe('anyone')
  expect(await kind(test.ctx)).toBe('system')
})

it('a decision about what can be no report is refused, not a fault', async () => {
  const decision = { reportId: 'geen-nummer', step: 'confirm', seenStatus: 'received' } as const
  await expect(decideReport(officer, decision)).rejects.toMatchObject({ status: 404 })
})
