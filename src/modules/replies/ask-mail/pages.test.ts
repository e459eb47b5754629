// SPDX-License-Identifier: EUPL-1.2
import { afterAll, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { testContext } from '../../../../tests/context.ts'
import { type PlainBrowser, plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite } from '../../../../tests/site.ts'
import { type Filed, openIntake } from '../../reports/receive-reports/intake.fixture.ts'
import { startMailbox } from '../../messages/listen-to-mail/mail-world.fixture.ts'
import { insertReplies } from '../reply/reply.store.ts'
import { tellReplies } from '../tell-replies/tell-replies.command.ts'
import { writeOfDay } from '../tell-replies/write-letters.command.ts'

const start = new Date('2026-11-24T10:00:00Z')
const day = 86_400_000

const mailbox = await startMailbox()
const relay = { SMTP_RELAY: `smtp://127.0.0.1:${mailbox.port}`, SMTP_HOSTNAME: 'mail.dijkwacht.example' }
const test = await testContext({ settings: { SMTP_PORT: '0', ...relay } })
const site = await testSite(test)
const intake = openIntake(test)
test.setNow(start)
afterAll(() => mailbox.stop())

const own = '/mijn-melding'
const mail = '/mijn-melding/bericht'
const confirm = '/mijn-melding/bericht/bevestigen'
const filed = () => intake.file(() => ({ narrative: 'Ik betaalde en kreeg niets.', identifiers: [] }))
async function opened({ code }: Filed): Promise<PlainBrowser> {
  const browser = plainBrowser(site)
  await browser.post(own, { code })
  return browser
}
const last = () => mailbox.received.at(-1)?.mail
const lastText = () => last()?.text ?? ''
const codeIn = (text: string) => /(?:\w{5}-){3}\w{5}/.exec(text)?.[0] ?? ''
let number = 0
async function news({ id }: Filed): Promise<void> {
  const words = { nl: `Er gebeurde iets (${++number}).`, en: `Something happened (${number}).` }
  const at = test.ctx.now()
  await transaction({ ...test.ctx, actor: { kind: 'system', name: 'test' } }, (tx) =>
    insertReplies(tx, [{ reportId: id, about: `test ${number}`, happenedAt: at, tellFrom: at, words }]),
  )
  await tellReplies(test.ctx)
  await test.settle()
}

it('asks for an address, says yes by a code from the mail, mails that there is news and not what, and stops', async () => {
  const report = await filed()
  const browser = await opened(report)
  expect(await browser.see(own)).toContain(mail)
  const wrong = await browser.post(mail, { intent: 'mail', address: 'geen adres', mail: 'at-once' })
  expect([wrong.status, wrong.html.includes('Dit is geen e-mailadres'), wrong.html.includes('geen adres')]).toEqual([
    422,
    true,
    true,
  ])
  await browser.post(mail, { intent: 'mail', address: 'iemand@thuis.example', mail: 'at-once' })
  await test.settle()
  await news(report)
  expect(mailbox.received).toHaveLength(1)
  expect(await browser.see(mail)).toContain('Vul de code daaruit')
  expect((await browser.post(confirm, { code: 'ABCDE-ABCDE-ABCDE-ABCDE' })).status).toBe(422)
  const yes = await browser.post(confirm, { code: codeIn(lastText()) })
  expect(yes.html).toContain('U krijgt bericht')
  await news(report)
  expect(last()?.headers.get('subject')).toBe('Er is nieuws van Dijkwacht')
  expect(lastText()).not.toContain('gebeurde iets')
  expect(lastText()).not.toContain(report.code)
  expect(await browser.see(own)).toContain('Er gebeurde iets (2).')
  await browser.post(mail, { intent: 'no-mail' })
  await news(report)
  expect(mailbox.received).toHaveLength(2)
  const left = await test.ctx.db.pool.query('select sealed_address from replies.reader')
  expect(left.rows).toEqual([{ sealed_address: null }])
  // The record says what it is about: a report, by its number. We know no person.
  const lines = await test.ctx.db.pool.query(
    "select distinct subject_kind, subject_id from foundation.audit where action like 'replies.%'",
  )
  expect(lines.rows).toEqual([{ subject_kind: 'report', subject_id: report.id }])
})

it('mails at most once a day to who wants that, and stops by the button of the mail program', async () => {
  const report = await filed()
  const browser = await opened(report)
  await browser.post(mail, { intent: 'mail', address: 'ander@thuis.example', mail: 'daily' })
  await test.settle()
  await browser.post(confirm, { code: codeIn(lastText()) })
  const before = mailbox.received.length
  test.setNow(new Date(start.getTime() + 60_000))
  await news(report)
  await news(report)
  expect(mailbox.received).toHaveLength(before)
  test.setNow(new Date(start.getTime() + day))
  await writeOfDay(test.ctx)
  await writeOfDay(test.ctx)
  await test.settle()
  expect(mailbox.received).toHaveLength(before + 1)
  const stop = /<[^>]*(\/mijn-melding\/bericht\/afmelden\/[\w-]+)>/.exec(
    last()?.raw.replaceAll(/\r\n\s+/g, '') ?? '',
  )?.[1]
  expect((await plainBrowser(site).post(stop ?? '', {})).html).toContain('U krijgt geen bericht meer')
  expect((await plainBrowser(site).post('/mijn-melding/bericht/afmelden/niets', {})).status).toBe(404)
})

it('is for whoever holds the code', async () => {
  const browser = plainBrowser(site)
  const asked = await browser.post(mail, { intent: 'mail', address: 'iemand@thuis.example', mail: 'daily' })
  expect([asked.status, asked.to]).toEqual([303, own])
})
