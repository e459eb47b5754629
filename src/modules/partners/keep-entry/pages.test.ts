// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { findReportingPoint, verifiedNumberOf } from '#modules/partners'
import { demoPhone, formatPhone } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { assignKeepers } from '../assign-keeper/assign-keeper.command.ts'
import { loadDemoPartners } from '../load-demo/load-demo.demo.ts'
import { loadReportingPoints } from '../reporting-point/load-reporting-points.command.ts'
import { selectVersion } from '../reporting-point/reporting-point.store.ts'
import type { ReportingPoint } from '../reporting-point/reporting-point.ts'
import { phonesOf } from '../reporting-point/shown-numbers.ts'
import { canWarn } from '../warn-contact/can-warn.query.ts'
import { tokenPurpose, writeOfStale } from '../warn-contact/write-letters.command.ts'
import { formOfEntry } from './entry-form.ts'
import { showWaited } from './show-change.command.ts'

const began = new Date('2026-11-28T11:00:00Z')

const test = await testContext({
  settings: { DEMO: '1', SMTP_RELAY: 'smtp://127.0.0.1:9', SMTP_HOSTNAME: 'post.dijkwacht.example' },
})
test.setNow(began)
await loadDemoPartners(test.ctx)
const site = await testSite(test)
// The change of the demo is somebody else's story.
await sql`delete from partners.point_change`.execute(test.ctx.db.kysely)

const person = (n: number) => `0190a000-0000-7000-8000-0000000000${n}`
const keep = ['partners:keep-entry'] as const
const edit = ['partners:keep-entry', 'partners:edit-register'] as const
const maker = asActor('person', 'meldpunt-demo', [...keep], person(11))
const colleague = asActor('person', 'meldpunt-demo', [...keep], person(12))
const third = asActor('person', 'meldpunt-demo', [...keep], person(13))
const editor = asActor('person', 'ministerie-demo', [...edit], person(14))
const stranger = asActor('person', 'koopplein-demo', [...keep], person(15))
const desk = '/werkbank/meldpunten'
const id = 'meldpunt-demo'

const get = (url: string, headers: Record<string, string> = {}) => site.inject({ url, headers })
const post = (url: string, fields: Record<string, string | string[]>, headers: Record<string, string> = {}) =>
  site.as(headers).post(url, fields)
const current = async () =>
  (await transaction(test.ctx, (tx) => selectVersion(tx as never, id))) as {
    entry: ReportingPoint
    version: number
  }
const formWith = async (more: Record<string, string>) => {
  const { entry, version } = await current()
  return { ...formOfEntry(entry), version: String(version), why: 'Wij zijn verhuisd.', ...more }
}
const numberOf = async () => {
  const point = await findReportingPoint(test.visitor, id)
  return point ? phonesOf(point)[0]?.value : undefined
}
const propose = async (more: Record<string, string>, as = maker) => post(`${desk}/${id}`, await formWith(more), as)
const proposed = async (more: Record<string, string>) => {
  const answer = await propose(more)
  expect(answer.statusCode, textOf(answer.body).slice(0, 300)).toBe(303)
  return String(answer.headers.location)
}
const approve = (page: string, as: Record<string, string>) => post(page, { intent: 'approve' }, as)
const hours = (n: number) => test.setNow(new Date(began.getTime() + n * 3_600_000))
const tokenOf = async () => {
  const found = await sql<{ sealed: Buffer }>`select sealed_token as sealed from partners.point_letter
    where kind = 'changes' and sealed_token is not null order by at desc, id desc limit 1`.execute(test.ctx.db.kysely)
  return test.ctx.secrets.open(tokenPurpose, found.rows[0]?.sealed ?? Buffer.alloc(0))
}

describe('who keeps an entry', () => {
  it('sees the own entry, and nobody else can change it or look at a change', async () => {
    expect(textOf((await get(desk, maker)).body)).toContain('Meldpunt Fraude (demo)')
    expect(textOf((await get(desk, stranger)).body)).toContain('houdt nog geen meldpunt bij')
    expect((await get(desk)).statusCode).not.toBe(200)
    expect((await get(`${desk}/${id}`, stranger)).statusCode).toBe(404)
    expect((await propose({ does: 'Anders.', doesEn: 'Other.' }, stranger)).statusCode).toBe(404)
    // An editor looks along, and puts nothing forward for whoever keeps it.
    expect((await propose({ does: 'Anders.', doesEn: 'Other.' }, editor)).statusCode).toBe(403)
    expect((await post(`${desk}/bestaat-niet`, {}, maker)).statusCode).toBe(404)
    expect((await post(`${desk}/wijzigingen/unknown`, { intent: 'approve' }, maker)).statusCode).toBe(404)
    // A real entry that nobody keeps is for editors.
    expect((await get(`${desk}/cmi`, maker)).statusCode).toBe(404)
    expect((await get(`${desk}/cmi`, editor)).statusCode).toBe(200)
  })

  it('hears everything that is wrong at once, and keeps what was typed', async () => {
    const answer = await propose({
      'channel-0-value': 'bel ons',
      'channel-1-value': 'https://meldpunt.example@nep.example',
      does: 'Bel 088-123 45 67 voor hulp.',
      doesEn: 'Calls.',
      requirements: 'Een regel.\nNog een regel.',
      why: '',
    })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('Bel 088-123 45 67 voor hulp.')
    const said = textOf(answer.body)
    expect(said).toContain('evenveel regels')
    expect(said).toContain('geen telefoonnummer dat in gebruik kan zijn')
    const again = await propose({ does: 'Bel 088-123 45 67 voor hulp.', doesEn: 'Calls.' })
    expect(textOf(again.body)).toContain('088-123 45 67”. Een nummer of adres hoort alleen bij')
    expect(textOf((await propose({ 'channel-0-value': '088-786 73 72' })).body)).toContain('bij een vreemde rinkelen')
    expect(textOf((await propose({ lastVerified: '1-12-2026' })).body)).toContain('moet nog komen')
    expect(textOf((await propose({})).body)).toContain('niets veranderd')
    const stale = await post(`${desk}/${id}`, { ...(await formWith({ does: 'X', doesEn: 'X' })), version: '0' }, maker)
    expect(stale.statusCode).toBe(409)
  })

  it('changes words with one other person, at once', async () => {
    const page = await proposed({ does: 'Luistert en denkt mee.', doesEn: 'Listens and thinks along.' })
    expect(textOf((await get(`/meldpunten/${id}`)).body)).not.toContain('Luistert en denkt mee')
    expect((await approve(page, maker)).statusCode).toBe(409)
    expect((await approve(page, stranger)).statusCode).toBe(404)
    expect((await propose({ does: 'Nog iets.', doesEn: 'More.' })).statusCode).toBe(409)
    expect((await approve(page, colleague)).statusCode).toBe(303)
    const said = textOf((await get(`/meldpunten/${id}`)).body)
    expect(said).toContain('Luistert en denkt mee.')
    expect(said).toContain('Gewijzigd: wat zij doen')
    expect((await approve(page, editor)).statusCode).toBe(409)
  })
})

describe('a telephone number', () => {
  const other = { 'channel-0-value': formatPhone(demoPhone(620)), lastVerified: '28-11-2026' }

  it('needs three people of two organisations, warns who was there, waits a day, and appears by itself', async () => {
    const before = await numberOf()
    const page = await proposed(other)
    expect((await approve(page, maker)).statusCode).toBe(409)
    expect((await approve(page, colleague)).statusCode).toBe(303)
    expect(textOf((await approve(page, colleague)).body)).toContain('U heeft dit al goedgekeurd')
    expect(textOf((await approve(page, third)).body)).toContain('werkt bij dezelfde organisatie')
    expect((await approve(page, editor)).statusCode).toBe(303)
    expect(textOf((await get(page, maker)).body)).toContain('29 november 2026')
    expect(await numberOf()).toBe(before)
    const letter = await sql<{ n: number }>`select count(*)::int as n from partners.point_letter
      where point_id = ${id} and kind = 'changes'`.execute(test.ctx.db.kysely)
    expect(letter.rows[0]?.n).toBe(1)
    hours(23.9)
    await showWaited(test.ctx)
    expect(await numberOf()).toBe(before)
    hours(24)
    await showWaited(test.ctx)
    await showWaited(test.ctx)
    expect(await numberOf()).toBe(formatPhone(demoPhone(620)))
    const said = textOf((await get(`/meldpunten/${id}`)).body)
    expect(said).toContain('Gewijzigd: telefoonnummer of adres')
    // An old number stands nowhere, and neither does a name.
    expect(said).not.toContain(String(before))
    const api = await get(`/v1/reporting-points/${id}/history`)
    expect(api.json().items[0]).toMatchObject({ what: 'changed', source: { url: 'https://meldpunt.example/contact' } })
    expect(api.body).not.toContain('7700')
    expect((await get('/v1/reporting-points/unknown/history')).statusCode).toBe(404)
  })

  it('can be stopped by who was there before, without signing in, by a code that works once and only within the day', async () => {
    hours(30)
    const before = await numberOf()
    const page = await proposed({ 'channel-0-value': formatPhone(demoPhone(666)) })
    await approve(page, colleague)
    await approve(page, editor)
    const [stop, code] = ['/meldpunten/tegenhouden', await tokenOf()]
    const shown = await get(stop)
    expect(shown.statusCode).toBe(200)
    expect(shown.body).toContain('noindex')
    expect((await post(stop, { code: 'AAAAA-AAAAA-AAAAA-AAAAA' })).statusCode).toBe(422)
    expect((await post(stop, { code: 'unknown' })).statusCode).toBe(422)
    expect((await post(stop, { code })).statusCode).toBe(200)
    expect((await post(stop, { code })).statusCode).toBe(422)
    hours(60)
    await showWaited(test.ctx)
    expect(await numberOf()).toBe(before)
    const said = textOf((await get(`/meldpunten/${id}`)).body)
    expect(said).toContain('Tegengehouden voordat het op de site stond: telefoonnummer of adres')
    expect(said).not.toContain('666')
  })

  it('can be stopped in the workbench with a reason, and declined, and withdrawn by who made it only', async () => {
    const first = await proposed({ 'channel-0-value': formatPhone(demoPhone(667)) })
    await approve(first, colleague)
    await approve(first, editor)
    expect((await post(first, { intent: 'withdraw' }, maker)).statusCode).toBe(409)
    expect((await post(first, { intent: 'decline', because: '' }, colleague)).statusCode).toBe(422)
    expect((await post(first, { intent: 'decline', because: 'Dit nummer is niet van ons.' }, maker)).statusCode).toBe(
      303,
    )
    expect(textOf((await get(first, maker)).body)).toContain('tegengehouden')
    const again = await proposed({ 'channel-0-value': formatPhone(demoPhone(668)) })
    expect((await post(again, { intent: 'withdraw' }, colleague)).statusCode).toBe(409)
    expect((await post(again, { intent: 'decline', because: 'Klopt niet.' }, colleague)).statusCode).toBe(303)
    expect((await post(again, { intent: 'onzin' }, colleague)).statusCode).toBe(400)
  })

  it('that is in the form of another entry, or of who keeps it, changes neither: the form does not say whose it is', async () => {
    const form = {
      ...(await formWith({ does: 'Kort.', doesEn: 'Short.' })),
      id: 'cmi',
      organisationId: 'koopplein-demo',
    }
    const page = String((await post(`${desk}/${id}`, form, maker)).headers.location)
    await approve(page, colleague)
    expect((await current()).entry).toMatchObject({ id, organisationId: 'meldpunt-demo' })
  })

  it('is not shown, and its keeper hears it once, when nobody looked at it for six months', async () => {
    expect(await verifiedNumberOf(test.visitor, id)).not.toBeNull()
    test.setNow(new Date('2027-06-01T11:00:00Z'))
    expect(await verifiedNumberOf(test.visitor, id)).toBeNull()
    expect(await numberOf()).toBeUndefined()
    expect(textOf((await get(`/meldpunten/${id}`)).body)).toContain('Wij tonen nu geen nummer')
    const bank = textOf((await get('/meldpunten/deltabank-demo')).body)
    expect(bank).toContain('Bel het nummer in de app van uw bank. Geen app? Typ zelf het webadres van uw bank in.')
    await writeOfStale(test.ctx)
    await writeOfStale(test.ctx)
    const letters = await sql<{ n: number }>`select count(*)::int as n from partners.point_letter
      where point_id = ${id} and kind = 'stale'`.execute(test.ctx.db.kysely)
    expect(letters.rows[0]?.n).toBe(1)
    expect(textOf((await get(desk, maker)).body)).toContain('te oud: het nummer is weg')
    // Somebody says again that it is right: it comes back, and waits, because whose it is now is not known.
    const page = await proposed({ lastVerified: '1-6-2027' })
    await approve(page, colleague)
    await approve(page, editor)
    expect(await numberOf()).toBeUndefined()
    test.setNow(new Date('2027-06-02T11:00:01Z'))
    await showWaited(test.ctx)
    expect(await numberOf()).toBe(formatPhone(demoPhone(620)))
    test.setNow(began)
  })
})

describe('a way in of which nobody can be warned', () => {
  it('says so before the second approval, waits three days instead of one, and everybody reads that', async () => {
    test.setNow(new Date('2026-12-20T11:00:00Z'))
    await sql`delete from partners.point_contact where point_id = ${id}`.execute(test.ctx.db.kysely)
    const page = await proposed({ 'channel-0-value': formatPhone(demoPhone(621)), lastVerified: '20-12-2026' })
    await approve(page, colleague)
    const told = textOf((await get(page, editor)).body)
    expect(told).toContain('Niemand van dit meldpunt krijgt een mail.')
    expect(told).toContain('Bel eerst zelf met de organisatie')
    await approve(page, editor)
    expect(textOf((await get(page, maker)).body)).toContain('23 december 2026')
    test.setNow(new Date('2026-12-23T10:59:00Z'))
    await showWaited(test.ctx)
    expect(await numberOf()).toBe(formatPhone(demoPhone(620)))
    test.setNow(new Date('2026-12-23T11:00:00Z'))
    await showWaited(test.ctx)
    expect(await numberOf()).toBe(formatPhone(demoPhone(621)))
    expect(textOf((await get(`/meldpunten/${id}`)).body)).toContain(
      'Wij konden de organisatie vooraf niet mailen. Daarom wachtte dit drie dagen.',
    )
    const { items } = (await get(`/v1/reporting-points/${id}/history`)).json()
    expect(items.filter(({ unwarned }: { unwarned: boolean }) => unwarned)).toHaveLength(1)
    const { rows } = await sql<{ detail: object }>`select detail from foundation.audit
      where subject_id = ${id} and action = 'partners.point-change-approved-twice' order by id`.execute(
      test.ctx.db.kysely,
    )
    const warned = rows.map(({ detail }) => detail as { unwarned?: boolean })
    expect(warned.at(-1)).toMatchObject({ unwarned: true })
    expect(warned.find(({ unwarned }) => unwarned === false)).toBeDefined()
    test.setNow(began)
  })

  it('is every way in when this installation sends no mail', async () => {
    const quiet = { ...test.ctx, settings: { ...test.ctx.settings, mailRelay: null } }
    const can = (ctx: typeof test.ctx) => transaction(test.ctx, (tx) => canWarn(ctx, tx as never, 'deltabank-demo'))
    expect([await can(test.ctx), await can(quiet)]).toEqual([true, false])
  })
})

describe('the database itself', () => {
  it('lets nobody show a number that one organisation, or one person twice, approved', async () => {
    const row = (change: string, unwarned = false) =>
      sql
        .raw(`insert into partners.point_change (id, point_id, organisation_id, base_version, entry, why, needs_two, waits, state,
        proposed_by, proposed_organisation_id, proposed_at, first_by, first_organisation_id, second_by, second_organisation_id,
        second_at, shows_from, ended_at, unwarned) values (gen_random_uuid(), '${id}', '${id}', 1, '{}', 'x', ${change}, ${unwarned})`)
        .execute(test.ctx.db.kysely)
    const day = "'2026-11-28', '2026-11-29', '2026-11-29'"
    await expect(row(`true, true, 'shown', 'a', 'x', now(), 'a', 'x', 'b', 'y', ${day}`)).rejects.toThrow('check')
    await expect(row(`true, true, 'shown', 'a', 'x', now(), 'b', 'x', 'b', 'y', ${day}`)).rejects.toThrow('check')
    await expect(row(`true, true, 'shown', 'a', 'x', now(), 'b', 'x', 'c', 'x', ${day}`)).rejects.toThrow('check')
    const early = "'2026-11-28', '2026-11-28 23:00', '2026-11-29'"
    await expect(row(`true, true, 'shown', 'a', 'x', now(), 'b', 'x', 'c', 'y', ${early}`)).rejects.toThrow('check')
    // Of whom nobody was warned, one day is too short.
    await expect(row(`true, true, 'shown', 'a', 'x', now(), 'b', 'x', 'c', 'y', ${day}`, true)).rejects.toThrow('check')
    await expect(row(`true, true, 'shown', 'a', 'x', now(), 'b', 'x', 'c', 'y', ${day}`)).resolves.toBeTruthy()
  })

  it('keeps what a partner keeps when the program is started again', async () => {
    const before = await current()
    await loadReportingPoints(test.ctx)
    expect(await current()).toEqual(before)
  })

  it('lets no invented organisation keep an entry that exists, and all or none', async () => {
    const contact = 'register@meldpunt.example'
    const given = [
      { reportingPoint: 'cmi', organisation: 'meldpunt-demo', contact },
      { reportingPoint: 'bestaat-niet', organisation: 'meldpunt-demo', contact },
      { reportingPoint: id, organisation: 'bestaat-niet', contact },
    ]
    const { kept, faults } = await assignKeepers(test.ctx, given)
    expect(kept).toBe(0)
    expect(faults.map(({ fault }) => fault)).toEqual(['demo', 'unknown-point', 'unknown-organisation'])
  })

  it('lets an organisation keep an entry only when its kind can be that reporting point', async () => {
    await test.ctx.db.pool.query(
      "insert into partners.organisation (id, name, kind, is_demo) values ('verzonnen-incasso', 'Incasso', 'recovery-organisation', true)",
    )
    const given = [{ reportingPoint: id, organisation: 'verzonnen-incasso', contact: 'register@incasso.example' }]
    expect(await assignKeepers(test.ctx, given)).toEqual({ kept: 0, faults: [{ reportingPoint: id, fault: 'kind' }] })
  })
})
