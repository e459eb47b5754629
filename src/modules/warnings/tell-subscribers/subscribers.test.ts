// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { type PlainBrowser, plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite } from '../../../../tests/site.ts'
import { startMailbox } from '../../messages/listen-to-mail/mail-world.fixture.ts'
import { forgetUnanswered } from '../ask-mail/ask-mail.command.ts'
import { proposeCorrection } from '../propose-warning/propose-warning.command.ts'
import { approved, now, published, warningPeople, written, withdrawn } from '../warning/warning.fixture.ts'
import { sendOneLetter } from './send-letter.command.ts'
import { writePart } from './write-letters.command.ts'

let browser: PlainBrowser
let start = now
let hours = 0

const mailbox = await startMailbox()
const relay = { SMTP_RELAY: `smtp://127.0.0.1:${mailbox.port}`, SMTP_HOSTNAME: 'mail.dijkwacht.example' }
const test = await testContext({ settings: { SMTP_PORT: '0', ...relay } })
const people = await warningPeople(test)
const site = await testSite(test)
afterAll(() => mailbox.stop())
beforeEach(async () => {
  // Each test in an hour of its own: what one network may ask is counted by the hour.
  hours += 1
  start = new Date(now.getTime() + hours * 3_600_000)
  test.setNow(start)
  await sql`truncate warnings.subscriber, warnings.letter`.execute(test.ctx.db.kysely)
  mailbox.received.length = 0
  browser = plainBrowser(site)
})

const mail = '/waarschuwingen/per-mail'
const confirm = '/waarschuwingen/bevestigen'
const subjects = () => mailbox.received.map((one) => String(one.mail.headers.get('subject')))
const lastText = () => mailbox.received.at(-1)?.mail.text ?? ''
const codeIn = (text: string) => /(?:\w{5}-){3}\w{5}/.exec(text)?.[0] ?? ''
const stopAddress = () =>
  /<[^>]*(\/waarschuwingen\/afmelden\/[\w-]+)>/.exec(
    mailbox.received.at(-1)?.mail.raw.replaceAll(/\r\n\s+/g, '') ?? '',
  )?.[1] ?? ''
const rows = async () => (await test.ctx.db.pool.query('select * from warnings.subscriber order by tended_at')).rows

async function subscribed(address: string, province = ''): Promise<void> {
  expect((await browser.post(mail, { intent: 'ask', address, province })).status).toBe(303)
  await test.settle()
  expect((await browser.post(confirm, { code: codeIn(lastText()) })).html).toContain('U krijgt een mail')
  mailbox.received.length = 0
}
let number = 0
const warn = async (over = {}) => {
  const code = await published(test, people, `surge:mail-${++number}`, over)
  await test.settle()
  return code
}

describe('a list by mail', () => {
  it('writes to nobody who did not type the code, and keeps no readable address', async () => {
    const wrong = await browser.post(mail, { intent: 'ask', address: 'geen adres', province: '' })
    expect([wrong.status, wrong.html.includes('Dit is geen e-mailadres'), wrong.html.includes('geen adres')]).toEqual([
      422,
      true,
      true,
    ])
    const slip = await browser.post(mail, { intent: 'ask', address: 'iemand@gmial.com', province: '' })
    expect([slip.status, slip.html.includes('Bedoelt u iemand@gmail.com?')]).toEqual([422, true])
    expect((await browser.post(mail, { intent: 'iets' })).status).toBe(400)
    expect((await browser.post(mail, { intent: 'ask', address: 'a@b.example', province: 'PV99' })).status).toBe(422)
    await browser.post(mail, { intent: 'ask', address: 'iemand@thuis.example', province: '' })
    await test.settle()
    expect(subjects()).toEqual(['Wilt u waarschuwingen van Dijkwacht?'])
    await warn()
    expect(mailbox.received).toHaveLength(1)
    expect((await browser.post(confirm, { code: 'ABCDE-ABCDE-ABCDE-ABCDE' })).status).toBe(422)
    expect(JSON.stringify(await rows())).not.toContain('thuis')
    // Nobody answered: the address is forgotten.
    test.setNow(new Date(start.getTime() + 4 * 86_400_000))
    await forgetUnanswered(test.ctx)
    expect(await rows()).toEqual([])
  })

  it('tells who chose a municipality of that, of its province and of the country, and not of another municipality', async () => {
    const wrong = await browser.post(mail, { intent: 'ask', address: 'x@thuis.example', municipality: 'Atlantis' })
    expect([wrong.status, wrong.html.includes('Wij kennen geen gemeente “Atlantis”')]).toEqual([422, true])
    expect(
      (await browser.post(mail, { intent: 'ask', address: 'stad@thuis.example', municipality: 'Amersfoort' })).status,
    ).toBe(303)
    await test.settle()
    await browser.post(confirm, { code: codeIn(lastText()) })
    await subscribed('provincie@thuis.example', 'PV26')
    const toldOf = async (over: object) => {
      mailbox.received.length = 0
      await warn(over)
      return mailbox.received
        .map((one) => JSON.stringify(one.to))
        .map((to) => /stad|provincie/.exec(to)?.[0])
        .toSorted()
    }
    expect(await toldOf({ municipalities: 'Zeist' })).toEqual(['provincie'])
    expect(await toldOf({ municipalities: 'Amersfoort' })).toEqual(['provincie', 'stad'])
    expect(await toldOf({ provinces: 'PV26' })).toEqual(['provincie', 'stad'])
    expect(await toldOf({ provinces: 'PV29' })).toEqual([])
    expect(await toldOf({})).toEqual(['provincie', 'stad'])
  })

  it('sends the whole warning to who wants its province, with a stop of one press (RFC 8058)', async () => {
    await subscribed('utrecht@thuis.example', 'PV26')
    await subscribed('zeeland@thuis.example', 'PV29')
    await subscribed('alles@thuis.example')
    await warn({ provinces: 'PV26' })
    const to = mailbox.received.map((one) => String(one.mail.headers.get('to') && one.to))
    expect(mailbox.received).toHaveLength(2)
    expect(to.join(' ')).not.toContain('zeeland')
    expect(lastText()).toContain('Open de link niet.')
    expect(lastText()).toContain('/is-dit-echt')
    const raw = mailbox.received.at(-1)?.mail.raw ?? ''
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    const stopped = await plainBrowser(site).post(stopAddress(), { 'List-Unsubscribe': 'One-Click' })
    expect([stopped.status, stopped.html.includes('gewist')]).toEqual([200, true])
    expect(await rows()).toHaveLength(2)
    expect((await plainBrowser(site).post(stopAddress(), {})).status).toBe(404)
  })

  it('opens a page with a button for whoever opens that address by hand, and looking alone stops nothing', async () => {
    await subscribed('kijkt@thuis.example')
    await warn()
    expect((await plainBrowser(site).get(stopAddress())).html).toContain('Stuur mij geen waarschuwingen meer')
    expect(await rows()).toHaveLength(1)
  })

  it('stops by the code in each mail too, for whose mail program has no button', async () => {
    await subscribed('stop@thuis.example')
    await warn()
    const code = codeIn(lastText())
    expect((await browser.post(mail, { intent: 'stop', code: 'ABCDE-ABCDE-ABCDE-ABCDE' })).status).toBe(422)
    expect((await browser.post(mail, { intent: 'stop', code: code.toLowerCase() })).to).toContain('stand=gestopt')
    expect(await rows()).toEqual([])
  })

  it('cannot be stopped or changed for another: what was confirmed holds until the new code is typed', async () => {
    await subscribed('slachtoffer@thuis.example')
    await browser.post(mail, { intent: 'ask', address: 'slachtoffer@thuis.example', province: 'PV29' })
    await test.settle()
    const code = codeIn(lastText())
    mailbox.received.length = 0
    await warn({ provinces: 'PV26' })
    expect(mailbox.received).toHaveLength(1)
    await browser.post(confirm, { code })
    expect((await rows()).map(({ province }) => province)).toEqual(['PV29'])
  })

  it('asks for at most ten addresses an hour from one network', async () => {
    const ask = (at: number) => browser.post(mail, { intent: 'ask', address: `n${at}@thuis.example`, province: '' })
    for (let at = 0; at < 10; at++) expect((await ask(at)).status).toBe(303)
    expect((await ask(10)).html).toContain('te veel mensen')
    await test.settle()
  })

  it('asks an address three times a day at most', async () => {
    const answers: number[] = []
    for (let time = 0; time < 4; time++)
      answers.push((await browser.post(mail, { intent: 'ask', address: 'vaak@thuis.example', province: '' })).status)
    await test.settle()
    expect(answers).toEqual([303, 303, 303, 429])
    expect(mailbox.received).toHaveLength(3)
  })
})

describe('telling the list', () => {
  it('mails a correction, and a withdrawal to who had the warning', async () => {
    await subscribed('eerst@thuis.example')
    const code = await warn()
    await subscribed('later@thuis.example')
    mailbox.received.length = 0
    const changed = { ...written, because: 'De eerste stap was verkeerd.', edition: '1', 'nl-act': 'Bel uw bank.' }
    await approved(people, await proposeCorrection(people.writer, code, changed))
    await test.settle()
    expect(subjects()).toEqual(Array(2).fill('Waarschuwing verbeterd: Nep-sms over een pakket'))
    mailbox.received.length = 0
    await subscribed('laatst@thuis.example')
    await withdrawn(people, code, 'Een vergissing.')
    await test.settle()
    expect(subjects()).toEqual(Array(2).fill('Waarschuwing ingetrokken: Nep-sms over een pakket'))
    expect(lastText()).toContain('Een vergissing.')
  })

  it('writes nobody twice when it is begun again, and goes on where it was', async () => {
    await subscribed('een@thuis.example')
    await subscribed('twee@thuis.example')
    await warn()
    expect(mailbox.received).toHaveLength(2)
    const { rows: known } = await test.ctx.db.pool.query(
      'select id from warnings.warning order by changed_at desc, id desc limit 1',
    )
    for (let again = 0; again < 2; again++)
      await writePart(test.ctx, { warningId: known[0].id, news: 1, what: 'published', after: '' })
    await test.settle()
    expect(mailbox.received).toHaveLength(2)
  })

  it('never sends again what a worker had in hand when it was killed', async () => {
    await subscribed('gedood@thuis.example')
    await warn()
    // As a kill between the mail and our note of it leaves the row.
    await test.ctx.db.pool.query("update warnings.letter set state = 'sending' where kind = 'news'")
    const { rows: letters } = await test.ctx.db.pool.query("select id from warnings.letter where kind = 'news'")
    for (const { id } of letters) await sendOneLetter(test.ctx, id)
    expect(mailbox.received).toHaveLength(1)
  })

  it('tries again what the relay certainly did not take', async () => {
    await subscribed('weer@thuis.example')
    await warn()
    await test.ctx.db.pool.query("update warnings.letter set state = 'due' where kind = 'news'")
    const { rows: letters } = await test.ctx.db.pool.query("select id from warnings.letter where kind = 'news'")
    const { tx: _, ...rest } = test.ctx
    const settings = {
      ...test.ctx.settings,
      mailRelay: { url: 'smtp://127.0.0.1:1', hostname: 'x.example', key: null },
    }
    const away: Context = { ...rest, settings }
    for (const { id } of letters) await expect(sendOneLetter(away, id)).rejects.toThrow('did not take')
    const { rows: after } = await test.ctx.db.pool.query("select state from warnings.letter where kind = 'news'")
    expect(after).toEqual([{ state: 'due' }])
  })
})
