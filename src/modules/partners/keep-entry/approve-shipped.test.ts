// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { findReportingPoint, listReportingPoints, verifiedNumberOf } from '#modules/partners'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { loadReportingPoints } from '../reporting-point/load-reporting-points.command.ts'
import type { ReportingPoint } from '../reporting-point/reporting-point.ts'
import { phonesOf } from '../reporting-point/shown-numbers.ts'
import { askApproval } from './ask-approval.command.ts'
import { formOfEntry } from './entry-form.ts'

const now = new Date('2026-11-29T11:00:00Z')

const test = await testContext()
const site = await testSite(test)
test.setNow(now)
// Reference data were loaded on the day of today: a number was asked then, or was too old to ask.
await sql`update partners.point_change set proposed_at = ${now}`.execute(test.ctx.db.kysely)
await askApproval(test.ctx)

const edit = ['partners:keep-entry', 'partners:edit-register'] as const
const one = asActor('person', 'ministerie-proef', [...edit], '0190a000-0000-7000-8000-000000000021')
const two = asActor('person', 'ministerie-proef', [...edit], '0190a000-0000-7000-8000-000000000022')
const desk = '/werkbank/meldpunten'
const get = async (url: string, headers: Record<string, string> = {}) =>
  textOf((await site.inject({ url, headers })).body).replaceAll('\u2011', '-')
const post = (url: string, fields: Record<string, string | string[]>, as: Record<string, string>) =>
  site.as(as).post(url, fields)
const shown = async () => {
  const { items } = await listReportingPoints(test.visitor, { limit: 100 })
  return items.flatMap((point) => phonesOf(point).map(({ value }) => value)).filter((value) => value !== '112')
}
const openOf = async (point: string) => {
  const found = await sql<{ id: string }>`select id from partners.point_change
    where point_id = ${point} and ended_at is null`.execute(test.ctx.db.kysely)
  return found.rows[0]?.id ?? ''
}
const approve = async (point: string, as: Record<string, string>) =>
  post(`${desk}/wijzigingen/${await openOf(point)}`, { intent: 'approve', from: 'desk' }, as)
/** A newer version of the program says this of an entry. */
const ship = async (point: string, path: string, value: string) => {
  await sql`update partners.reporting_point set version = version + 1,
    entry = jsonb_set(entry, ${path}::text[], ${JSON.stringify(value)}::jsonb) where id = ${point}`.execute(
    test.ctx.db.kysely,
  )
  await askApproval(test.ctx)
}

describe('a number that ships with the program', () => {
  it('is shown nowhere on a fresh installation: the page says why, and the card or the site instead', async () => {
    expect(await shown()).toEqual([])
    expect(await verifiedNumberOf(test.visitor, 'politie')).toBeNull()
    const said = await get('/meldpunten/fraudehelpdesk')
    expect(said).toContain('twee mensen moeten het eerst goedkeuren')
    expect(said).toContain('fraudehelpdesk.nl')
    expect(said).not.toContain('088')
    for (const url of ['/meldpunten/ics', '/meldpunten'])
      expect(await get(url)).toContain(
        'Bel het nummer in de app van uw bank. Geen app? Typ zelf het webadres van uw bank in.',
      )
    // Who is in danger waits for nobody.
    expect(await get('/meldpunten/politie')).toContain('112')
  })

  it('stands on one desk beside its source and day, for two people: after one it is still shown to nobody', async () => {
    const listed = await get(desk, one)
    expect(listed).toContain('Nummers die met dijkwacht meekwamen')
    for (const number of ['0900-8844', '088-786 73 72', '088-900 10 00', '020-660 06 11', '070-333 89 99'])
      expect(listed).toContain(number)
    expect(listed).toContain('het nummer is nog niet goedgekeurd')
    expect((await site.inject({ url: desk, headers: one })).body).toContain(
      'href="https://www.rijksoverheid.nl/contact/contactgids/f/fraudehelpdesk"',
    )
    expect(
      (await approve('fraudehelpdesk', asActor('person', 'koopplein-proef', ['partners:keep-entry']))).statusCode,
    ).toBe(404)
    expect((await approve('fraudehelpdesk', one)).statusCode).toBe(303)
    expect(await shown()).toEqual([])
    const again = await approve('fraudehelpdesk', one)
    expect(again.statusCode).toBe(409)
    expect(textOf(again.body)).toContain('U heeft dit al goedgekeurd')
    expect(await shown()).toEqual([])
    expect(await get(desk, one)).toContain('één keer goedgekeurd')
  })

  it('is shown at once after the second, and everybody reads that two people looked, and not who', async () => {
    expect((await approve('fraudehelpdesk', two)).statusCode).toBe(303)
    expect(await shown()).toEqual(['088-786 73 72'])
    const said = await get('/meldpunten/fraudehelpdesk')
    expect(said).toContain('088-786 73 72')
    expect(said).toContain('Twee mensen vergeleken het nummer met de bron en keurden het goed.')
    expect(said).not.toContain('ministerie-proef')
    const { rows } = await sql<{ action: string }>`select action from foundation.audit
      where subject_id = 'fraudehelpdesk' order by id`.execute(test.ctx.db.kysely)
    expect(rows.map(({ action }) => action.replace('partners.point-change-', ''))).toEqual([
      'asked',
      'approved',
      'approved-twice',
      'shown',
    ])
  })

  it('is not asked again when the program starts again, and the entry is still the one that ships', async () => {
    expect(await askApproval(test.ctx)).toBe(0)
    expect(await loadReportingPoints(test.ctx)).toBe(0)
    expect(await shown()).toEqual(['088-786 73 72'])
    expect(await openOf('fraudehelpdesk')).toBe('')
  })

  it('is asked anew with another number or source; with a later day only, the day that was approved counts until then', async () => {
    await ship('fraudehelpdesk', '{lastVerified}', '2026-11-28')
    expect(await shown()).toEqual(['088-786 73 72'])
    expect((await findReportingPoint(test.visitor, 'fraudehelpdesk'))?.lastVerified).toBe('2026-11-24')
    const first = await openOf('fraudehelpdesk')
    expect(first).not.toBe('')
    await ship('fraudehelpdesk', '{channels,0,value}', '088-786 73 73')
    expect(await shown()).toEqual([])
    expect((await post(`${desk}/wijzigingen/${first}`, { intent: 'approve' }, one)).statusCode).toBe(409)
    const said = await get(`${desk}/wijzigingen/${await openOf('fraudehelpdesk')}`, one)
    expect(said).toContain('088-786 73 73')
    expect(said).toContain('Open de bron')
    await approve('fraudehelpdesk', one)
    await approve('fraudehelpdesk', two)
    expect(await shown()).toEqual(['088-786 73 73'])
    await ship('fraudehelpdesk', '{source,url}', 'https://www.rijksoverheid.nl/elders')
    expect(await shown()).toEqual([])
  })

  it('stays hidden after a no, and is not asked again until it is another', async () => {
    const page = `${desk}/wijzigingen/${await openOf('ics')}`
    expect((await post(page, { intent: 'withdraw' }, one)).statusCode).toBe(409)
    expect((await post(page, { intent: 'decline', because: 'De bron is van een andere bank.' }, one)).statusCode).toBe(
      303,
    )
    expect(await askApproval(test.ctx)).toBe(0)
    expect(await openOf('ics')).toBe('')
    // Who said no by mistake cannot undo it alone; another editor asks again, and two people approve.
    expect(await get(desk, one)).not.toContain('Vraag opnieuw')
    expect(await get(desk, two)).toContain('Vraag opnieuw: ')
    expect(textOf((await post(page, { intent: 'ask-again' }, one)).body)).toContain('U zei hier nee tegen')
    expect((await post(page, { intent: 'ask-again', from: 'desk' }, two)).statusCode).toBe(303)
    expect(await openOf('ics')).not.toBe('')
    expect(await get(desk, two)).not.toContain('Vraag opnieuw')
    expect((await post(page, { intent: 'ask-again' }, two)).statusCode).toBe(409)
    await ship('ics', '{channels,0,value}', '020-660 06 12')
    expect(await openOf('ics')).not.toBe('')
  })

  it('waits beside a change of a person, whose words approve no number and take no approval away', async () => {
    const row = await sql<{
      entry: ReportingPoint
      version: number
    }>`select entry, version from partners.reporting_point
      where id = 'cmi'`.execute(test.ctx.db.kysely)
    const { entry, version } = row.rows[0] as { entry: ReportingPoint; version: number }
    const form = {
      ...formOfEntry(entry),
      does: 'Geeft advies.',
      doesEn: 'Advises.',
      version: String(version),
      why: 'Korter.',
    }
    await approve('cmi', one)
    const made = await post(`${desk}/cmi`, form, one)
    expect(made.statusCode, textOf(made.body).slice(0, 300)).toBe(303)
    expect((await post(String(made.headers.location), { intent: 'approve' }, two)).statusCode).toBe(303)
    expect(await get('/meldpunten/cmi')).toContain('Geeft advies.')
    expect((await findReportingPoint(test.visitor, 'cmi'))?.channels.map(({ type }) => type)).toEqual(['website'])
    expect(await askApproval(test.ctx)).toBe(0)
    await approve('cmi', two)
    expect(await shown()).toEqual(['088-900 10 00'])
  })

  it('was approved already where two people agreed to it before this was asked', async () => {
    const migration = readFileSync(join(import.meta.dirname, '0093-approved-numbers.migration.sql'), 'utf8')
    const update = /^update [\s\S]*?;$/m.exec(migration)?.[0] ?? ''
    await sql`update partners.reporting_point set approved = null`.execute(test.ctx.db.kysely)
    expect(await shown()).toEqual([])
    await sql.raw(update).execute(test.ctx.db.kysely)
    expect(await shown()).toContain('088-900 10 00')
    expect(await shown()).not.toContain('0900-8844')
  })
})
