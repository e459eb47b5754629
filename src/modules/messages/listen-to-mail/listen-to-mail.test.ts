// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openLog } from '#foundation/log'
import { testContext } from '../../../../tests/context.ts'
import { sendReply } from '../answer-reporter/send-reply.command.ts'
import { loadDemoShield } from '../../shield/load-demo/load-demo.demo.ts'
import { forgetMessages } from '../receive-message/forget-messages.command.ts'
import { understandReceived } from '../understand-received/understand-received.command.ts'
import { listenToMail } from './listen-to-mail.api.ts'
import { startMailbox, startMailWorld } from './mail-world.fixture.ts'

const ours = 'verdacht@post.dijkwacht.example'
const lines: string[] = []

const world = await startMailWorld()
const mailbox = await startMailbox()
const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-smtp-'))
const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
const subject = ['-subj', '/CN=post.dijkwacht.example', '-keyout', key, '-out', certificate]
execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject], {
  stdio: 'ignore',
})
const program = await testContext({
  settings: {
    SMTP_PORT: '0',
    SMTP_HOSTNAME: 'post.dijkwacht.example',
    SMTP_RELAY: `smtp://127.0.0.1:${mailbox.port}`,
    SMTP_CERTIFICATE: certificate,
    SMTP_KEY: key,
    ...(world && { DNS_SERVERS: world.dns }),
  },
  log: openLog('trace', { write: (line) => void lines.push(line) }),
})
program.setNow(new Date('2026-11-17T10:00:00Z'))
await loadDemoShield(program.ctx)
const started = await listenToMail(program.ctx)
if (!started) throw new Error('no listener')
const listener = started
afterAll(async () => {
  await listener.stop()
  await mailbox.stop()
  await world?.stop()
})
beforeEach(async () => {
  Object.assign(mailbox, { received: [], attempts: 0, mood: 'takes' })
  await program.ctx.db.pool.query('delete from shield.answered')
})

interface Sent {
  from?: string
  envelopeFrom?: string
  to?: string
  rcpt?: string[]
  text?: string
  headers?: Record<string, string>
  signFor?: string
}

/** Sends as a mail program does, and gives the number of the message that was made of it. */
async function send(sent: Sent): Promise<string> {
  const {
    from = 'kees@eerlijk.example',
    to = ours,
    text = 'Kijk: https://mijn-deltabank-herstel.example/in',
    headers,
  } = sent
  const transport = createTransport({
    host: '127.0.0.1',
    port: listener.port,
    requireTLS: true,
    tls: { rejectUnauthorized: false },
    ...(sent.signFor &&
      world && { dkim: { domainName: sent.signFor, keySelector: 'sleutel', privateKey: world.privateKey } }),
  })
  try {
    await transport.sendMail({
      from,
      to,
      subject: 'Fwd: uw pas',
      text,
      ...(headers && { headers }),
      envelope: { from: sent.envelopeFrom ?? from, to: sent.rcpt ?? [ours] },
    })
  } finally {
    transport.close()
  }
  const found = await program.ctx.db.pool.query(
    'select id from shield.message order by received_at desc, id desc limit 1',
  )
  return found.rows[0].id
}

const count = async () => (await program.ctx.db.pool.query('select count(*)::int as n from shield.message')).rows[0].n
const stored = async (id: string) =>
  (await program.ctx.db.pool.query('select * from shield.message where id = $1', [id])).rows[0]

/** Sends, understands and answers. */
async function sendAndAnswer(sent: Sent) {
  const id = await send(sent)
  await understandReceived(program.ctx, id)
  await sendReply(program.ctx, id)
  return stored(id)
}

/** Says these lines to the listener, one after the other's answer, and gives what it said. */
function talk(...said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(listener.port, '127.0.0.1')
    let heard = ''
    const waiting = [...said, 'QUIT']
    socket.setEncoding('utf8').on('data', (part) => {
      heard += part
      if (!/(?:^|\r\n)\d{3} [^\r\n]*\r\n$/.test(heard)) return
      const next = waiting.shift()
      if (next !== undefined) socket.write(`${next}\r\n`)
    })
    socket.on('close', () => resolve(heard)).on('error', reject)
  })
}

describe('the listener', () => {
  it('takes a mail for our one address, sealed, and encrypted on the way', async () => {
    const before = await count()
    const id = await send({})
    expect(await count()).toBe(before + 1)
    expect(await stored(id)).toMatchObject({ channel: 'mail', status: 'received', organisation_id: null })
  })

  it('relays for nobody, looks up nobody, and takes one recipient', async () => {
    const before = await count()
    const hello = ['EHLO mijn.pc', 'MAIL FROM:<kees@eerlijk.example>']
    expect(await talk(...hello, 'RCPT TO:<iemand@elders.example>')).toContain('550 ')
    expect(await talk(...hello, 'RCPT TO:<kees%elders.example@post.dijkwacht.example>')).toContain('550 ')
    expect(await talk(...hello, `RCPT TO:<${ours.toUpperCase()}>`, 'RSET')).toContain('250 Accepted')
    expect(await talk('EHLO x', 'VRFY kees')).toMatch(/50[02] /)
    expect(await talk('EHLO x', 'EXPN allen')).toMatch(/50[02] /)
    expect(await talk('EHLO x', 'AUTH PLAIN AGEAYg==')).toMatch(/50[02] /)
    const greeting = await talk('EHLO x')
    expect(greeting).toMatch(/SIZE 10485760/)
    expect(greeting).not.toMatch(/AUTH|VRFY|XCLIENT/)
    expect(greeting).toMatch(/STARTTLS/)
    expect(await count()).toBe(before)
  })

  it('refuses what is too large, and keeps nothing of it', async () => {
    const before = await count()
    await expect(send({ text: 'a'.repeat(11 * 1024 * 1024) })).rejects.toMatchObject({ responseCode: 552 })
    const chunked = await talk(
      'HELO x',
      'MAIL FROM:<a@eerlijk.example>',
      `RCPT TO:<${ours}>`,
      'DATA',
      `Subject: x\r\n\r\n${'a'.repeat(11 * 1024 * 1024)}\r\n.`,
    )
    expect(chunked).toContain('552 ')
    expect(await count()).toBe(before)
  })

  it('says that it cannot take it now when it cannot be kept, so that the sender tries again', async () => {
    const { pool } = program.ctx.db
    await pool.query('alter table shield.message add constraint never check (false) not valid')
    await expect(send({})).rejects.toMatchObject({ responseCode: 451 })
    await pool.query('alter table shield.message drop constraint never')
    await expect(send({})).resolves.toBeTypeOf('string')
  })

  it('holds twenty conversations of one network and no more', async () => {
    const sockets = Array.from({ length: 20 }, () => connect(listener.port, '127.0.0.1'))
    await Promise.all(sockets.map((socket) => new Promise((ready) => socket.once('data', ready))))
    expect(await talk()).toMatch(/^421 /)
    await Promise.all(sockets.map((socket) => new Promise((closed) => socket.on('close', closed).destroy())))
    await expect.poll(() => talk('NOOP')).toMatch(/^220 /)
  })
})

describe('the answer by mail', () => {
  it('goes to whoever the domain vouches for, from nobody, in fixed words', async ({ skip }) => {
    if (!world) skip('not run: knotd is not installed')
    const row = await sendAndAnswer({
      from: 'kees@getekend.example',
      signFor: 'getekend.example',
      text: 'GEHEIM https://mijn-deltabank-herstel.example/',
    })
    expect(row).toMatchObject({ reply: 'sent', sealed_reply: null })
    expect(mailbox.received).toHaveLength(1)
    const [{ from, to, mail }] = mailbox.received as [(typeof mailbox.received)[number]]
    expect({ from, to }).toEqual({ from: '', to: ['kees@getekend.example'] })
    expect(mail.headers.get('auto-submitted')).toBe('auto-replied')
    expect(mail.headers.get('precedence')).toBe('bulk')
    expect(mail.headers.get('from')).toContain(ours)
    expect(mail.text).toContain('Wij bellen u nooit')
    expect(mail.raw).not.toMatch(/GEHEIM|deltabank|uw pas/)
    expect(mail.text).not.toMatch(/\bveilig\b|genuine|\bsafe\b|betrouwbaar/i)
    // Nor is anything of it sent twice.
    await sendReply(program.ctx, row.id)
    expect(mailbox.received).toHaveLength(1)
  })

  it('rests on SPF or on DKIM, in line with the sender, and on a DMARC record', async ({ skip }) => {
    if (!world) skip('not run: knotd is not installed')
    const shown: Sent[] = [
      { from: 'spf@eerlijk.example' },
      { from: 'dkim@getekend.example', signFor: 'getekend.example' },
      {
        from: 'dkim@getekend.example',
        signFor: 'getekend.example',
        envelopeFrom: 'x@open.example',
        headers: { 'X-A': 'b' },
      },
    ]
    for (const [place, sent] of shown.entries()) {
      await program.ctx.db.pool.query('delete from shield.answered')
      expect(await sendAndAnswer(sent), String(place)).toMatchObject({ reply: 'sent' })
    }
    const notShown: Sent[] = [
      { from: 'spf@getekend.example' },
      { from: 'kees@eerlijk.example', envelopeFrom: 'x@open.example' },
      { from: 'kees@getekend.example', signFor: 'eerlijk.example' },
      { from: 'kees@los.example', signFor: 'los.example' },
      { from: 'kees@open.example' },
      { from: 'kees@bestaat-niet.example' },
      { from: 'kees@eerlijk.example, jan@eerlijk.example', envelopeFrom: 'kees@eerlijk.example' },
    ]
    mailbox.received = []
    for (const [place, sent] of notShown.entries())
      expect(await sendAndAnswer(sent), String(place)).toMatchObject({
        reply: 'refused',
        reply_because: 'sender-not-shown',
      })
    expect(mailbox.received).toEqual([])
  })

  it('never goes to a program, a list, a bounce, or whoever did not write to us', async () => {
    const refused: [Sent, string][] = [
      [{ envelopeFrom: '' }, 'by-a-program'],
      [{ headers: { 'Auto-Submitted': 'auto-replied' } }, 'by-a-program'],
      [{ headers: { Precedence: 'list' } }, 'by-a-program'],
      [{ headers: { 'List-Id': '<nieuws.eerlijk.example>' } }, 'by-a-program'],
      [{ headers: { 'X-Auto-Response-Suppress': 'All' } }, 'by-a-program'],
      [{ from: 'no-reply@eerlijk.example' }, 'by-a-program'],
      [{ from: 'mailer-daemon@eerlijk.example' }, 'by-a-program'],
      [{ to: 'iemand@elders.example' }, 'not-to-us'],
    ]
    for (const [sent, because] of refused)
      expect(await sendAndAnswer(sent), JSON.stringify(sent)).toMatchObject({
        reply: 'refused',
        reply_because: because,
      })
    expect(mailbox.attempts).toBe(0)
  })

  it('comes once an hour for each address, of which only a digest is kept, for that hour', async ({ skip }) => {
    if (!world) skip('not run: knotd is not installed')
    const digests = async () => (await program.ctx.db.pool.query('select digest from shield.answered')).rows.length
    expect(await sendAndAnswer({})).toMatchObject({ reply: 'sent' })
    program.setNow(new Date('2026-11-17T10:59:00Z'))
    await forgetMessages(program.ctx)
    expect(
      await sendAndAnswer({ from: 'Kees <KEES@eerlijk.example>', envelopeFrom: 'kees@eerlijk.example' }),
    ).toMatchObject({ reply_because: 'answered-this-hour' })
    expect(await sendAndAnswer({ from: 'jan@eerlijk.example' })).toMatchObject({ reply: 'sent' })
    expect(await digests()).toBe(2)
    program.setNow(new Date('2026-11-17T11:00:00Z'))
    await forgetMessages(program.ctx)
    expect(await digests()).toBe(1)
    expect(await sendAndAnswer({})).toMatchObject({ reply: 'sent' })
    expect(mailbox.received).toHaveLength(3)
  })

  it('is tried five times, given up when it is refused, and then to whom is forgotten', async ({ skip }) => {
    if (!world) skip('not run: knotd is not installed')
    mailbox.mood = 'never'
    expect(await sendAndAnswer({})).toMatchObject({
      reply: 'failed',
      reply_because: 'relay-refused',
      sealed_reply: null,
    })
    expect(mailbox.attempts).toBe(1)
    Object.assign(mailbox, { mood: 'not-now', attempts: 0 })
    const id = await send({ from: 'jan@eerlijk.example' })
    await understandReceived(program.ctx, id)
    for (let attempt = 1; attempt < 5; attempt++)
      await expect(sendReply(program.ctx, id)).rejects.toThrow('the relay did not')
    expect(await stored(id)).toMatchObject({ reply: 'due', sealed_reply: expect.any(Buffer) })
    await sendReply(program.ctx, id)
    expect(await stored(id)).toMatchObject({ reply: 'failed', reply_because: 'relay-away', sealed_reply: null })
    expect(mailbox.attempts).toBe(5)
    // One that waits for more than an hour, because nobody works, is not sent any more either.
    const late = await send({ from: 'els@eerlijk.example' })
    await understandReceived(program.ctx, late)
    program.setNow(new Date('2026-11-17T12:30:00Z'))
    await forgetMessages(program.ctx)
    expect(await stored(late)).toMatchObject({ reply: 'failed', reply_because: 'too-late', sealed_reply: null })
  })

  it('leaves nothing about people in the log', () => {
    const said = lines.join('')
    expect(lines.length).toBeGreaterThan(2)
    expect(said).not.toMatch(/@|127\.0\.0\.1|eerlijk|getekend|kees|deltabank|uw pas/i)
  })
})
