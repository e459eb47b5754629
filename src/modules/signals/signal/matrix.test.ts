// SPDX-License-Identifier: EUPL-1.2
// TLP × reader × path: who learns of a signal in each of the ways in which one could.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { type Context, subjectOf } from '#foundation/access'
import { inTransaction, sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { startMailbox } from '../../messages/listen-to-mail/mail-world.fixture.ts'
import { setWebhooks } from '../call-webhooks/set-webhooks.command.ts'
import { askForMail, confirmMail, follow, makeFeed } from '../follow-signals/follow.command.ts'
import { giveSignals, publicSignals } from '../give-signals/give-signals.query.ts'
import { listSignals } from '../list-signals/list-signals.query.ts'
import { ownFeed } from '../publish-signals/feed.query.ts'
import { showSignal } from '../show-signal/show-signal.query.ts'
import { confirmed, now, proposed, signalPeople } from './signal.fixture.ts'

const ids: Record<string, string> = {}
const heard: { organisation: string; title: string }[] = []

const circles = {
  clear: { tlp: 'clear' },
  green: { tlp: 'green' },
  amber: { tlp: 'amber', toOrganisations: ['deltabank-demo'] },
}
/** Who sees which of the confirmed ones; `waiting…` only who judges. All were confirmed by the police. */
const sees: Record<string, string[]> = {
  visitor: ['clear'],
  officer: ['clear', 'green', 'amber', 'waiting'],
  constable: ['clear', 'green', 'amber'],
  banker: ['clear', 'green', 'amber', 'waiting'],
  teller: ['clear', 'green', 'amber'],
  keeper: ['clear', 'green', 'waiting', 'waitingAmber'],
  seller: ['clear', 'green'],
  machineOfBank: ['clear', 'green', 'amber'],
  machineOfShop: ['clear', 'green'],
  machineWithoutRight: ['clear'],
  personWithoutRight: ['clear'],
}

const mailbox = await startMailbox()
const test = await testContext({
  settings: {
    SMTP_PORT: '0',
    SMTP_HOSTNAME: 'mail.dijkwacht.example',
    SMTP_RELAY: `smtp://127.0.0.1:${mailbox.port}`,
  },
})
const site = await testSite(test)
const people = await signalPeople(test)
const readers: Record<string, Context> = {
  ...people,
  visitor: test.visitor,
  machineOfBank: test.machine('deltabank-demo', 'signals:read'),
  machineOfShop: test.machine('koopplein-demo', 'signals:read'),
  machineWithoutRight: test.machine('deltabank-demo', 'checks:ask'),
  personWithoutRight: test.as('deltabank-demo', 'checks:ask'),
}
const system = createServer((request, reply) => {
  let body = ''
  request.on('data', (part) => (body += part))
  request.on('end', () => {
    const { title } = JSON.parse(Buffer.from(body.split('.')[1] ?? '', 'base64url').toString())
    heard.push({ organisation: request.url?.slice(1) ?? '', title })
    reply.writeHead(204).end()
  })
})
await new Promise<void>((done) => system.listen(0, '127.0.0.1', done))
const { port } = system.address() as AddressInfo
const hooked = ['politie-demo', 'deltabank-demo', 'koopplein-demo']
await setWebhooks(
  test.ctx,
  hooked.map((organisation) => ({ organisation, url: `http://127.0.0.1:${port}/${organisation}` })),
)
for (const [name, reader] of Object.entries(people)) {
  await follow(reader, { topic: 'all', value: '' })
  await askForMail(reader, { mail: 'at-once', address: `${name}@partner.example` })
  await test.settle()
  const token = /(?:\w{5}-){3}\w{5}/.exec(mailbox.received.at(-1)?.mail.text ?? '')?.[0] ?? ''
  expect(await confirmMail(test.visitor, token)).toBe(true)
}
mailbox.received.length = 0
test.setNow(new Date(now.getTime() + 60_000))
for (const [name, circle] of Object.entries(circles))
  ids[name] = await confirmed(test, people.officer, `surge:${name}`, { ...circle, title: `Zebra ${name}` })
ids.waiting = await proposed(test, 'surge:waiting', { title: 'Zebra waiting' })
ids.waitingAmber = await proposed(test, 'foreign:x:amber', {
  kind: 'foreign',
  title: 'Zebra waitingAmber',
  tlp: 'amber',
  organisationId: 'koopplein-demo',
})
await test.settle()
afterAll(async () => {
  await mailbox.stop()
  system.close()
})

const namesOf = (found: readonly { id: string }[]) =>
  found.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id) ?? id).toSorted()
const told = (expected: readonly string[]) => expected.filter((name) => !name.startsWith('waiting'))
const isDesk = (who: string) => who in people

describe('who sees what', () => {
  for (const [who, expected] of Object.entries(sees)) {
    it(`${who}: in lists, by number, by the API, and by the lock alone`, async () => {
      const ctx = readers[who]
      if (!ctx) throw new Error(who)
      if (isDesk(who)) {
        const shelves = await Promise.all(['judge', 'now', 'past'].map((shelf) => listSignals(ctx, { shelf, page: 1 })))
        expect([...new Set(shelves.flatMap(({ rows }) => namesOf(rows)))].toSorted()).toEqual(expected.toSorted())
        for (const [name, id] of Object.entries(ids))
          expect((await showSignal(ctx, id))?.signal.id ?? null, name).toBe(expected.includes(name) ? id : null)
      } else await expect(showSignal(ctx, ids.clear ?? '')).rejects.toMatchObject({ status: 403 })
      const given = await giveSignals(ctx, { after: undefined, limit: 50 })
      expect(namesOf(given.items)).toEqual(told(expected).toSorted())
      // The second lock alone, without any condition of a query.
      const mayJudge = who === 'officer' || who === 'banker' || who === 'keeper'
      const may = mayJudge ? 'judge' : expected.length === 1 ? 'none' : 'read'
      const rows = await inTransaction(test.ctx.db, subjectOf(ctx.actor), async (tx) => {
        await sql`select set_config('app.signals', ${may}, true)`.execute(tx)
        return sql<{ id: string }>`select id from signals.signal`.execute(tx)
      })
      expect(namesOf(rows.rows)).toEqual(expected.toSorted())
    })
  }

  it('nobody sees more than what is published without saying what for', async () => {
    for (const [who, ctx] of Object.entries(readers)) {
      const rows = await inTransaction(test.ctx.db, subjectOf(ctx.actor), (tx) =>
        sql<{ id: string }>`select id from signals.signal`.execute(tx),
      )
      expect(namesOf(rows.rows), who).toEqual(['clear'])
    }
  })

  it('a machine cannot say that it judges', async () => {
    const { actor } = test.machine('deltabank-demo', 'signals:read')
    const rows = await inTransaction(test.ctx.db, subjectOf(actor), async (tx) => {
      await sql`select set_config('app.signals', 'judge', true)`.execute(tx)
      return sql<{ id: string }>`select id from signals.signal`.execute(tx)
    })
    expect(namesOf(rows.rows)).toEqual(['amber', 'clear', 'green'])
  })

  it('a mail tells what is for its reader; of what is for certain organisations only that it is there', () => {
    for (const [name] of Object.entries(people)) {
      const own = mailbox.received.filter(({ to }) => to.includes(`${name}@partner.example`))
      const all = own.map(({ mail }) => `${mail.headers.get('subject')} ${mail.text}`).join('\n')
      const expected = told(sees[name] ?? [])
      expect(own, name).toHaveLength(expected.length)
      for (const circle of ['clear', 'green']) expect(all).toContain(`Zebra ${circle}`)
      expect(all).not.toMatch(/Zebra (amber|waiting)/)
      expect(all.includes('voor bepaalde organisaties'), name).toBe(expected.includes('amber'))
    }
  })

  it('a webhook gets what is for its organisation', () => {
    const titles = (organisation: string) =>
      heard.flatMap((one) => (one.organisation === organisation ? [one.title] : [])).toSorted()
    expect(titles('politie-demo')).toEqual(['Zebra amber', 'Zebra clear', 'Zebra green'])
    expect(titles('deltabank-demo')).toEqual(['Zebra amber', 'Zebra clear', 'Zebra green'])
    expect(titles('koopplein-demo')).toEqual(['Zebra clear', 'Zebra green'])
  })

  it('the public page and feed hold what is for everybody, without numbers of reports, whoever looks', async () => {
    for (const ctx of Object.values(readers)) {
      const found = await publicSignals(ctx)
      expect(namesOf(found)).toEqual(['clear'])
      expect(found[0]).toMatchObject({ reports: null, expected: null, limit: null })
    }
    for (const url of ['/wat-gaat-er-rond', '/en/wat-gaat-er-rond', '/signalen/atom.xml']) {
      const { body, statusCode } = await site.inject({
        url,
        headers: asActor('person', 'politie-demo', ['signals:judge']),
      })
      expect(statusCode).toBe(200)
      expect(body).toContain('Zebra clear')
      expect(body).not.toMatch(/Zebra (green|amber|waiting)|\b31\b/)
    }
  })

  it('a feed of one’s own holds what is for all partners, and nothing for certain organisations', async () => {
    for (const reader of [people.banker, people.seller]) {
      const token = await makeFeed(reader)
      const authorization = `Basic ${Buffer.from(`dijkwacht:${token}`).toString('base64')}`
      const { body, headers } = await site.inject({ url: '/signalen/atom', headers: { authorization } })
      expect(headers['cache-control']).toContain('no-store')
      for (const name of ['clear', 'green']) expect(body).toContain(`Zebra ${name}`)
      expect(body).not.toMatch(/Zebra (amber|waiting)/)
      expect(body).not.toContain(token)
      await makeFeed(reader)
      expect(await ownFeed(test.visitor, token)).toBeNull()
    }
    expect((await site.inject({ url: '/signalen/atom' })).statusCode).toBe(401)
  })

  it('a page that is not for somebody answers exactly as one that is nobody’s', async () => {
    const headers = asActor('person', 'koopplein-demo', ['signals:read'])
    const get = async (id: string) => {
      const { statusCode, body } = await site.inject({ url: `/werkbank/signalen/${id}`, headers })
      return { statusCode, body: body.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'ID').replaceAll(/nonce="[^"]*"/g, '') }
    }
    for (const name of ['amber', 'waiting'])
      expect(await get(ids[name] ?? '')).toEqual(await get('0190a000-0000-7000-8000-000000000001'))
    expect((await get(ids.amber ?? '')).statusCode).toBe(404)
  })
})
