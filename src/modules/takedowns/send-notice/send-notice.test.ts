// SPDX-License-Identifier: EUPL-1.2
import { createServer, type Server } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { freePort } from '#foundation/web'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { appointAuthority } from '../../shield/appoint-authority/appoint-authority.command.ts'
import { hear } from '../../shield/receive-names/hear.fixture.ts'
import { replaceContacts } from '../takedown/takedown.store.ts'
import type { TakedownStep } from '../takedown/takedown.ts'
import { showTakedown } from '../work-takedown/show-takedown.query.ts'
import { takeTakedownStep } from '../work-takedown/take-step.command.ts'
import { askNotice, cancelNotice } from './ask-notice.command.ts'
import { sendNotice, sendNotices } from './send-notice.command.ts'

const desk = 'misbruik@politie.example'
const start = new Date('2026-11-17T10:00:00Z')
const minute = 60_000

/** The relay of the operator: a real SMTP server that can be moody. */
interface RelayServer {
  received: { from: string; to: string[]; raw: string }[]
  mood: 'takes' | 'not-now' | 'never' | 'no-such-box' | 'hangs-up'
  stop(): Promise<void>
}

async function startRelay(port: number): Promise<RelayServer> {
  const relay: RelayServer = { received: [], mood: 'takes', stop: async () => {} }
  const no = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode })
  const server: SMTPServer = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo(_address, _session, done) {
      done(relay.mood === 'no-such-box' ? no(550, '5.1.1 No such mailbox here') : null)
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = envelope
        const keep = () =>
          relay.received.push({
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            raw: Buffer.concat(parts).toString(),
          })
        if (relay.mood === 'not-now') return done(no(451, '4.7.1 Greylisted, come back'))
        if (relay.mood === 'never') return done(no(554, '5.7.1 Looks like spam'))
        keep()
        // It has the whole mail, and the connection is gone before it could say so.
        if (relay.mood === 'hangs-up') for (const one of server.connections) one._socket.destroy()
        else done(null, '2.0.0 Ok: queued as 4F1')
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  relay.stop = () => new Promise((done) => server.close(() => done()))
  return relay
}
let relay: RelayServer
let now = start
let made = 0

const port = await freePort()
relay = await startRelay(port)
const test = await testContext({
  settings: {
    SMTP_RELAY: `smtp://127.0.0.1:${port}`,
    SMTP_HOSTNAME: 'post.dijkwacht.example',
    SHIELD_DESK_EMAIL: desk,
  },
})
test.setNow(start)
const site = await testSite(test)
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
const host = { addressee: 'host', form: null } as const
await transaction(test.ctx, (tx) =>
  replaceContacts(tx, [
    { ...host, covers: 'sites.google.com', name: 'Bouwer', mailbox: 'abuse@bouwer.example' },
    { ...host, covers: 'google.com', name: 'Moeder', mailbox: 'abuse@moeder.example' },
    { ...host, covers: '', name: 'Formulier', mailbox: null, form: 'https://meld.example/' },
  ]),
)
afterEach(() => {
  Object.assign(relay, { received: [], mood: 'takes' })
  test.setNow((now = start))
})
afterAll(() => relay.stop())

const judge = () => test.as('politie-demo', 'shield:judge')
const police = site.as(judge())
const later = (minutes: number) => test.setNow((now = new Date(now.getTime() + minutes * minute)))
const take = (takedownId: string, step: TakedownStep, more = {}) =>
  takeTakedownStep(judge(), { takedownId, step, note: 'Voor de proef.', ...more })
const show = async (id: string) => {
  const shown = await showTakedown(judge(), id)
  if (!shown) throw new Error('no takedown')
  return shown
}
const lastNotice = async (id: string) => (await show(id)).notices.at(-1)

/** A page that somebody judged: ready to send. */
async function drafted(): Promise<string> {
  const text = `https://sites.google.com/view/deltabank-pas-${(made += 1)}`
  await hear(test.ctx, text, { brand: 'Deltabank' })
  const { rows } = await test.ctx.db.pool.query("select id from shield.takedown where status = 'waiting'")
  await take(rows[0].id, 'draft')
  return rows[0].id
}
const ask = async (takedownId: string, covers = 'sites.google.com') =>
  askNotice(judge(), { takedownId, covers, version: (await show(takedownId)).takedown.version })

describe('a notice by mail', () => {
  it('says first what is asked, to be read and for a program, from the desk, and only then the clock of the other runs', async () => {
    const id = await drafted()
    const noticeId = await ask(id)
    later(10)
    expect((await show(id)).takedown.status).toBe('drafted')
    await sendNotice(test.ctx, noticeId)
    expect(relay.received).toMatchObject([{ from: desk, to: ['abuse@bouwer.example'] }])
    const mail = await PostalMime.parse(relay.received[0]?.raw ?? '', { attachmentEncoding: 'utf8' })
    expect(mail.from).toMatchObject({ name: 'Politie (demo)', address: desk })
    expect(mail.replyTo).toMatchObject([{ address: desk }])
    expect(mail.messageId).toBe(`<${noticeId}@post.dijkwacht.example>`)
    expect(mail.text).toMatch(/^Please take this page away\./)
    expect(mail.text).toContain('Wilt u deze pagina weghalen?')
    expect(mail.text).toContain(`hxxps://sites[.]google[.]com/view/deltabank-pas-${made}`)
    // Nothing that a filter on the way or a hasty reader could follow.
    expect(mail.text).not.toMatch(/https?:\/\//)
    expect(mail.attachments).toMatchObject([{ filename: 'xarf.json', mimeType: 'application/json' }])
    expect(JSON.parse(mail.attachments[0]?.content as string)).toMatchObject({
      xarf_version: '4.2.0',
      type: 'phishing',
      url: `https://sites.google.com/view/deltabank-pas-${made}`,
      reporter: { org: 'Politie (demo)', contact: desk },
    })
    later(60)
    const shown = await show(id)
    expect(shown.takedown.status).toBe('sent')
    expect(shown.clock).toMatchObject({ ours: 10 * minute, theirs: 60 * minute })
    expect(shown.steps.at(-1)).toMatchObject({
      step: 'send',
      contact: 'abuse@bouwer.example',
      byName: 'Test Persoon',
      note: expect.stringContaining('queued as 4F1'),
    })
  })

  it('goes once, however often and by however many it is picked up', async () => {
    const id = await drafted()
    const noticeId = await ask(id)
    await Promise.all([
      sendNotice(test.ctx, noticeId),
      sendNotices(test.ctx),
      sendNotice(test.ctx, noticeId),
      sendNotices(test.ctx),
    ])
    await sendNotices(test.ctx)
    expect(relay.received).toHaveLength(1)
    expect((await show(id)).steps.filter(({ step }) => step === 'send')).toHaveLength(1)
  })

  it('asks once more in the same conversation', async () => {
    const id = await drafted()
    const first = await ask(id)
    await sendNotice(test.ctx, first)
    later(25 * 60)
    expect((await show(id)).isDue).toBe(true)
    const second = await ask(id)
    await sendNotice(test.ctx, second)
    const mail = await PostalMime.parse(relay.received[1]?.raw ?? '')
    expect(mail.inReplyTo).toBe(`<${first}@post.dijkwacht.example>`)
    expect(mail.subject).toMatch(/^Re: /)
    expect(mail.text).toContain('17 November 2026')
    expect((await show(id)).steps.map(({ step }) => step)).toEqual(['draft', 'send', 'remind'])
    // To another desk it is a new conversation.
    const third = await ask(id, 'google.com')
    await sendNotice(test.ctx, third)
    expect((await PostalMime.parse(relay.received[2]?.raw ?? '')).inReplyTo).toBeUndefined()
  })

  it('that came back puts the clock with us, and can be sent to another desk', async () => {
    const id = await drafted()
    await sendNotice(test.ctx, await ask(id))
    later(30)
    await take(id, 'bounce')
    expect(await show(id)).toMatchObject({ takedown: { status: 'drafted' }, clock: { theirs: 0, ours: 30 * minute } })
    await sendNotice(test.ctx, await ask(id, 'google.com'))
    expect(relay.received.map(({ to }) => to[0])).toEqual(['abuse@bouwer.example', 'abuse@moeder.example'])
  })
})

describe('a mail server that does not take it', () => {
  it('for now: is tried again later, says so, and the clock of the other does not run', async () => {
    relay.mood = 'not-now'
    const id = await drafted()
    const noticeId = await ask(id)
    await sendNotice(test.ctx, noticeId)
    await sendNotices(test.ctx)
    expect(await lastNotice(id)).toMatchObject({
      status: 'waiting',
      attempts: 1,
      said: expect.stringContaining('Greylisted'),
    })
    expect((await show(id)).takedown.status).toBe('drafted')
    relay.mood = 'takes'
    later(2)
    await sendNotices(test.ctx)
    expect((await show(id)).takedown.status).toBe('sent')
    expect(relay.received).toHaveLength(1)
  })

  it('for ever: is not tried again, and the page says why', async () => {
    for (const [mood, why] of [
      ['never', '5.7.1 Looks like spam'],
      ['no-such-box', '5.1.1 No such mailbox here'],
    ] as const) {
      relay.mood = mood
      const id = await drafted()
      await sendNotice(test.ctx, await ask(id))
      later(24 * 60)
      await sendNotices(test.ctx)
      expect(await lastNotice(id)).toMatchObject({ status: 'refused', attempts: 1, said: expect.stringContaining(why) })
      const page = await police.get(`/werkbank/schild/weghalen/${id}`)
      expect(page.body).toContain(why)
      expect(page.body).toContain('weigerde haar')
      await expect(ask(id)).resolves.toBeTypeOf('string')
    }
  })

  it('by being away: is tried eight times in about a day, and given up', async () => {
    await relay.stop()
    const id = await drafted()
    await ask(id)
    for (let hour = 0; hour < 30; hour += 1) {
      for (const wait of [2, 10, 20, 28]) {
        await sendNotices(test.ctx)
        later(wait)
      }
    }
    expect(await lastNotice(id)).toMatchObject({ status: 'given-up', attempts: 8 })
    expect((await show(id)).takedown.status).toBe('drafted')
    relay = await startRelay(port)
    await sendNotices(test.ctx)
    expect(relay.received).toEqual([])
  })

  it('with silence after the whole mail: never sends a second one, and asks a person', async () => {
    relay.mood = 'hangs-up'
    const id = await drafted()
    await sendNotice(test.ctx, await ask(id))
    relay.mood = 'takes'
    later(24 * 60)
    await sendNotices(test.ctx)
    expect(relay.received).toHaveLength(1)
    expect((await lastNotice(id))?.status).toBe('unsure')
    const page = await police.get(`/werkbank/schild/weghalen/${id}`)
    expect(page.body).toContain('Wij weten niet of de mail weg is')
    expect(await take(id, 'send')).toBe('sent')
  })
})

describe('the program is stopped', () => {
  it('halfway a mail: does not send it again, because it may have gone', async () => {
    const id = await drafted()
    const noticeId = await ask(id)
    // What a kill -9 leaves behind: it was begun, and nobody ended it.
    await test.ctx.db.pool.query('update shield.notice set began_at = $2, attempts = 1 where id = $1', [noticeId, now])
    await sendNotices(test.ctx)
    expect((await lastNotice(id))?.status).toBe('waiting')
    await expect(take(id, 'drop')).rejects.toMatchObject({ code: 'shield.notice.being-sent' })
    later(3)
    await sendNotices(test.ctx)
    expect((await lastNotice(id))?.status).toBe('unsure')
    expect(relay.received).toEqual([])
  })

  it('before the server wants the mail: it is certain that nothing went, and it is tried again', async () => {
    // Says nothing but a greeting, and hangs up at the first command.
    const silent: Server = createServer((socket) => {
      socket.write('220 wait\r\n')
      socket.once('data', () => socket.destroy())
    })
    await relay.stop()
    await new Promise<void>((ready) => silent.listen(port, '127.0.0.1', ready))
    const id = await drafted()
    await sendNotice(test.ctx, await ask(id))
    await new Promise((done) => silent.close(done))
    expect(await lastNotice(id)).toMatchObject({ status: 'waiting', attempts: 1 })
    relay = await startRelay(port)
    later(2)
    await sendNotices(test.ctx)
    expect((await lastNotice(id))?.status).toBe('sent')
  })
})

describe('who may, and where to', () => {
  it('is nobody’s but the authority’s, and only to desks that we know', async () => {
    const id = await drafted()
    const { version } = (await show(id)).takedown
    const other = test.as('deltabank-demo', 'shield:judge')
    const asked = { takedownId: id, covers: 'sites.google.com', version }
    await expect(askNotice(other, asked)).rejects.toMatchObject({ status: 403 })
    for (const covers of ['elders.example', '', 'abuse@elders.example'])
      await expect(askNotice(judge(), { ...asked, covers })).rejects.toMatchObject({ code: 'shield.notice.no-desk' })
    await expect(askNotice(judge(), { ...asked, version: 99 })).rejects.toMatchObject({ status: 409 })
    await ask(id)
    await expect(ask(id)).rejects.toMatchObject({ code: 'shield.notice.under-way' })
    await expect(cancelNotice(other, id)).rejects.toMatchObject({ status: 403 })
    await cancelNotice(judge(), id)
    await sendNotices(test.ctx)
    expect(relay.received).toEqual([])
    const page = `/werkbank/schild/weghalen/${id}`
    const sent = await site.as(other).post(page, { intent: 'notice', desk: 'sites.google.com', version: '9' })
    expect(sent.statusCode).toBe(403)
  })

  it('is not sent any more when somebody closed it meanwhile', async () => {
    const id = await drafted()
    await ask(id)
    await take(id, 'drop')
    await sendNotices(test.ctx)
    expect(relay.received).toEqual([])
    expect((await lastNotice(id))?.status).toBe('cancelled')
  })

  it('is sent and taken back on the page, without script', async () => {
    const id = await drafted()
    const page = `/werkbank/schild/weghalen/${id}`
    const body = async () => (await police.get(page)).body
    expect(await body()).toContain('Bouwer: abuse@bouwer.example')
    expect(await body()).toContain('https://meld.example/')
    const { version } = (await show(id)).takedown
    const wrong = await police.post(page, { intent: 'notice', desk: 'elders.example', version: String(version) })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Kies een meldpunt dat mail aanneemt')
    const sent = await police.post(page, { intent: 'notice', desk: 'google.com', version: String(version) })
    expect(sent.statusCode).toBe(303)
    expect((await police.post(page, { intent: 'cancel' })).statusCode).toBe(303)
  })

  it('is done by hand where no mail server is set up', async () => {
    const id = await drafted()
    const without = { ...judge(), settings: { ...test.ctx.settings, mailRelay: null } }
    const { version } = (await show(id)).takedown
    await expect(askNotice(without, { takedownId: id, covers: 'sites.google.com', version })).rejects.toMatchObject({
      code: 'shield.notice.no-relay',
    })
    expect(await take(id, 'send')).toBe('sent')
  })
})

// The last one: from here on everything that is announced is worked off.
describe('after the click', () => {
  it('it goes by itself', async () => {
    const id = await drafted()
    await ask(id)
    await test.settle()
    expect(relay.received).toHaveLength(1)
    expect((await lastNotice(id))?.status).toBe('sent')
  })
})
