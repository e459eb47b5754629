// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { listReportingPoints, listSituations } from '#modules/partners'
import { parsePhone } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { loadReportingPoints } from '../reporting-point/load-reporting-points.command.ts'
import { registerFile } from '../reporting-point/reporting-point.schema.ts'
import { acceptedForms, isStale } from '../reporting-point/reporting-point.ts'
import { isNews } from '../reporting-point/news-source.ts'
import { mayShowNumbers } from '../reporting-point/shown-numbers.ts'
import { listReportingPointsApi } from './list-reporting-points.api.ts'
import { reportingPointList } from './list-reporting-points.schema.ts'
import { shownReportingPoint } from './shown-reporting-point.ts'
import { verifiedNumberOf } from './verified-number.query.ts'

const test = await testContext()
test.setNow(new Date('2026-11-29T10:00:00Z'))
await test.approveNumbers()

const names = async (wanted: Parameters<typeof listReportingPoints>[1]) =>
  (await listReportingPoints(test.visitor, { limit: 100, ...wanted })).items.map((item) => item.id)

describe('the register of reporting points', () => {
  it('changes nothing when it is loaded again, and loses what left the file', async () => {
    const rows = () => sql`select xmin::text, id from partners.reporting_point order by id`.execute(test.ctx.db.kysely)
    const before = (await rows()).rows
    expect(before.length).toBe(33)
    expect(await loadReportingPoints(test.ctx)).toBe(0)
    expect((await rows()).rows).toEqual(before)
    await sql`insert into partners.reporting_point values ('vervallen', 99, '{}', '{}', '{}')`.execute(
      test.ctx.db.kysely,
    )
    expect(await loadReportingPoints(test.ctx)).toBe(1)
    expect((await rows()).rows).toEqual(before)
  })

  it('gives a way in to every entry, or says that it is incomplete; every phone number is one', async () => {
    const { items } = await listReportingPoints(test.visitor, { limit: 100 })
    for (const item of items) {
      expect(item.channels.length > 0 || item.needsVerification, item.id).toBe(true)
      expect(item.needsVerification || item.source !== null, item.id).toBe(true)
      expect(item.lastVerified === null, item.id).toBe(item.needsVerification)
      for (const channel of item.channels) {
        if (channel.type !== 'phone') continue
        const parsed = parsePhone(channel.value)
        expect(parsed.ok && parsed.value.detail.country, channel.value).toBe('NL')
        expect(parsed.ok && parsed.value.detail.isFictitious).toBe(false)
      }
    }
  })

  it('says for whom, with which questions, and to whom a point refers; nothing unknown is filled in', async () => {
    const { items } = await listReportingPoints(test.visitor, { limit: 100 })
    const ids = new Set(items.map(({ id }) => id))
    for (const point of items) {
      expect(point.referralQuestions.length, point.id).toBeGreaterThan(0)
      for (const referral of point.refersTo) {
        expect(ids.has(referral.pointId) && referral.pointId !== point.id, point.id).toBe(true)
        expect(referral.consent, point.id).toBe(referral.how === 'warm' ? 'asked' : 'not-needed')
        expect(referral.source.url, point.id).toMatch(/^https?:/)
      }
      for (const { value, hours, cost, languages, accessibility, factsSource } of point.channels) {
        // 112 is of no organisation.
        if (value === '112' || [hours, cost, ...languages, ...accessibility].every((fact) => fact === null)) continue
        expect(factsSource && !isNews(factsSource), `${point.id} ${JSON.stringify(value)}`).toBe(true)
      }
    }
    expect(items.find(({ id }) => id === 'fraudehelpdesk')?.refersTo[0]).toMatchObject({
      pointId: 'politie',
      how: 'warm',
      consent: 'asked',
    })
    const twice = [items[0], items[0]].map((point) => ({ ...point, refersTo: [items[1]?.refersTo[0]] }))
    expect(registerFile.safeParse({ situations: [], reportingPoints: twice }).success).toBe(false)
  })

  it('takes no number from a news item, and says of each that nobody of the organisation confirmed it', async () => {
    const [now, today] = [new Date('2026-11-28T12:00:00Z'), '2026-11-28']
    const from = (url: string) => ({ needsVerification: false, lastVerified: today, source: { url, label: 'Bron' } })
    expect(mayShowNumbers(from('https://www.politie.nl/contact'), now)).toBe(true)
    expect(mayShowNumbers(from('https://www.nu.nl/binnenland/1'), now)).toBe(false)
    const { items } = await listReportingPoints(test.visitor, { limit: 100 })
    const read = items.filter(({ source }) => source && isNews(source))
    expect(read.length).toBeGreaterThan(0)
    for (const point of read) {
      const shown = shownReportingPoint(point, { language: 'nl', now, situations: [] })
      expect(shown.source?.label).toContain('nieuwsbericht, niet bevestigd door de organisatie')
      expect(shown.channels.filter(({ isPhone }) => isPhone)).toEqual([])
    }
  })

  it('shows only what helps: the own bank first, and per form and audience', async () => {
    expect((await names({}))[0]).toBe('own-bank')
    const identity = await names({ fraudForm: 'FF-500', audience: 'resident' })
    expect(identity).toContain('cmi')
    expect(identity).toContain('politie')
    expect(identity).not.toContain('afm')
    expect(identity).not.toContain('kvk')
    expect(await names({ fraudForm: 'FF-910' })).toContain('afm')
    expect(await names({ fraudForm: 'FF-940', audience: 'business' })).toContain('fhd-zakelijk')
    expect(await names({ fraudForm: 'FF-100' })).not.toContain('schadefonds')
    // A kind is helped by whoever helps with its group; a group by whoever helps with one of its kinds.
    expect(await names({ fraudForm: 'FF-112' })).toContain('lmio')
    expect(await names({ fraudForm: 'FF-200' })).toContain('ics')
    expect(await names({ fraudForm: 'FF-210' })).not.toContain('ics')
  })

  it('offers a choice that leads somewhere for everybody', async () => {
    for (const situation of await listSituations(test.visitor))
      for (const audience of ['resident', 'business'] as const)
        expect((await names({ fraudForm: situation.id, audience })).length, situation.id).toBeGreaterThanOrEqual(2)
    expect(acceptedForms('FF-777', [])).toEqual(['FF-000', 'FF-777'])
  })

  it('comes in pages over the API, each entry once', async () => {
    const seen: string[] = []
    let after: string | undefined
    for (let page = 0; page < 10; page++) {
      const query = { limit: 7, fraudForm: undefined, audience: undefined, after }
      const answer = await listReportingPointsApi.run(test.visitor, { params: undefined, query, body: undefined })
      const body = reportingPointList.parse(answer.body)
      seen.push(...body.items.map((item) => item.id))
      if (body.next === null) break
      after = body.next
    }
    expect(seen).toEqual(await names({}))
  })
})

describe('an entry on the page', () => {
  it('has a link to call, hours, and a date in words', async () => {
    const { items } = await listReportingPoints(test.visitor, { fraudForm: 'FF-500', limit: 100 })
    const cmi = items.find((item) => item.id === 'cmi')
    if (!cmi) throw new Error('no cmi')
    const shown = shownReportingPoint(cmi, { language: 'nl', now: new Date('2026-11-25T10:00:00Z'), situations: [] })
    expect(shown.channels[0]).toMatchObject({ href: 'tel:+31889001000', text: '088-900 10 00' })
    expect(shown.channels[0]?.note).toContain('8.30')
    expect(shown.verifiedOn).toBe('24 november 2026')
    expect(shown.mark).toBeNull()
    expect(
      shownReportingPoint(cmi, { language: 'en', now: new Date('2027-06-01T10:00:00Z'), situations: [] }).mark,
    ).toBe('old')
  })

  it('says where hours and cost were read; of who keeps the entry itself nothing', async () => {
    const { items } = await listReportingPoints(test.visitor, { limit: 100 })
    const shownOf = (id: string) => {
      const point = items.find((item) => item.id === id)
      if (!point) throw new Error(`no ${id}`)
      return shownReportingPoint(point, { language: 'nl', now: new Date('2026-11-29T10:00:00Z'), situations: [] })
    }
    expect(shownOf('fraudehelpdesk').channels[0]).toMatchObject({
      note: 'op werkdagen, 9.00 tot 17.00 uur, lokaal tarief',
      factsFrom: { label: 'Fraudehelpdesk: meldpunten', date: '28 november 2026', isCopy: true },
    })
    expect(shownOf('own-bank').channels.map(({ factsFrom }) => factsFrom)).toEqual([null, null])
  })

  it('gives a number to call only when somebody compared it with its source in the last six months', async () => {
    const { items } = await listReportingPoints(test.visitor, { limit: 100 })
    const one = items.find(
      ({ channels, lastVerified }) => lastVerified && channels.some(({ type }) => type === 'phone'),
    )
    const number = one?.channels.flatMap(({ type, value }) => (type === 'phone' && value !== '112' ? [value] : []))[0]
    test.setNow(new Date(`${one?.lastVerified}T12:00:00Z`))
    expect((await verifiedNumberOf(test.ctx, one?.id ?? ''))?.phone).toBe(number)
    expect(await verifiedNumberOf(test.ctx, 'bank-zonder-vermelding')).toBeNull()
    test.setNow(new Date(Date.parse(`${one?.lastVerified}T12:00:00Z`) + 190 * 86_400_000))
    expect(await verifiedNumberOf(test.ctx, one?.id ?? '')).toBeNull()
  })

  it('is old after six months, or when it was never looked at', () => {
    expect(isStale('2026-05-24', new Date('2026-11-24T00:00:00Z'))).toBe(false)
    expect(isStale('2026-05-23', new Date('2026-11-24T00:00:00Z'))).toBe(true)
    expect(isStale(null, new Date())).toBe(true)
  })

  it('stays old once it is, also where months differ in length', () => {
    const day = 86_400_000
    for (const verified of ['2027-02-28', '2027-03-01', '2027-03-02', '2026-08-31', '2028-02-29', '2026-12-31']) {
      const began = Date.parse(`${verified}T12:00:00Z`)
      const days = Array.from({ length: 200 }, (_, n) => isStale(verified, new Date(began + n * day)))
      expect(days.indexOf(true), verified).toBeGreaterThan(180)
      expect(days.slice(days.indexOf(true)), verified).not.toContain(false)
    }
  })
})
