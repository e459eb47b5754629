// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { listReportedMatter, submitReports } from '#modules/reports'
import { listSightings } from '#modules/identifiers'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { findReport } from '../find-report/find-report.query.ts'
import { findByCode } from '../follow-report/find-by-code.query.ts'
import { openIntake } from '../receive-reports/intake.fixture.ts'
import type { ReportStatus } from '../report/report.ts'
import { withdrawByCode, withdrawFiled } from '../withdraw-report/withdraw-report.command.ts'
import { decideReport, decideReports } from './decide-report.command.ts'
import { markDuplicate } from './mark-duplicate.command.ts'

const test = await testContext()
const intake = openIntake(test, 'reports.')
const officer = test.as('politie-demo', 'reports:read', 'reports:confirm')

const filed = (iban?: string) =>
  intake.file((number) => ({
    narrative: `Verhaal ${number}`,
    identifiers: iban ? [{ kind: 'iban', value: iban, role: 'paid-to' }] : [],
  }))
const decide = (reportId: string, step: 'confirm' | 'reject' | 'restore', seenStatus: ReportStatus) =>
  decideReport(officer, { reportId, step, seenStatus, reason: 'Zo besloten.' })
const statusOf = async (id: string) => (await findReport(officer, id, 'handle-report'))?.status
const isDropped = async (id: string) => (await listReportedMatter(test.ctx, [id]))[0]?.isDropped

describe('a duplicate', () => {
  it('no longer counts, points to the report that does, and the reporter reads why', async () => {
    const [first, again] = [await filed(), await filed()]
    await markDuplicate(officer, { reportId: again.id, of: first.id, reason: 'Zelfde betaling, twee keer gemeld.' })
    expect(intake.heard).toEqual([
      { event: 'reports.reports-dropped', payload: { reportIds: [again.id], reason: 'duplicate' } },
    ])
    expect(await isDropped(again.id)).toBe(true)
    expect(await findReport(officer, again.id, 'handle-report')).toMatchObject({
      status: 'duplicate',
      duplicateOf: first.id,
    })
    expect(await findReport(officer, first.id, 'handle-report')).toMatchObject({
      status: 'received',
      duplicates: [again.id],
    })
    const seen = await findByCode(test.visitor, again.code)
    expect(seen?.status).toBe('duplicate')
    expect(seen?.steps.at(-1)?.reason).toContain('Zelfde betaling')
    expect(JSON.stringify(seen)).not.toContain(first.id)
  })

  it('makes no chain: it points to the first, and so does what pointed to it', async () => {
    const [a, b, c, d] = [await filed(), await filed(), await filed(), await filed()]
    const mark = (one: { id: string }, of: { id: string }) =>
      markDuplicate(officer, { reportId: one.id, of: of.id, reason: 'Zelfde.' })
    await mark(b, a)
    await mark(c, b)
    expect((await findReport(officer, c.id, 'handle-report'))?.duplicateOf).toBe(a.id)
    await mark(a, d)
    for (const one of [a, b, c]) expect((await findReport(officer, one.id, 'handle-report'))?.duplicateOf).toBe(d.id)
    await expect(mark(d, c)).rejects.toMatchObject({ code: 'reports.duplicate-of-itself' })
  })

  it('is refused without reason or permission, of itself, and of a report that does not count or is not ours', async () => {
    const [one, other] = [await filed(), await filed()]
    const given = { reportId: one.id, of: other.id, reason: 'Zelfde.' }
    await expect(markDuplicate(officer, { ...given, reason: ' ' })).rejects.toMatchObject({
      code: 'reports.reason-required',
    })
    await expect(markDuplicate(officer, { ...given, of: one.id })).rejects.toMatchObject({
      code: 'reports.duplicate-of-itself',
    })
    for (const ctx of [test.as('politie-demo', 'reports:read'), test.as('polderbank-demo', 'reports:confirm')])
      await expect(markDuplicate(ctx, given)).rejects.toMatchObject({ status: 404 })
    await expect(markDuplicate(officer, { ...given, of: 'geen nummer' })).rejects.toMatchObject({ status: 404 })
    await withdrawByCode(test.visitor, other.code)
    await expect(markDuplicate(officer, given)).rejects.toMatchObject({ code: 'reports.duplicate-of-dropped' })
    expect(await statusOf(one.id)).toBe('received')
  })

  it('can still be withdrawn by the reporter, and outlives the report it pointed to', async () => {
    const [first, again] = [await filed(), await filed()]
    await markDuplicate(officer, { reportId: again.id, of: first.id, reason: 'Zelfde.' })
    await withdrawByCode(test.visitor, again.code)
    expect(await findReport(officer, again.id, 'handle-report')).toMatchObject({
      status: 'withdrawn',
      duplicateOf: null,
    })
  })
})

describe('restoring', () => {
  it.each(['received', 'confirmed'] as const)('brings a rejected report back to %s', async (before) => {
    const { id, code } = await filed()
    if (before === 'confirmed') await decide(id, 'confirm', 'received')
    await decide(id, 'reject', before)
    intake.heard = []
    await decide(id, 'restore', 'rejected')
    expect(await statusOf(id)).toBe(before)
    expect(await isDropped(id)).toBe(false)
    expect(intake.heard).toEqual([{ event: 'reports.reports-amended', payload: { reportIds: [id] } }])
    expect((await findByCode(test.visitor, code))?.status).toBe(before)
  })

  it('needs a reason, and nothing comes back that was withdrawn', async () => {
    const { id, code } = await filed()
    await decide(id, 'reject', 'received')
    await expect(
      decideReport(officer, { reportId: id, step: 'restore', seenStatus: 'rejected' }),
    ).rejects.toMatchObject({ code: 'reports.reason-required' })
    await withdrawByCode(test.visitor, code)
    await expect(decide(id, 'restore', 'withdrawn')).rejects.toMatchObject({ code: 'reports.step-not-allowed' })
  })

  it('lets the sightings count again, in whatever order the announcements are heard', async () => {
    const iban = demoIban(77)
    const { id } = await filed(iban)
    const dropped = async () => (await listSightings(test.ctx, [id])).map((sighting) => sighting.isDropped)
    await test.settle()
    expect(await dropped()).toEqual([false])
    const [first] = [await filed()]
    await markDuplicate(officer, { reportId: id, of: first.id, reason: 'Zelfde.' })
    await test.settle()
    expect(await dropped()).toEqual([true])
    await decide(id, 'restore', 'duplicate')
    await test.settle()
    expect(await dropped()).toEqual([false])
    // Rejected and restored before anybody listened: both announcements wait, and the queue keeps no order.
    await decide(id, 'reject', 'received')
    await decide(id, 'restore', 'rejected')
    await test.settle()
    expect(await dropped()).toEqual([false])
    const { dropSightings } = await import('../../identifiers/record-sightings/record-sightings.command.ts')
    await dropSightings(test.ctx, [id], 'rejected')
    expect(await dropped()).toEqual([false])
  })
})

describe('deciding about many', () => {
  it('does what can be done and says of each what became of it, with a line each and one announcement', async () => {
    const [a, b, gone, closed] = [await filed(), await filed(), await filed(), await filed()]
    await withdrawByCode(test.visitor, gone.code)
    await decideReport(officer, { reportId: closed.id, step: 'close', seenStatus: 'received' })
    intake.heard = []
    const unknown = '00000000-0000-7000-8000-000000000000'
    const outcome = await decideReports(officer, {
      reportIds: [a.id, b.id, a.id, gone.id, closed.id, unknown, 'onzin'],
      step: 'confirm',
    })
    expect(Object.fromEntries(outcome)).toEqual({
      [a.id]: 'done',
      [b.id]: 'done',
      [gone.id]: 'not-allowed',
      [closed.id]: 'not-allowed',
      [unknown]: 'not-found',
      onzin: 'not-found',
    })
    expect(
      intake.heard.map(({ event, payload }) => [event, new Set((payload as { reportIds: string[] }).reportIds)]),
    ).toEqual([['reports.reports-verified', new Set([a.id, b.id])]])
    for (const { id } of [a, b])
      expect((await listAudit(test.ctx, id)).filter(({ action }) => action === 'reports.report-confirmed').length).toBe(
        1,
      )
  })

  it('restores each to what it was, and touches nothing of another organisation', async () => {
    const [a, b] = [await filed(), await filed()]
    await decide(b.id, 'confirm', 'received')
    const reportIds = [a.id, b.id]
    await decideReports(officer, { reportIds, step: 'reject', reason: 'Test.' })
    const bank = test.as('polderbank-demo', 'reports:read', 'reports:confirm')
    expect([...(await decideReports(bank, { reportIds, step: 'restore', reason: 'Nee.' })).values()]).toEqual([
      'not-found',
      'not-found',
    ])
    expect([...(await decideReports(officer, { reportIds, step: 'restore', reason: 'Toch echt.' })).values()]).toEqual([
      'done',
      'done',
    ])
    expect([await statusOf(a.id), await statusOf(b.id)]).toEqual(['received', 'confirmed'])
  })

  it('refuses a rejection without reason and more than 200 at once', async () => {
    const { id } = await filed()
    await expect(decideReports(officer, { reportIds: [id], step: 'reject' })).rejects.toMatchObject({
      code: 'reports.reason-required',
    })
    const many = Array.from({ length: 201 }, () => crypto.randomUUID())
    await expect(decideReports(officer, { reportIds: many, step: 'confirm' })).rejects.toMatchObject({
      code: 'reports.too-many-at-once',
    })
  })
})

describe('a partner that withdraws what it filed', () => {
  it('withdraws many, again without complaint, and never what a citizen reported', async () => {
    const bank = test.machine('deltabank-demo', 'reports:file')
    const own = await submitReports(bank, [
      { narrative: 'Een', identifiers: [] },
      { narrative: 'Twee', identifiers: [] },
    ])
    const citizen = await filed()
    const reportIds = [...own.map(({ reportId }) => reportId), citizen.id]
    const police = test.as('politie-demo', 'reports:file')
    for (const _ of ['once', 'again'])
      expect([...(await withdrawFiled(bank, { reportIds })).values()]).toEqual(['done', 'done', 'not-found'])
    const ownIds = own.map(({ reportId }) => reportId).toSorted()
    expect(intake.heard).toEqual([
      { event: 'reports.reports-dropped', payload: { reportIds: ownIds, reason: 'withdrawn' } },
    ])
    const { withdrawBatchApi } = await import('../withdraw-report/withdraw-report.api.ts')
    const answer = await withdrawBatchApi.run(bank, { params: undefined, query: undefined, body: { reportIds } })
    expect(answer.body).toMatchObject({
      items: [{ status: 'withdrawn' }, { status: 'withdrawn' }, { status: 'not-found' }],
    })
    expect([...(await withdrawFiled(police, { reportIds })).values()]).toEqual(['not-found', 'not-found', 'not-found'])
    expect(await statusOf(citizen.id)).toBe('received')
  })
})
