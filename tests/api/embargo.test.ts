// SPDX-License-Identifier: EUPL-1.2
// What is under embargo is nowhere: a word is planted in it, and every public address of every room is asked.
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { modules } from '../../src/app/modules.ts'
import { textOf } from '../site.ts'
import { messageForm } from '../../src/modules/campaigns/agree-message/messages.fixture.ts'
import { bank, desk, messages, openAdvisers, town } from '../../src/modules/campaigns/plan-campaign/advisers.fixture.ts'
import { campaignForm } from '../../src/modules/campaigns/plan-campaign/campaigns.fixture.ts'

let program: Awaited<ReturnType<typeof openAdvisers>>
beforeAll(async () => {
  program = await openAdvisers()
})
afterAll(() => program?.close())
const get: typeof program.get = (...asked) => program.get(...asked)
const post: typeof program.post = (...sent) => program.post(...sent)

const word = 'zwartevlier'

const next = new Date().getUTCFullYear() + 1
const dates = { startsOn: `1-9-${next}`, endsOn: `14-9-${next}`, 'goal1-on': `1-10-${next}` }

describe('a campaign under embargo', () => {
  let page = ''
  let code = ''

  it('is planned, changed and agreed by its advisers', async () => {
    const [{ id }] = (await get('/v1/core-messages')).json().messages as [{ id: string }]
    const fields = {
      ...campaignForm,
      ...dates,
      messageId: id,
      title: `Actie ${word}`,
      about: word,
      embargoOn: `30-8-${next}`,
    }
    const wrong = await post(`${desk}/nieuw`, { ...fields, endsOn: `1-8-${next}`, regions: 'Atlantis' }, bank)
    expect(wrong.statusCode).toBe(422)
    for (const field of ['endsOn', 'regions']) expect(wrong.body).toContain(`href="#plan-${field}"`)
    expect(wrong.body).toContain(`value="Actie ${word}"`)
    const made = await post(`${desk}/nieuw`, { ...fields, coSenders: 'gemeente' }, bank)
    expect(made.statusCode).toBe(303)
    page = String(made.headers.location)
    const change = await post(
      `${page}/wijzigen`,
      { ...fields, sequence: '0', coSenders: 'gemeente', about: `Over ${word}` },
      bank,
    )
    expect(change.statusCode).toBe(303)
    expect((await post(`${page}/wijzigen`, { ...fields, sequence: '0' }, bank)).statusCode).toBe(409)
    expect((await get(page, town)).statusCode).toBe(404)
    expect((await post(page, { intent: 'propose' }, bank)).statusCode).toBe(303)
    expect(textOf((await get(`${desk}?jaar=${next}`, town)).body)).toContain(`Actie ${word}`)
    expect((await post(page, { intent: 'decline', sequence: '1' }, town)).statusCode).toBe(422)
    expect((await post(page, { intent: 'agree', sequence: '0' }, town)).statusCode).toBe(409)
    expect((await post(page, { intent: 'agree', sequence: '1' }, town)).statusCode).toBe(303)
    expect(textOf((await get(page, bank)).body)).toMatch(/Onder embargo tot.*goedgekeurd/)
    code = (
      await program.test.ctx.db.pool.query("select code from campaigns.campaign where content ->> 'about' = $1", [
        `Over ${word}`,
      ])
    ).rows[0].code
    const waiting = await post(
      `${messages}/nieuw`,
      { ...messageForm, form: 'FF-500', audience: 'older', sentence: `Pas op voor ${word}.` },
      bank,
    )
    expect(waiting.statusCode).toBe(303)
  })

  const own = ['kernboodschappen', 'campagnes', 'campagnes/:code']
  /** Every address that anybody may ask for, of every module; those of this one in both languages. */
  const addresses = () => {
    const pages = modules.flatMap((module) => (module.pages ?? []).filter(({ allow }) => allow === 'anyone'))
    const apis = modules.flatMap((module) =>
      (module.apis ?? []).filter(({ allow, method }) => allow === 'anyone' && method === 'GET'),
    )
    const filled = (path: string) => path.replace(/:code/g, code).replace(/:[a-zA-Z]+/g, code)
    return [
      ...pages.map(({ path }) => `/${filled(path)}`),
      ...own.map((path) => `/en/${filled(path)}`),
      ...apis.map(({ path }) => filled(path)),
      `/campagnes?jaar=${next}`,
      `/campagnes?jaar=${next}&doelgroep=older&regio=Rotterdam`,
      '/campagnes/agenda.ics?doelgroep=older&regio=VR17',
      `/v1/campaigns?year=${next}&audience=older`,
      '/v1/openapi.json',
      '/sitemap.xml',
      '/robots.txt',
    ]
  }
  const holding = async (asked: readonly string[]) => {
    const found: string[] = []
    for (const url of asked) {
      const answer = await get(url)
      // A page that breaks holds no word either.
      expect(answer.statusCode, url).toBeLessThan(500)
      if (answer.body.includes(word)) found.push(url)
    }
    return found
  }

  it('is in no page, feed, file or answer that anybody may ask for', async () => {
    expect(addresses().length).toBeGreaterThan(90)
    // The page of the campaign says no more than that there is none; its own address may come back in a link to the other language.
    const found = (await holding(addresses())).filter((url) => !url.includes(code))
    expect(found).toEqual([])
    const gone = await get(`/campagnes/${code}`)
    expect(gone.statusCode).toBe(404)
    expect(textOf(gone.body)).not.toContain(word)
    expect((await get('/v1/campaigns', bank)).body).not.toContain(word)
  }, 120_000)

  it('is everywhere where it belongs once that is lifted, and struck through in calendars when it does not go on', async () => {
    expect((await post(page, { intent: 'lift' }, town)).statusCode).toBe(403)
    expect((await post(page, { intent: 'lift' }, bank)).statusCode).toBe(303)
    const found = new Set(await holding(addresses().filter((url) => /campa|kernboodschappen/.test(url))))
    for (const url of [
      `/campagnes?jaar=${next}`,
      '/campagnes/agenda.ics',
      '/v1/campaigns',
      '/v1/campaigns.csv',
      '/kernboodschappen',
      `/campagnes/${code}`,
    ])
      expect([...found], url).toContain(url)
    const events = async (search: string) => {
      const { body, headers } = await get(`/campagnes/agenda.ics${search}`)
      expect(headers['content-type']).toContain('text/calendar')
      return new ICAL.Component(ICAL.parse(body) as unknown[])
        .getAllSubcomponents('vevent')
        .map((event) => ({ event: new ICAL.Event(event), status: event.getFirstPropertyValue('status') }))
        .find(({ event }) => event.summary === `Actie ${word}`)
    }
    const before = await events('')
    expect([before?.event.startDate.toString(), before?.event.endDate.toString(), before?.status]).toEqual([
      `${next}-09-01`,
      `${next}-09-15`,
      'CONFIRMED',
    ])
    expect((await post(page, { intent: 'cancel' }, bank)).statusCode).toBe(422)
    expect((await post(page, { intent: 'cancel', because: 'Verzonnen.' }, bank)).statusCode).toBe(303)
    const after = await events('?regio=Rotterdam')
    expect([after?.event.uid, after?.status]).toEqual([before?.event.uid, 'CANCELLED'])
    expect(after?.event.sequence).toBeGreaterThan(before?.event.sequence ?? 0)
    expect((await get('/campagnes/agenda.ics?regio=Atlantis')).statusCode).toBe(404)
  })
})
