// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeEach, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { startMailbox, stopAddressIn } from '../../messages/listen-to-mail/mail-world.fixture.ts'
import { askForMail, confirmMail, follow, stopMail } from '../follow-signals/follow.command.ts'
import { listFollowed } from '../follow-signals/list-followed.query.ts'
import { withdrawSignal } from '../judge-signal/judge-signal.command.ts'
import { showSignal } from '../show-signal/show-signal.query.ts'
import { type Colleague, confirmed, now, type People, signalPeople } from '../signal/signal.fixture.ts'
import { writeOfDay } from './write-letters.command.ts'

let people: People
const [minute, day] = [60_000, 86_400_000]

const mailbox = await startMailbox()
const relay = { SMTP_RELAY: `smtp://127.0.0.1:${mailbox.port}`, SMTP_HOSTNAME: 'mail.dijkwacht.example' }
const test = await testContext({ settings: { SMTP_PORT: '0', ...relay } })
afterAll(() => mailbox.stop())
beforeEach(async () => {
  await sql`truncate signals.signal, signals.follower, signals.following, signals.letter, partners.person cascade`.execute(
    test.ctx.db.kysely,
  )
  people = await signalPeople(test)
  mailbox.received.length = 0
})

const subjects = () => mailbox.received.map(({ mail }) => mail.headers.get('subject'))
const lastText = () => mailbox.received.at(-1)?.mail.text ?? ''
const codeIn = (text: string) => /(?:\w{5}-){3}\w{5}/.exec(text)?.[0] ?? ''

async function mailed(
  who: Colleague,
  mail: 'daily' | 'at-once',
  subject: { topic: string; value: string },
): Promise<void> {
  await follow(who, subject)
  await askForMail(who, { mail, address: 'iemand@partner.example' })
  await test.settle()
  expect(await confirmMail(test.visitor, codeIn(lastText()))).toBe(true)
  mailbox.received.length = 0
}

it('tells at once what one follows, and that it was withdrawn', async () => {
  await mailed(people.teller, 'at-once', { topic: 'form', value: 'FF-300' })
  const id = await confirmed(test, people.officer, 'surge:a', { title: 'Een kind met een nieuw nummer' })
  await test.settle()
  expect(subjects()).toEqual(['Signaal: Een kind met een nieuw nummer'])
  expect(lastText()).toContain('TLP:GREEN')
  const { changes = 0 } = (await showSignal(people.officer, id))?.signal ?? {}
  await withdrawSignal(people.officer, id, { because: 'Een telfout.', changes: String(changes) })
  await test.settle()
  expect(subjects().at(-1)).toBe('Signaal ingetrokken: Een kind met een nieuw nummer')
  expect(lastText()).toContain('Een telfout.')
})

it('does not tell of a form that one does not follow', async () => {
  await mailed(people.teller, 'at-once', { topic: 'form', value: 'FF-110' })
  await confirmed(test, people.officer, 'surge:a')
  await test.settle()
  expect(subjects()).toEqual([])
})

it('tells once a day what came since, and nothing on a day without', async () => {
  await mailed(people.teller, 'daily', { topic: 'all', value: '' })
  test.setNow(new Date(now.getTime() + minute))
  await confirmed(test, people.officer, 'surge:a', { title: 'Eerste' })
  await confirmed(test, people.officer, 'surge:b', { title: 'Tweede' })
  await writeOfDay(test.ctx)
  await test.settle()
  expect(subjects()).toEqual([])
  test.setNow(new Date(now.getTime() + day))
  for (let twice = 0; twice < 2; twice += 1) await writeOfDay(test.ctx)
  await test.settle()
  expect(subjects()).toEqual(['2 signalen van online fraude'])
  expect(lastText()).toMatch(/Eerste[\s\S]*Tweede|Tweede[\s\S]*Eerste/)
  test.setNow(new Date(now.getTime() + 2 * day))
  await writeOfDay(test.ctx)
  await test.settle()
  expect(subjects()).toHaveLength(1)
})

it('stops with one press, and forgets the address', async () => {
  await mailed(people.teller, 'at-once', { topic: 'all', value: '' })
  await confirmed(test, people.officer, 'surge:a')
  await test.settle()
  expect(JSON.stringify([...(mailbox.received[0]?.mail.headers ?? [])])).toContain('One-Click')
  expect(await stopMail(test.visitor, stopAddressIn(mailbox).split('/').at(-1) ?? '')).toBe(true)
  expect(await listFollowed(people.teller)).toMatchObject({ mail: 'none', address: null })
  await confirmed(test, people.officer, 'surge:b')
  await test.settle()
  expect(mailbox.received).toHaveLength(1)
})
