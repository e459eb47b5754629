// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { decideFacet } from '#modules/classification'
import { decideReport, submitReports, withdrawFiled } from '#modules/reports'
import { demoIban, receiptCodeOf } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { eraseReport } from '../../reports/erase-report/erase-report.command.ts'
import { tabulations } from '../tally/tabulation.ts'
import { countReports } from './count-reports.command.ts'
import { copyCounted } from './invented-counted.fixture.ts'
import { recount, recountTally } from './recount.command.ts'
import { isLong, rounds } from '../../../../tests/property.ts'

const test = await testContext()

const ask = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows
const bank = () => test.as('deltabank-demo', 'reports:file', 'reports:read', 'reports:confirm')
const police = () => test.as('politie-demo', 'reports:file', 'reports:read', 'reports:confirm')
const tally = () =>
  ask(`select tabulation, organisation_id, period, first, second, reports, with_loss, loss_in_cents
    from statistics.tally order by 1, 2, 3, 4, 5`)
const reportsIn = async (tabulation: string, organisation: string) => {
  const [found] = await ask(
    'select coalesce(sum(reports), 0)::int as n from statistics.tally where tabulation = $1 and organisation_id = $2',
    [tabulation, organisation],
  )
  return found.n as number
}

describe('the tally', () => {
  it('hears of reports by itself: received, read, confirmed, rejected, withdrawn', async () => {
    const [own] = await submitReports(bank(), [
      {
        partnerReference: 'telling-1',
        fraudForm: 'FF-411',
        contactChannel: 'CH-010',
        municipality: 'GM0363' as never,
        lossInCents: 12_345,
        victimKind: 'citizen',
        identifiers: [{ kind: 'iban', value: demoIban(71), role: 'paid-to' }],
      },
    ])
    const [web] = await submitReports(test.visitor, [{ fraudForm: 'FF-310', identifiers: [] }], {
      origin: 'web',
      receiptCode: receiptCodeOf(new Uint8Array(12).fill(9)),
    })
    await test.settle()
    expect(await reportsIn('week-form', '')).toBe(1)
    expect(
      await ask("select * from statistics.tally where organisation_id = '' and tabulation <> 'week-form'"),
    ).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          tabulation: 'month-place',
          first: 'GM0363',
          second: 'FF-400',
          loss_in_cents: 12_345,
        }),
        expect.objectContaining({ tabulation: 'month-region', first: 'VR13', second: 'FF-400', with_loss: 1 }),
        expect.objectContaining({ tabulation: 'week-channel', first: 'CH-010', second: 'FF-400' }),
        expect.objectContaining({ tabulation: 'week-kind', first: 'iban' }),
        expect.objectContaining({ tabulation: 'month-victim', first: 'citizen' }),
      ]),
    )
    const webId = web?.reportId ?? ''
    await decideReport(police(), { reportId: webId, step: 'confirm', seenStatus: 'received' })
    await test.settle()
    expect(await reportsIn('week-form', '')).toBe(2)
    expect(await reportsIn('week-form', 'politie-demo')).toBe(1)
    await decideReport(police(), { reportId: webId, step: 'reject', seenStatus: 'confirmed', reason: 'Dubbel.' })
    await test.settle()
    expect(await reportsIn('week-form', '')).toBe(1)
    await withdrawFiled(bank(), { reportIds: [own?.reportId ?? ''] })
    await test.settle()
    expect(await tally()).toEqual([])
    expect(await ask('select * from statistics.counted_report')).toEqual([])
    expect(await recount(test.ctx)).toEqual({ reports: 0, cells: 0, changed: 0 })
  })

  it('is what a recount says after any deeds, in whatever order and however often two workers hear of them', async () => {
    let reference = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ deed: fc.nat(6), which: fc.nat(9) }), { maxLength: 25 }),
        fc.nat(),
        async (deeds, seed) => {
          const quiet: Context['announcer'] = { publish: async () => {} }
          const by = { ...bank(), announcer: quiet }
          const ids: string[] = []
          const said: string[] = []
          const file = async (of: Context, more: object) => {
            const [receipt] = await submitReports(of, [
              { partnerReference: `deed-${reference++}`, fraudForm: 'FF-110', identifiers: [], ...more },
            ])
            return receipt?.reportId ?? ''
          }
          ids.push(await file(by, { lossInCents: 500 }))
          for (const { deed, which } of deeds) {
            const id = ids[which % ids.length] ?? ''
            said.push(id)
            const step = (name: 'reject' | 'restore' | 'close') =>
              decideReport(by, { reportId: id, step: name, reason: 'Proef.' } as never)
            const may = async (work: Promise<unknown>) => void (await work.catch(() => {}))
            if (deed === 0) ids.push(await file(by, { municipality: 'GM0014', lossInCents: which * 100 }))
            if (deed === 1)
              ids.push(await file({ ...police(), announcer: quiet }, { fraudForm: 'FF-410', victimKind: 'company' }))
            if (deed === 2) await may(step('reject'))
            if (deed === 3) await may(step('restore'))
            if (deed === 4) await may(withdrawFiled(by, { reportIds: [id] }))
            if (deed === 5) await may(eraseReport(by, id, 'Op verzoek.'))
            if (deed === 6)
              await may(decideFacet(by, { reportId: id, facet: 'form', concept: 'FF-530', reason: 'Proef.' }))
            // Somebody hears of it at once, and perhaps before the change.
            if (which % 3 === 0) await countReports(test.ctx, [id])
          }
          const all = [...ids, ...said, ...ids].sort((a, b) => (a + seed < b + seed ? -1 : 1))
          const half = Math.floor(all.length / 2)
          await Promise.all([
            countReports(test.ctx, all.slice(half)),
            countReports(test.ctx, all.slice(0, half).toReversed()),
            countReports(test.ctx, ids),
          ])
          const kept = await tally()
          expect(await recount(test.ctx)).toMatchObject({ reports: 0, changed: 0 })
          expect(await tally()).toEqual(kept)
          // What is erased or withdrawn is nowhere.
          expect(
            await ask(
              `select c.report_id from statistics.counted_report c left join reports.report r on r.id = c.report_id
              where r.id is null or r.status in ('withdrawn', 'rejected', 'duplicate')`,
            ),
          ).toEqual([])
        },
      ),
      rounds(25),
    )
  })

  it('puts right what was otherwise, and says how much', async () => {
    await submitReports(bank(), [{ partnerReference: 'recht', fraudForm: 'FF-110', identifiers: [] }])
    await test.settle()
    await ask("update statistics.tally set reports = reports + 1 where tabulation = 'week-form'")
    const wrong = await recount(test.ctx)
    expect(wrong.changed).toBeGreaterThan(0)
    expect(await recount(test.ctx)).toMatchObject({ reports: 0, changed: 0 })
    await ask('delete from statistics.counted_report')
    expect((await recount(test.ctx)).reports).toBeGreaterThan(0)
    expect(await recount(test.ctx)).toMatchObject({ reports: 0, changed: 0 })
  })

  it('is told by row-level security to its own organisation only', async () => {
    const seen = await transaction(bank(), (tx) =>
      sql<{ o: string }>`select distinct organisation_id as o from statistics.tally`.execute(tx),
    )
    expect(seen.rows).toEqual([{ o: 'deltabank-demo' }])
  })
})

describe('many reports loaded by COPY', () => {
  const loaded = isLong ? 100_000 : 25_000

  it('and kept up to date by changes equal a recount', async () => {
    await ask('truncate statistics.counted_report, statistics.tally')
    const client = await test.ctx.db.pool.connect()
    await copyCounted(client, { reports: loaded, last: '2026-11-20', days: 700 }).finally(() => client.release())
    const { cells } = await recountTally(test.ctx)
    expect(cells).toBeGreaterThan(loaded / 10)
    // Each tabulation of one value a report adds up to all reports, for all together and over the organisations.
    for (const name of Object.keys(tabulations).filter((one) => one !== 'week-kind')) {
      expect(await reportsIn(name, '')).toBe(loaded)
      const [found] = await ask(
        "select sum(reports)::int as n from statistics.tally where tabulation = $1 and organisation_id <> ''",
        [name],
      )
      expect(found.n).toBe(loaded)
    }
    // The reports themselves do not exist: counted one by one they go, and the tally with them.
    const some = (await ask('select report_id from statistics.counted_report order by report_id limit 6000')).map(
      (row) => row.report_id as string,
    )
    for (let at = 0; at < some.length; at += 2_000) await countReports(test.ctx, some.slice(at, at + 2_000))
    expect(await reportsIn('week-form', '')).toBe(loaded - 6_000)
    expect((await recountTally(test.ctx)).changed).toBe(0)
  }, 180_000)
})
