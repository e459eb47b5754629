// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { linkReports } from '#modules/cases'
import { countsByDay } from '#modules/statistics'
import { testContext } from '../../../../tests/context.ts'
import { fileReports } from '../../cases/link-reports/invented.fixture.ts'
import { detectClusters } from '../detect-clusters/detect-clusters.query.ts'
import { detectSurges } from '../detect-surges/detect-surges.query.ts'
import { lookForSignals } from './look-for-signals.command.ts'

const test = await testContext()
// A Wednesday, late in the evening.
test.setNow(new Date('2026-11-25T21:30:00Z'))

const query = async (text: string, values: unknown[] = []) => (await test.ctx.db.pool.query(text, values)).rows

/** Invented reports that count: of each of eight forms about `size` a day, by two channels and with two pretexts. */
async function count(org: string, from: string, to: string, size: number, only?: { form: string; pretext: string }) {
  await query(
    `insert into statistics.counted_report (report_id, day, organisation_id, form, main_form, channel, pretext, impersonated,
        means, victim, municipality, region, kinds, loss_in_cents)
      select gen_random_uuid(), day, $1, form, left(form, 4) || '00', 'CH-0' || (1 + n % 2) || '0',
        coalesce($6, 'LU-1' || (1 + n % 2) || '0'), '', '', '', '', 'VR' || lpad((1 + n % 5)::text, 2, '0'), '{iban}', null
      from generate_series($2::date, $3::date, '1 day') day,
        unnest(array['FF-111','FF-112','FF-210','FF-220','FF-310','FF-411','FF-412','FF-510']) with ordinality f (form, at),
        generate_series(1, $4::int + (extract(doy from day)::int * 7 + at::int * 11) % 3) n
      where $5::text is null or form = $5`,
    [org, from, to, size, only?.form ?? null, only?.pretext ?? null],
  )
}

describe('what rises', () => {
  it('is nothing while everything goes as it always did', async () => {
    await count('deltabank-demo', '2025-08-01', '2026-11-25', 3)
    await count('politie-demo', '2025-08-01', '2026-11-25', 1)
    expect(await detectSurges(test.ctx)).toMatchObject({ candidates: [], changes: [] })
  })

  it('is not an organisation that begins to deliver; that is told', async () => {
    await count('polderbank-demo', '2026-11-22', '2026-11-25', 20)
    const { candidates, changes } = await detectSurges(test.ctx)
    expect(candidates).toEqual([])
    expect(changes).toMatchObject([{ organisationId: 'polderbank-demo', what: 'began' }])
  })

  it('is a form, of which it says what most of it shares, since when, and what was expected', async () => {
    await count('deltabank-demo', '2026-11-24', '2026-11-25', 12, { form: 'FF-411', pretext: 'LU-310' })
    const { candidates } = await detectSurges(test.ctx)
    expect(candidates).toHaveLength(1)
    const [surge] = candidates
    expect(surge).toMatchObject({
      key: 'surge:form=FF-411',
      kind: 'surge',
      about: { form: 'FF-411', pretext: 'LU-310' },
      firstSeen: '2026-11-24',
      lastSeen: '2026-11-25',
      lure: null,
    })
    expect(surge?.limit).toBeGreaterThan(surge?.expected ?? Number.POSITIVE_INFINITY)
    expect(surge?.reports).toBeGreaterThan(surge?.limit ?? Number.POSITIVE_INFINITY)
    expect(surge?.confidence).toBeGreaterThan(0.95)
  })

  it('is counted for the program and for who may see all, and for nobody else', async () => {
    const span = { from: '2026-11-24', to: '2026-11-25' }
    const scope = { whose: 'all', purpose: 'early-warning' } as const
    const sources = ['deltabank-demo']
    const rows = await countsByDay(test.as('politie-demo', 'statistics:read'), scope, span, sources)
    const reports = rows.filter(({ facet }) => facet === 'form').reduce((sum, row) => sum + row.reports, 0)
    const [counted] = await query(
      "select count(*)::int as n from statistics.counted_report where organisation_id = 'deltabank-demo' and day >= '2026-11-24'",
    )
    expect(reports).toBe(counted.n)
    await expect(countsByDay(test.as('politie-demo', 'reports:read'), scope, span, sources)).rejects.toMatchObject({
      status: 403,
    })
  })
})

describe('a case', () => {
  it('that was not there two days ago is a cluster, with what its texts share; one that goes on as it did is none', async () => {
    const file = async (at: string, story: string, many: number) => {
      test.setNow(new Date(at))
      await linkReports(
        test.ctx,
        await fileReports(
          test.ctx,
          Array.from({ length: many }, () => ({ story })),
        ),
      )
    }
    for (let day = 1; day <= 22; day += 1) await file(`2026-11-${String(day).padStart(2, '0')}T09:00:00Z`, '5', 4)
    await file('2026-11-24T09:00:00Z', '5', 8)
    await file('2026-11-24T12:00:00Z', '7', 12)
    test.setNow(new Date('2026-11-25T21:30:00Z'))
    const clusters = await detectClusters(test.ctx)
    expect(clusters).toHaveLength(1)
    expect(clusters[0]).toMatchObject({ kind: 'cluster', reports: 12, expected: 0, firstSeen: '2026-11-24' })
    expect(clusters[0]?.lure?.split(' ').length).toBeGreaterThan(8)
  })
})

describe('the job', () => {
  it('puts what it found before the analysts, once', async () => {
    const first = await lookForSignals(test.ctx)
    expect(first).toMatchObject({ begun: 2, joined: 0 })
    expect(await lookForSignals(test.ctx)).toMatchObject({ begun: 0, unchanged: 2 })
    const [line] = await query(
      "select detail from foundation.audit where action = 'signals.signals-looked-for' limit 1",
    )
    expect(line.detail).toMatchObject({ surges: 1, clusters: 1, sources: 'polderbank-demo began 2026-11-22' })
  })
})
