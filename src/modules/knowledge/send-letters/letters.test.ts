// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { startMailbox, stopAddressIn } from '../../messages/listen-to-mail/mail-world.fixture.ts'
import {
  changesOf,
  type Colleague,
  form,
  knowledgePeople,
  leave,
  now,
  type People,
  published,
} from '../article/article.fixture.ts'
import { askForMail, changeMail, confirmMail, follow } from '../follow-articles/follow.command.ts'
import { listFollowed } from '../follow-articles/list-followed.query.ts'
import { setCircle } from '../keep-article/set-circle.command.ts'
import { publishArticle, withdrawArticle } from '../keep-article/publish-article.command.ts'
import { reviseArticle } from '../write-article/write-article.command.ts'
import { writeOfReviews, writeOfWeek } from './write-letters.command.ts'

let people: People
const [minute, day] = [60_000, 86_400_000]

const mailbox = await startMailbox()
const test = await testContext({
  settings: {
    SMTP_PORT: '0',
    SMTP_HOSTNAME: 'mail.dijkwacht.example',
    SMTP_RELAY: `smtp://127.0.0.1:${mailbox.port}`,
  },
})
afterAll(() => mailbox.stop())
beforeEach(async () => {
  await sql`truncate knowledge.reader, knowledge.subscription, knowledge.letter, knowledge.article cascade`.execute(
    test.ctx.db.kysely,
  )
  await sql`truncate partners.person cascade`.execute(test.ctx.db.kysely)
  people = await knowledgePeople(test)
  mailbox.received.length = 0
  mailbox.mood = 'takes'
})

const subjects = () => mailbox.received.map(({ mail }) => mail.headers.get('subject'))
const lastText = () => mailbox.received.at(-1)?.mail.text ?? ''
const codeIn = (text: string) => /(?:\w{5}-){3}\w{5}/.exec(text)?.[0] ?? ''

/** Follows everything, with mail at an address that said yes. */
async function mailed(who: Colleague, mail: 'weekly' | 'at-once'): Promise<void> {
  test.setNow(now)
  await follow(who, { topic: 'all', value: '' })
  await askForMail(who, { mail, address: 'Iemand@Partner.example' })
  await test.settle()
  expect(await confirmMail(test.visitor, codeIn(lastText()))).toBe(true)
  mailbox.received.length = 0
  test.setNow(new Date(now.getTime() + minute))
}

describe('mail about what is new', () => {
  it('goes to an address only after its owner said yes, and the address is nowhere in plain', async () => {
    await follow(people.banker, { topic: 'all', value: '' })
    await askForMail(people.banker, { mail: 'at-once', address: 'bas@partner.example' })
    await published(people.writer)
    await test.settle()
    expect(subjects()).toEqual(['Wilt u mail van het kennisplatform?'])
    expect(await listFollowed(people.banker)).toMatchObject({ mail: 'at-once', isConfirmed: false })
    const rows = await sql<{
      row: string
    }>`select r::text || (select string_agg(l::text, '') from knowledge.letter l) as row
      from knowledge.reader r`.execute(test.ctx.db.kysely)
    expect(JSON.stringify(rows.rows)).not.toContain('partner.example')
    const token = codeIn(lastText())
    test.setNow(new Date(now.getTime() + 4 * day))
    expect(await confirmMail(test.visitor, token)).toBe(false)
    test.setNow(now)
    expect(await confirmMail(test.visitor, token)).toBe(true)
    expect(await confirmMail(test.visitor, token)).toBe(false)
  })

  it('says at once what one follows and may read; of a small circle not what it is called', async () => {
    await mailed(people.teller, 'at-once')
    await published(people.writer, { title: 'Voor alle partners' })
    await published(people.writer, { title: 'Geheim', audience: 'red', toPeople: 'Tessa Teller, Deltabank (demo)' })
    await published(people.writer, { title: 'Voor anderen', audience: 'amber', toOrganisations: ['koopplein-demo'] })
    await test.settle()
    expect(mailbox.received.map(({ to }) => to)).toEqual([['iemand@partner.example'], ['iemand@partner.example']])
    const all = [...subjects(), ...mailbox.received.map(({ mail }) => mail.text)].join('\n')
    expect(all).toContain('Nieuw: Voor alle partners')
    expect(all).toContain('voor een kleine kring')
    expect(all).not.toMatch(/Geheim|Voor anderen/)
  })

  it('a small change is no news, a new text is', async () => {
    await mailed(people.banker, 'at-once')
    const id = await published(people.writer)
    const revise = async (body: string, small: Record<string, string>) => {
      await reviseArticle(people.writer, id, {
        ...form,
        body,
        why: 'x',
        ...small,
        changes: await changesOf(people.writer, id),
      })
      await publishArticle(people.writer, id, Number(await changesOf(people.writer, id)))
      await test.settle()
    }
    await test.settle()
    expect(mailbox.received).toHaveLength(1)
    await revise('Een tikfout minder.', { small: 'yes' })
    expect(mailbox.received).toHaveLength(1)
    await revise('Een nieuw inzicht.', {})
    expect(mailbox.received).toHaveLength(2)
  })

  it('stops with one press, by a mail program or on the page, and forgets the address', async () => {
    const site = await testSite(test)
    await mailed(people.banker, 'at-once')
    await published(people.writer)
    await test.settle()
    const headers = mailbox.received[0]?.mail.headers
    expect(headers?.get('list-unsubscribe-post') ?? JSON.stringify([...(headers ?? [])])).toContain('One-Click')
    const url = new URL(stopAddressIn(mailbox)).pathname
    // Servers that look at every link open it: that does nothing.
    expect((await site.inject({ url })).statusCode).toBe(200)
    expect(await listFollowed(people.banker)).toMatchObject({ mail: 'at-once' })
    // No cookie, no origin: a mail program (RFC 8058).
    const pressed = await site.inject({
      method: 'POST',
      url,
      payload: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(pressed.statusCode).toBe(200)
    expect(await listFollowed(people.banker)).toMatchObject({ mail: 'none', address: null })
    expect((await listFollowed(people.banker)).followed).toHaveLength(1)
    expect(
      (
        await site.inject({
          method: 'POST',
          url,
          payload: 'a=b',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        })
      ).statusCode,
    ).toBe(404)
    await site.close()
  })

  it('once a week holds what came since, once, and nothing that was withdrawn or closed meanwhile', async () => {
    await mailed(people.banker, 'weekly')
    const gone = await published(people.writer, { title: 'Weer weg' })
    const closed = await published(people.writer, { title: 'Niet meer voor de bank' })
    await published(people.writer, { title: 'Blijft staan' })
    await writeOfWeek(test.ctx)
    await test.settle()
    expect(mailbox.received).toEqual([])
    const monday = new Date('2026-11-30T07:00:00Z')
    test.setNow(monday)
    await withdrawArticle(people.writer, gone, { because: 'x', changes: await changesOf(people.writer, gone) })
    const narrow = {
      audience: 'amber',
      toOrganisations: ['koopplein-demo'],
      changes: await changesOf(people.writer, closed),
    }
    await setCircle(people.writer, closed, narrow)
    for (let time = 0; time < 2; time++) await writeOfWeek(test.ctx)
    await test.settle()
    expect(mailbox.received).toHaveLength(1)
    expect(lastText()).toContain('Blijft staan')
    expect(lastText()).not.toMatch(/Weer weg|Niet meer voor de bank/)
    test.setNow(new Date(monday.getTime() + 7 * day))
    await writeOfWeek(test.ctx)
    await test.settle()
    expect(mailbox.received).toHaveLength(1)
  })

  it('does not go to whoever works there no more', async () => {
    await mailed(people.banker, 'at-once')
    await leave(test, people.banker)
    await published(people.writer)
    await test.settle()
    expect(mailbox.received).toEqual([])
  })

  it('reminds who sees to an article two weeks before its review and once after it', async () => {
    await mailed(people.writer, 'weekly')
    await published(people.writer, { title: 'Na te kijken', reviewOn: '2026-12-20' })
    const at = async (date: string) => {
      test.setNow(new Date(`${date}T07:00:00Z`))
      await writeOfReviews(test.ctx)
      await test.settle()
      return subjects()
    }
    expect(await at('2026-12-01')).toEqual([])
    expect(await at('2026-12-06')).toEqual(['Klopt uw artikel nog?'])
    expect(await at('2026-12-20')).toHaveLength(1)
    expect(await at('2026-12-21')).toEqual(['Klopt uw artikel nog?', 'Uw artikel is niet op tijd nagekeken'])
    expect(await at('2026-12-22')).toHaveLength(2)
  })

  it('is tried again while the relay is away, and given up when it refuses', async () => {
    await mailed(people.banker, 'at-once')
    const stateOf = async () =>
      (await sql<{ state: string }>`select state from knowledge.letter where kind = 'news'`.execute(test.ctx.db.kysely))
        .rows
    mailbox.mood = 'not-now'
    mailbox.attempts = 0
    await published(people.writer)
    const settled = test.settle()
    await expect.poll(() => mailbox.attempts).toBeGreaterThan(0)
    mailbox.mood = 'takes'
    await settled
    expect(mailbox.received).toHaveLength(1)
    expect(await stateOf()).toEqual([{ state: 'sent' }])
    await sql`delete from knowledge.letter`.execute(test.ctx.db.kysely)
    mailbox.mood = 'never'
    await published(people.writer)
    await test.settle()
    expect(await stateOf()).toEqual([{ state: 'failed' }])
    expect(mailbox.received).toHaveLength(1)
  })

  it('refuses an address that is none, and asks for at most three a day', async () => {
    await expect(askForMail(people.banker, { mail: 'weekly', address: 'geen adres' })).rejects.toMatchObject({
      fields: [{ field: 'address' }],
    })
    const again = () => askForMail(people.banker, { mail: 'weekly', address: 'bas@partner.example' })
    for (let time = 0; time < 3; time++) await again()
    await expect(again()).rejects.toMatchObject({ status: 429 })
    await changeMail(people.banker, 'none')
    expect(await listFollowed(people.banker)).toMatchObject({ mail: 'none', address: null })
  })
})
