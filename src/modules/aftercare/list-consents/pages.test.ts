// SPDX-License-Identifier: EUPL-1.2
// The whole way as a browser without script sees it: recorded, chosen, asked, answered, counted, erased; and who may what.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { receiptCodeOf } from '#values'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { consentSource } from '../answer-data-subject/consent.source.ts'
import { type AftercareTest, aftercareTest, phoneOf } from '../consent/aftercare.fixture.ts'
import { keepConsents } from '../keep-consents/keep-consents.command.ts'

// A year of which the demo counts nothing.
const year = new Date().getFullYear() + 1
const start = new Date(`${year}-02-02T10:00:00Z`)
const later = (days: number) => new Date(start.getTime() + days * 86_400_000)

let test: AftercareTest
let site: FastifyInstance
beforeAll(async () => {
  test = await aftercareTest()
  site = await testSite(test)
}, 240_000)
afterAll(async () => {
  await site.close()
  await test.close()
})

const helper = asActor('person', 'meldpunt-demo', ['aftercare:work', 'statistics:read'])
const police = asActor('person', 'politie-demo', ['aftercare:work'])
const { get, post } = visitorOf(() => site)
const rows = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows
const idIn = (html: string) => /name="id" value="([^"]+)"/.exec(html)?.[1] ?? ''
const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
const codeIn = (html: string) => /<code[^>]*>([^<]+)</.exec(html)?.[1] ?? ''
const record = '/werkbank/nazorg/nieuw'
const given = {
  intent: 'record',
  spoke: 'self',
  age: 'old-enough',
  said: 'read-out',
  purposes: 'help',
  contact: phoneOf(81).canonical,
  contactCheck: 'called-back',
}
const answers = { did: 'part', helped: 'much', again: 'approached' }

describe('a call-taker', () => {
  it('counts a no, and keeps nothing of who is too young, was not there, or said yes to nothing', async () => {
    test.at(start)
    const before = await rows('select count(*)::int as n from aftercare.consent')
    const no = await post(record, { intent: 'no' }, helper)
    expect(textOf(no.body)).toContain('Er is niets bewaard over deze persoon.')
    expect(
      await rows(`select n from aftercare.tally where moment = 0 and answer = 'no' and half = '${year}-1'`),
    ).toHaveLength(1)
    const id = idIn((await get(record, helper)).body)
    for (const [wrong, field] of [
      [{ age: 'younger' }, 'age'],
      [{ spoke: 'absent' }, 'spoke'],
      [{ purposes: '' }, 'purposes'],
      [{ contact: 'geen nummer' }, 'contact'],
      [{ contactCheck: 'not-checked', purposes: 'recognise' }, 'contactCheck'],
      [{ purposes: 'follow-up', needs: 'letters' }, 'needs'],
      [{ said: '' }, 'said'],
    ] as const) {
      const refused = await post(record, { ...given, id, ...wrong }, helper)
      expect([field, refused.statusCode]).toEqual([field, 422])
      expect(refused.body).toContain(`href="#record-${field}"`)
      if (field !== 'contact') expect(refused.body).toContain(`value="${given.contact}"`)
    }
    expect(await rows('select count(*)::int as n from aftercare.consent')).toEqual(before)
  })

  it('records once, gives the code once, and the person chooses, answers after three months and is counted', async () => {
    test.at(start)
    const id = idIn((await get(record, helper)).body)
    // One purpose a field: a form with several sends several.
    const fields = { ...given, id, purposes: 'follow-up' }
    const done = await post(record, fields, helper)
    expect([done.statusCode, textOf(done.body).includes('Geef deze code mee')]).toEqual([200, true])
    expect(done.headers['cache-control']).toContain('no-store')
    const code = codeIn(done.body)
    expect(code).toMatch(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){3}$/)
    expect((await post(record, fields, helper)).statusCode).toBe(409)
    const page = `/werkbank/nazorg/${id}`
    expect((await get(page, helper)).body).not.toContain(code)
    // Without a yes to it no path is kept.
    expect((await post(page, { intent: 'path', version: '1', path: 'security-check-up' }, helper)).statusCode).toBe(409)
    // Not before its time, and never of another organisation.
    expect((await post(page, { intent: 'ask', moment: '3' }, helper)).statusCode).toBe(409)
    test.at(later(92))
    expect((await post(page, { intent: 'ask', moment: '3' }, police)).statusCode).toBe(404)
    expect(textOf((await get('/werkbank/nazorg', helper)).body)).toContain('nu vragen')
    expect((await post(page, { intent: 'ask', moment: '3' }, helper)).statusCode).toBe(303)
    expect((await post(page, { intent: 'ask', moment: '3' }, helper)).statusCode).toBe(409)
    expect((await post(page, { intent: 'remind', moment: '3' }, helper)).statusCode).toBe(409)
    test.at(later(107))
    expect((await post(page, { intent: 'remind', moment: '3' }, helper)).statusCode).toBe(303)
    expect((await post(page, { intent: 'remind', moment: '3' }, helper)).statusCode).toBe(409)

    const own = plainBrowser(site)
    expect((await own.post('/hulp/verder', { code: receiptCodeOf(new Uint8Array(12)) })).status).toBe(422)
    expect((await own.post('/hulp/verder', { code })).status).toBe(303)
    expect(textOf(await own.see('/hulp/verder'))).toContain('Hoe gaat het met u?')
    const empty = await own.post('/hulp/verder', { intent: 'answer', moment: '3', did: 'part' })
    expect(empty.status).toBe(422)
    expect(empty.html).toContain('href="#answer-helped"')
    expect((await own.post('/hulp/verder', { intent: 'answer', moment: '3', ...answers })).status).toBe(303)
    // Twice is once.
    expect((await own.post('/hulp/verder', { intent: 'answer', moment: '3', ...answers })).status).toBe(409)
    const counted = await rows(
      `select measure, answer, n from aftercare.tally where half = '${year}-1' and moment = 3 order by measure`,
    )
    expect(counted).toEqual([
      { measure: 'again', answer: 'approached', n: 1 },
      { measure: 'did', answer: 'part', n: 1 },
      { measure: 'ending', answer: 'answered', n: 1 },
      { measure: 'helped', answer: 'much', n: 1 },
      { measure: 'path', answer: 'none', n: 1 },
    ])
    // The second question still needs the contact; then it goes.
    test.at(later(336))
    expect(textOf((await get(page, helper)).body)).toContain('+44 7700 900081')
    expect((await post(page, { intent: 'answer', moment: '12', ...answers }, helper)).statusCode).toBe(303)
    expect(textOf((await get(page, helper)).body)).toContain('Niet meer bewaard: er is niets meer te vragen.')
    expect(await rows('select sealed_contact from aftercare.consent where id = $1', [id])).toEqual([
      { sealed_contact: null },
    ])
    // The year is over.
    test.at(later(366))
    expect((await get(page, helper)).statusCode).toBe(404)
    expect((await own.post('/hulp/verder', { code })).status).toBe(422)
    await keepConsents(test.ctx)
    expect(await rows('select 1 from aftercare.consent where id = $1', [id])).toEqual([])
  })

  it('chooses a path together, at the version that was seen, and the person takes everything back with one click', async () => {
    test.at(later(400))
    const id = idIn((await get(record, helper)).body)
    const done = await post(
      record,
      { ...given, id, contact: 'Iemand <bea@molen.example>', contactCheck: 'in-person' },
      helper,
    )
    const code = codeIn(done.body)
    const page = `/werkbank/nazorg/${id}`
    const version = versionIn((await get(page, helper)).body)
    expect((await post(page, { intent: 'path', version, path: 'bestaat-niet' }, helper)).statusCode).toBe(422)
    expect((await post(page, { intent: 'path', version, path: 'demo-buddy' }, helper)).statusCode).toBe(303)
    expect((await post(page, { intent: 'path', version, path: 'none' }, helper)).statusCode).toBe(409)
    expect(textOf((await get(page, helper)).body)).toContain('Een maatje')
    expect((await post(page, { intent: 'iets' }, helper)).statusCode).toBe(404)
    expect((await post(page, { intent: 'withdraw' }, police)).statusCode).toBe(404)
    const own = plainBrowser(site)
    await own.post('/hulp/verder', { code })
    expect((await own.post('/hulp/verder', { intent: 'path', path: 'security-check-up' })).status).toBe(303)
    expect((await own.post('/hulp/verder', { intent: 'withdraw' })).to).toBe('/hulp/verder?stand=gone')
    expect(textOf(await own.see('/hulp/verder?stand=gone'))).toContain('Alles is gewist.')
    expect((await get(page, helper)).statusCode).toBe(404)
    // Without a code in the browser nothing happens.
    expect((await own.post('/hulp/verder', { intent: 'withdraw' })).status).toBe(303)
  })

  it('erases by number for who lost the code, at every organisation, and does not see whether there was anything', async () => {
    test.at(later(500))
    const contact = phoneOf(82)
    await test.record('politie-demo', { contact })
    await test.record('gemeente-demo', { contact })
    const erase = (written: string) => post('/werkbank/nazorg', { intent: 'erase', contact: written }, helper)
    expect((await erase('x')).statusCode).toBe(422)
    const [one, other] = [await erase(contact.canonical), await erase(phoneOf(83).canonical)]
    expect([one.statusCode, one.headers.location]).toEqual([other.statusCode, other.headers.location])
    expect((await test.record('politie-demo', { contact })).monthsAgo).toBeNull()
  })
})

describe('a data subject', () => {
  it('is found by their own number at the organisation that has them, and erased there', async () => {
    test.at(later(600))
    const contact = phoneOf(84)
    const { id } = await test.record('politie-demo', { contact, needs: ['visit'] })
    const keys = [{ kind: 'phone', value: contact.canonical }]
    expect(await consentSource.find(test.helper('meldpunt-demo'), keys, 5)).toEqual([])
    const [found] = await consentSource.find(test.helper('politie-demo'), keys, 5)
    expect(found).toMatchObject({ id, source: 'aftercare.consent', side: 'given' })
    await consentSource.erase?.(test.helper('meldpunt-demo'), id, 'x')
    expect(await rows('select 1 from aftercare.consent where id = $1', [id])).toHaveLength(1)
    await consentSource.erase?.(test.helper('politie-demo'), id, 'De persoon vroeg het.')
    expect(await rows('select 1 from aftercare.consent where id = $1', [id])).toEqual([])
    await test.holder.stop()
    await expect(consentSource.find(test.helper('politie-demo'), keys, 5)).rejects.toThrow()
    await test.holder.start()
  })
})

describe('the job', () => {
  it('closes what nobody answered and counts it, also of who stopped, and makes codes that are missing', async () => {
    test.at(later(700))
    const silent = await test.record('politie-demo', { contact: phoneOf(85) })
    const stopped = await test.record('politie-demo', { contact: phoneOf(86) })
    const n = async (answer: string) =>
      (
        await rows(
          `select coalesce(sum(n), 0)::int as n from aftercare.tally where measure = 'ending' and moment = 3 and answer = $1`,
          [answer],
        )
      )[0].n
    const before = [await n('not-asked'), await n('withdrew')]
    test.at(later(795))
    await post(`/werkbank/nazorg/${stopped.id}`, { intent: 'withdraw' }, police)
    test.at(later(700 + 91 + 61))
    await keepConsents(test.ctx)
    await keepConsents(test.ctx)
    expect([await n('not-asked'), await n('withdrew')]).toEqual([before[0] + 1, before[1] + 1])
    await rows('delete from aftercare.token where consent_id = $1', [silent.id])
    await keepConsents(test.ctx)
    expect((await rows('select 1 from aftercare.token where consent_id = $1', [silent.id])).length).toBeGreaterThan(3)
  })
})

describe('rows', () => {
  it('are seen by their own organisation alone, and codes, looks and numbers by nobody', async () => {
    test.at(later(900))
    await test.record('politie-demo', { contact: phoneOf(87) })
    const seen = (organisationId: string, table: string) =>
      transaction(test.as(organisationId, 'aftercare:work'), async (tx) =>
        Number((await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(tx)).rows[0]?.n),
      )
    for (const table of ['aftercare.consent', 'aftercare.follow_up']) {
      expect([table, await seen('politie-demo', table)]).not.toEqual([table, 0])
      expect([table, await seen('deltabank-demo', table)]).toEqual([table, 0])
    }
    for (const table of ['aftercare.token', 'aftercare.recognition', 'aftercare.look', 'aftercare.tally'])
      expect([table, await seen('politie-demo', table)]).toEqual([table, 0])
  })
})

describe('the working group', () => {
  it('sees protected numbers with everybody they are about, by page and API', async () => {
    // The half-year of the demo has ended when the demo is made.
    test.at(new Date())
    const [{ half }] = await rows(
      `select half from aftercare.tally where measure = 'did' group by half order by sum(n) desc limit 1`,
    )
    const group = asActor('person', 'ministerie-demo', ['statistics:read'])
    const page = textOf((await get(`/werkbank/nazorg/cijfers?halfjaar=${half}`, group)).body)
    expect(page).toMatch(/Van 20\d mensen antwoordden er 1\d\d/)
    expect(page).toContain('minder dan de helft antwoordde')
    expect(page).toContain('Dit laat niet zien of een pad werkt.')
    const api = await get(`/v1/aftercare/outcomes?half=${half}`, group)
    expect(api.json()).toMatchObject({ half, cells: { '12/again/lost': null } })
    expect((await get('/v1/aftercare/outcomes?half=2026', group)).statusCode).toBe(400)
    expect((await get('/v1/aftercare/outcomes', asActor('person', 'ministerie-demo', []))).statusCode).toBe(403)
    expect((await get('/v1/aftercare/paths')).json().paths.length).toBeGreaterThan(4)
  })
})
