// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { inTransaction, sql } from '#foundation/db'
import { demoIban, formatIban, receiptCodeOf } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { asActor, type TestSite, testSite } from '../../../../tests/site.ts'
import { answer } from '../../identifiers/listing/listing.fixture.ts'
import { judgeDecision, proposeDecision } from '../decide-objection/decide-objection.command.ts'
import {
  decided,
  lastObjection,
  listed,
  objected,
  officer,
  story,
  redressContext,
} from '../objection/listed.fixture.ts'

let test: TestContext
let site: TestSite
beforeAll(async () => {
  test = await redressContext()
  site = await testSite(test)
})
afterAll(async () => {
  await site.close()
  await test.close()
})

const police = asActor('person', 'politie-demo', ['redress:decide', 'identifiers:publish'])
const bank = asActor('person', 'deltabank-demo', ['redress:decide'])
const get = (url: string, headers = police) => site.inject({ url, headers })
const post = (url: string, entries: Record<string, string>, headers = police) => site.as(headers).post(url, entries)

describe('whoever objects', () => {
  it('is told everything that is missing at once, and nothing that was typed is lost', async () => {
    const browser = plainBrowser(site)
    const form = await browser.see('/bezwaar')
    const bon = /name="bon" value="([\w-]+)"/.exec(form)?.[1] ?? ''
    const wrong = await browser.post('/bezwaar', { bon, kenmerk: 'zomaar', email: 'geen', verhaal: '' })
    expect(wrong.status).toBe(422)
    for (const words of [
      'Wij herkennen dit niet',
      'Kies wat het beste past',
      'Vertel in een paar zinnen',
      'e-mailadres klopt niet',
    ])
      expect(wrong.html).toContain(words)
    expect(wrong.html).toContain('value="zomaar"')
    expect(wrong.html).toContain(bon)
    const slip = await browser.post('/bezwaar', { bon, email: 'naam@gmial.com' })
    expect(slip.html).toContain('naam@gmail.com')
    // Nobody calls, so no number is asked for.
    expect(form).not.toMatch(/type="tel"|name="telefoon"/)
  })

  it('is asked for no address where no mail leaves, and loses nothing to “back” or to words that are not so', async () => {
    const browser = plainBrowser(site)
    const form = await browser.see('/bezwaar')
    expect(form).not.toContain('name="email"')
    expect(await browser.see('/is-dit-echt')).toContain('Wij sturen nu geen mail')
    expect(/<form[^>]*action="\/bezwaar"[^>]*>/.exec(form)?.[0]).toMatch(/autocomplete="off"/i)
    expect((await browser.post('/bezwaar', { bon: '' })).html).not.toContain('Wat u al invulde, staat er nog.')
    expect((await browser.post('/bezwaar', { bon: '', kenmerk: 'zo' })).html).toContain(
      'Wat u al invulde, staat er nog.',
    )
    const without = (await browser.post('/bezwaar/volgen', { code: ' ' })).html
    expect(without).not.toContain('Wat u al invulde')
    expect(without).not.toContain('mail')
    const nonsense = (await browser.post('/bezwaar/volgen', { code: 'onzin' })).html
    expect(nonsense).toContain('Wat u al invulde, staat er nog.')
    expect(nonsense).toContain('value="onzin"')
  })

  it('reads why a number is too short, and of two things which is not chosen for them', async () => {
    const browser = plainBrowser(site)
    const bon = /name="bon" value="([\w-]+)"/.exec(await browser.see('/bezwaar'))?.[1] ?? ''
    const more = { bon, reden: 'not-mine-then', verhaal: 'Dit klopt niet.' }
    expect((await browser.post('/bezwaar', { ...more, kenmerk: '0900-123' })).html).toContain('Dit nummer is te kort')
    expect((await browser.post('/bezwaar', { ...more, kenmerk: '1888' })).html).toContain('Het is een kort nummer')
    for (const kenmerk of ['winkel.example/ ander.example', `${demoIban(8_801)} en 06 12345678`]) {
      const { status, html } = await browser.post('/bezwaar', { ...more, kenmerk })
      expect(status, kenmerk).toBe(422)
      expect(html, kenmerk).toContain('U vulde twee gegevens in. Laat er één staan.')
      expect(html, kenmerk).toContain(kenmerk)
    }
  })

  it('sends one of two things, and finds the other with what was typed on the next form', async () => {
    const browser = plainBrowser(site)
    const bon = /name="bon" value="([\w-]+)"/.exec(await browser.see('/bezwaar'))?.[1] ?? ''
    const [one, other] = [formatIban(demoIban(814_611)), '+31 6 12345678']
    const typed = { bon, reden: 'misused', verhaal: story }
    const { html } = await browser.post('/bezwaar', { ...typed, kenmerk: `${one} en ${other}` })
    const ander = /name="ander" value="([^"]*)"/.exec(html)?.[1] ?? ''
    expect((await browser.post('/bezwaar', { ...typed, kenmerk: one, ander })).status).toBe(303)
    expect(await browser.see('/bezwaar/ontvangen')).toContain('Maak ook bezwaar over het andere gegeven')
    const next = await browser.see('/bezwaar')
    expect(/name="kenmerk"[^>]*value="([^"]*)"/.exec(next)?.[1]).toBe(other)
    expect(next).toContain(story)
    expect(await plainBrowser(site).see('/bezwaar')).not.toContain(other)
  })

  it('comes from the check with what was asked there in the field, and nothing is sent by that', async () => {
    const counted = async () => (await test.ctx.db.pool.query('select count(*)::int as n from redress.objection')).rows
    const before = await counted()
    const begun = await plainBrowser(site).post('/bezwaar', { intent: 'begin', kenmerk: 'fietsen.example' })
    expect([begun.status, begun.to, begun.html.includes('value="fietsen.example"')]).toEqual([200, '', true])
    expect(begun.html).not.toContain('Er is een probleem')
    expect(await counted()).toEqual(before)
  })

  it.each(['112', '0800-0313', '020-228 88 00', 'ing.nl'])(
    'is told that nobody is warned about %s, and gets no receipt',
    async (kenmerk) => {
      const browser = plainBrowser(site)
      const bon = /name="bon" value="([\w-]+)"/.exec(await browser.see('/bezwaar'))?.[1] ?? ''
      for (let time = 0; time < 2; time += 1) {
        const sent = await browser.post('/bezwaar', { bon, kenmerk, reden: 'misused', verhaal: story })
        expect(sent.status).toBe(422)
        expect(sent.html).toContain('Hiervoor kunnen wij niet waarschuwen')
        expect(sent.html).toContain(story)
      }
    },
  )

  it('gets one receipt for one form, however often it is sent', async () => {
    const browser = plainBrowser(site)
    const bon = /name="bon" value="([\w-]+)"/.exec(await browser.see('/bezwaar'))?.[1] ?? ''
    const fields = { bon, kenmerk: formatIban(demoIban(814_001)), reden: 'misused', verhaal: story }
    const receipts: string[] = []
    for (const _ of [1, 2]) {
      const { status, to } = await browser.post('/bezwaar', fields)
      expect([status, to]).toEqual([303, '/bezwaar/ontvangen'])
      receipts.push(/[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(await browser.see(to))?.[0] ?? '')
    }
    expect(receipts[0]).toBe(receipts[1])
    const changed = await browser.post('/bezwaar', { ...fields, verhaal: `${story} Ik vergat nog iets.` })
    expect(await browser.see(changed.to)).not.toContain(receipts[0] ?? '')
    const stored = await test.ctx.db.pool.query('select id from redress.objection where canonical = $1', [
      demoIban(814_001),
    ])
    expect(stored.rows).toHaveLength(2)
  })

  it('a code of nobody gets the same answer as another, and nonsense what is wrong with its form', async () => {
    const answers = new Set<string>()
    const ofNobody = [254, 255].map((byte) => receiptCodeOf(new Uint8Array(12).fill(byte)))
    for (const code of [...ofNobody, "' or 1=1"]) {
      const { status, html } = await plainBrowser(site).post('/bezwaar/volgen', { code })
      expect(status).toBe(422)
      answers.add(html.replace(/value="[^"]*"/g, ''))
    }
    // What has not the form of a code is told so.
    expect(answers.size).toBe(2)
  })
})

describe('the authority that decides', () => {
  const iban = demoIban(814_002)
  let id = ''
  it('sees the objection with its warning on one screen, and nobody else does', async () => {
    await listed(test, 'iban', iban)
    await objected(site, { kind: 'iban', canonical: iban }, { email: 'houder@post.example' })
    id = await lastObjection(test, iban)
    expect((await get('/werkbank/bezwaren')).body).toContain(formatIban(iban))
    const page = await get(`/werkbank/bezwaren/${id}`)
    for (const words of [formatIban(iban), story, 'houder@post.example', 'Drie mensen betaalden', 'laten staan'])
      expect(page.body).toContain(words)
    expect((await get('/werkbank/bezwaren', bank)).body).not.toContain(formatIban(iban))
    expect((await get(`/werkbank/bezwaren/${id}`, bank)).statusCode).toBe(404)
    expect(
      (await post(`/werkbank/bezwaren/${id}`, { outcome: 'clear', reason: 'Tien tekens lang' }, bank)).statusCode,
    ).toBe(404)
    expect((await listAudit(test.ctx, id)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['redress.objection-received', 'redress.objection-read', 'redress.objections-listed']),
    )
  })

  it('takes two people, with a reason', async () => {
    const address = `/werkbank/bezwaren/${id}`
    const missing = await post(address, { outcome: 'correct', reason: 'kort' })
    expect(missing.statusCode).toBe(422)
    expect(missing.body).toContain('Schrijf op waarom, in een paar zinnen')
    expect(missing.body).toContain('Schrijf op wat er voortaan')
    expect((await post(address, { outcome: 'none', reason: 'Er is geen waarschuwing.' })).statusCode).toBe(422)
    expect((await post(address, { outcome: 'uphold', reason: 'De meldingen zijn nagebeld.' })).statusCode).toBe(303)
    expect((await get(address)).body).toContain('U deed dit voorstel zelf')
    expect((await post(address, { step: 'approve' })).statusCode).toBe(409)
    await expect(
      judgeDecision(test.machine('politie-demo', 'redress:decide'), { objectionId: id, step: 'approve', reason: '' }),
    ).rejects.toMatchObject({ status: 403 })
    await judgeDecision(officer(test), { objectionId: id, step: 'return', reason: 'Bel de bank eerst.' })
    expect((await get(address)).body).toContain('Bel de bank eerst.')
    await proposeDecision(officer(test), {
      objectionId: id,
      outcome: 'correct',
      reason: 'De reden was niet precies.',
      correctedReason: 'Drie mensen betaalden te veel.',
    })
    await judgeDecision(officer(test), { objectionId: id, step: 'approve', reason: '' })
    await test.settle()
    expect((await get(address)).body).toContain('afgehandeld')
    const check = await plainBrowser(site).post('/controleren', { vraag: formatIban(iban) })
    expect(check.html).toContain('Drie mensen betaalden te veel.')
  })

  it('suspends by its policy, counted, and resumes when the warning is upheld', async () => {
    const own = demoIban(814_003)
    await listed(test, 'iban', own)
    await objected(site, { kind: 'iban', canonical: own })
    const objectionId = await lastObjection(test, own)
    const address = `/werkbank/bezwaren/${objectionId}`
    await test.ctx.db.pool.query('update redress.objection set proven_at = now() where id = $1', [objectionId])
    expect((await get(address)).body).toContain('rust op weinig meldingen')
    expect((await post(address, { step: 'keep' })).statusCode).toBe(422)
    expect((await post(address, { step: 'by-policy', popular: 'unknown', present: 'unknown' })).statusCode).toBe(303)
    await test.settle()
    expect(await answer(test.visitor, 'iban', own)).toBe('unlisted')
    const policyPage = await get('/werkbank/bezwaren/beleid')
    expect(policyPage.body).toContain('Beschermen na gelijk krijgen')
    expect((await post('/werkbank/bezwaren/beleid', { days: '11', guard: '100' })).statusCode).toBe(422)
    expect((await post('/werkbank/bezwaren/beleid', { days: '5', guard: '400' })).statusCode).toBe(303)
    await decided(test, objectionId, 'uphold')
    expect(await answer(test.visitor, 'iban', own)).toBe('listed')
  })
})

describe('row-level security', () => {
  it('shows nothing to another organisation, a machine or a visitor', async () => {
    for (const subject of [
      { kind: 'person', id: 'x', organisationId: 'deltabank-demo' },
      { kind: 'anyone', id: null, organisationId: null },
    ])
      for (const table of ['objection', 'contact', 'decision', 'proof', 'suspension', 'hold']) {
        const seen = await inTransaction(test.ctx.db, subject, (tx) =>
          sql`select * from ${sql.table(`redress.${table}`)}`.execute(tx),
        )
        expect([table, seen.rows]).toEqual([table, []])
      }
  })
})
