// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { openLog } from '#foundation/log'
import { testContext } from '../../../../tests/context.ts'
import { appointAuthority } from '../../shield/appoint-authority/appoint-authority.command.ts'
import { decideName } from '../../shield/decide-name/decide-names.command.ts'
import { followByCode, followMessage } from '../follow-message/follow-message.query.ts'
import { openMessage } from '../read-message/open-message.query.ts'
import { readMessage } from '../read-message/read-message.command.ts'
import { understandReceived } from '../understand-received/understand-received.command.ts'
import { forgetMessages } from './forget-messages.command.ts'
import { receiveMessage } from './receive-message.command.ts'
import { listByTwo } from '../../shield/decide-name/by-two.fixture.ts'

const lines: string[] = []

const program = await testContext({ log: openLog('trace', { write: (line) => void lines.push(line) }) })
program.setNow(new Date('2026-11-17T10:00:00Z'))
await appointAuthority(program.ctx, { id: 'politie', name: 'Politie', legalBasis: 'verzonnen' })
const judge = program.as('politie', 'shield:judge')

const handIn = (text: string, by: Context = program.visitor) =>
  receiveMessage(by, 'text', { input: { kind: 'text', text }, envelope: null })

async function stored(messageId: string) {
  const found = await transaction(program.ctx, (tx) =>
    sql<Record<string, unknown>>`select * from shield.message where id = ${messageId}`.execute(tx),
  )
  return found.rows[0]
}

/** Every row of every table, the queues and the log, as one text; bytes as hexadecimal and as the letters that they may be. */
async function everythingKept(): Promise<string> {
  const tables = await program.ctx.db.pool.query(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'`,
  )
  const parts: string[] = []
  for (const { name } of tables.rows) {
    const rows = await program.ctx.db.pool.query(`select t.*::text as row from ${name} t`)
    parts.push(...rows.rows.map(({ row }) => String(row)))
  }
  expect(tables.rows.length).toBeGreaterThan(60)
  return [...parts, ...lines].join('\n')
}

/** A string as it could still lie somewhere: plain, base64 in its three positions, hexadecimal. */
function waysToWrite(secret: string): string[] {
  const middles = [0, 1, 2].map((shift) =>
    Buffer.from(`${'x'.repeat(shift)}${secret}`)
      .toString('base64')
      .replace(/=+$/, '')
      .slice(shift === 0 ? 0 : 4, -4),
  )
  return [secret, secret.toLowerCase(), Buffer.from(secret).toString('hex'), ...middles].filter((way) => way.length > 5)
}

/** What of the planted strings stands in a text, in whatever way. */
const plantedIn = (text: string) =>
  Object.entries(planted).filter(([, secret]) => waysToWrite(secret).some((way) => text.includes(way)))

const planted = {
  body: 'GeheimeInhoudQXVZ-4711',
  recipient: 'ontvanger.QXVZwille@verzonnen-ontvanger.example',
  sender: 'afzender.QXVZkees@verzonnen-afzender.example',
  helo: 'helo-qxvz.verzonnen.example',
  ip: '203.0.113.77',
  attachment: 'BijlageQXVZ-0815-inhoud',
  name: 'Wilhelmina QXVZ-Zeldzaam',
  code: 'QXVZtoken0123456789abcdef',
}

const mail = (host: string) =>
  [
    `From: "${planted.name}" <${planted.sender}>`,
    `To: <${planted.recipient}>`,
    'Subject: Fwd: uw pas',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=grens',
    '',
    '--grens',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Beste ${planted.name}, ${planted.body} https://${host}/inloggen?wie=${planted.code}`,
    '--grens',
    'Content-Type: application/octet-stream; name=bijlage.bin',
    'Content-Disposition: attachment; filename=bijlage.bin',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(planted.attachment).toString('base64'),
    '--grens--',
    '',
  ].join('\r\n')

describe('a message that was judged', () => {
  it('leaves its digest and redacted addresses, and no byte of body, sender, recipient or attachment in any table or log', async () => {
    const raw = mail('pas-vernieuwen.example')
    const { messageId } = await receiveMessage(program.ctx, 'mail', {
      input: { kind: 'eml', bytes: Buffer.from(raw) },
      envelope: { from: planted.sender, helo: planted.helo, ip: planted.ip },
    })
    expect(plantedIn(await everythingKept())).toEqual([])
    expect((await stored(messageId))?.sealed).toBeInstanceOf(Buffer)

    await understandReceived(program.ctx, messageId)
    const before = await stored(messageId)
    // A person ends what the program could not read.
    if (before?.status === 'not-read')
      await readMessage(judge, messageId, `https://pas-vernieuwen.example/inloggen?wie=${planted.code}`)
    expect(await stored(messageId)).toMatchObject({ status: 'understood', sealed: expect.any(Buffer) })
    const opened = await openMessage(judge, messageId, 'test')
    const [name] = opened.names
    await listByTwo(judge, { nameId: name?.id ?? '', reason: 'Nagemaakt.', ground: 'politiewet' })

    const sha256 = createHash('sha256').update(raw).digest('hex')
    expect(await stored(messageId)).toMatchObject({ status: 'judged', sealed: null, sha256 })
    const after = await everythingKept()
    expect(plantedIn(after)).toEqual([])
    expect(after.includes('https://pas-vernieuwen.example/inloggen?wie=…')).toBe(true)
    // With the message, with what was heard of the name, with the proposal and with the decision.
    expect(after.split(sha256)).toHaveLength(5)
  })

  it('would be found by this test, were it kept', async () => {
    await program.ctx.db.pool.query('create table if not exists public.leak (content bytea)')
    await program.ctx.db.pool.query('insert into public.leak values ($1)', [Buffer.from(`.. ${planted.body} ..`)])
    expect(plantedIn(await everythingKept())).toEqual([['body', planted.body]])
    await program.ctx.db.pool.query('drop table public.leak')
  })

  it('is gone in the very transaction that decides about its last name, and not before', async () => {
    const { messageId, code } = await handIn('Twee: https://eerste-nep.example/a en https://tweede-nep.example/b')
    await understandReceived(program.ctx, messageId)
    expect((await followByCode(program.visitor, code))?.answer).toBe('judging')
    const { names } = await openMessage(judge, messageId, 'test')
    expect(names.map(({ name }) => name)).toEqual(['eerste-nep.example', 'tweede-nep.example'])
    await decideName(judge, { nameId: names[0]?.id ?? '', step: 'clear', reason: 'Niets mee aan de hand.' })
    expect((await stored(messageId))?.status).toBe('understood')
    const failing = transaction(judge, async (tx) => {
      await decideName({ ...judge, tx }, { nameId: names[1]?.id ?? '', step: 'refer', reason: 'Nep.' })
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(await stored(messageId)).toMatchObject({ status: 'understood', sealed: expect.any(Buffer) })
    await listByTwo(judge, { nameId: names[1]?.id ?? '', reason: 'Nep.', ground: 'politiewet' })
    expect(await stored(messageId)).toMatchObject({ status: 'judged', sealed: null })
    expect((await followByCode(program.visitor, code))?.answer).toBe('known')
  })

  it('is judged at once when nothing in it is left to decide', async () => {
    const { messageId, code } = await handIn('Zie https://eerste-nep.example/nog-eens')
    await understandReceived(program.ctx, messageId)
    expect(await stored(messageId)).toMatchObject({ status: 'judged', sealed: null })
    expect((await followByCode(program.visitor, code))?.answer).toBe('nothing')
    const known = await handIn('En https://tweede-nep.example/nog-eens')
    await understandReceived(program.ctx, known.messageId)
    expect((await followByCode(program.visitor, known.code))?.answer).toBe('known')
  })
})

describe('a message that cannot be understood', () => {
  it('ends as not read, for a person, whatever went wrong', async () => {
    const { messageId, code } = await receiveMessage(program.visitor, 'screenshot', {
      input: { kind: 'screenshot', bytes: Buffer.from('no picture at all') },
      envelope: null,
    })
    await understandReceived(program.ctx, messageId)
    expect((await stored(messageId))?.status).toBe('not-read')
    expect((await followByCode(program.visitor, code))?.answer).toBe('judging')
    await readMessage(judge, messageId, '')
    expect(await stored(messageId)).toMatchObject({ status: 'judged', sealed: null })
    expect((await followByCode(program.visitor, code))?.answer).toBe('nothing')
  })

  it('is for a person when it is a picture in which nothing was seen at all', async () => {
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const { messageId } = await receiveMessage(program.visitor, 'screenshot', {
      input: { kind: 'screenshot', bytes: Buffer.from(dot, 'base64') },
      envelope: null,
    })
    await understandReceived(program.ctx, messageId)
    expect(await stored(messageId)).toMatchObject({ status: 'not-read', because: 'no-words-seen' })
  })

  it('is given to a person after it ended its reader three times, and is not tried again', async () => {
    const { messageId } = await handIn('https://steeds-kapot.example/')
    await program.ctx.db.pool.query('update shield.message set attempts = 3 where id = $1', [messageId])
    await understandReceived(program.ctx, messageId)
    expect(await stored(messageId)).toMatchObject({ status: 'not-read', because: 'ended-its-reader', attempts: 4 })
    await understandReceived(program.ctx, messageId)
    expect((await stored(messageId))?.attempts).toBe(4)
  })

  it('is read by people of the authority only', async () => {
    const { messageId } = await handIn('https://alleen-voor-u.example/')
    for (const other of [program.visitor, program.as('bank', 'shield:judge'), program.as('politie', 'shield:report')]) {
      await expect(openMessage(other, messageId, 'test')).rejects.toMatchObject({ status: 403 })
      await expect(readMessage(other, messageId, '')).rejects.toMatchObject({ status: 403 })
    }
    await expect(readMessage(judge, messageId, '')).rejects.toMatchObject({ status: 409 })
    await expect(readMessage(judge, messageId, 'geen adres')).rejects.toMatchObject({ status: 400 })
  })
})

describe('what is kept, and for how long', () => {
  it('is gone after 72 hours although nobody judged it', async () => {
    const unread = await receiveMessage(program.visitor, 'screenshot', {
      input: { kind: 'screenshot', bytes: Buffer.from('still no picture') },
      envelope: null,
    })
    await understandReceived(program.ctx, unread.messageId)
    const waiting = await handIn('https://wacht-nog-lang.example/')
    await understandReceived(program.ctx, waiting.messageId)
    const never = await handIn('https://nooit-gelezen.example/')
    program.setNow(new Date('2026-11-20T09:59:00Z'))
    await forgetMessages(program.ctx)
    expect((await stored(waiting.messageId))?.sealed).toBeInstanceOf(Buffer)
    program.setNow(new Date('2026-11-20T10:00:00Z'))
    await forgetMessages(program.ctx)
    expect(await stored(unread.messageId)).toMatchObject({ status: 'lapsed', sealed: null })
    expect(await stored(waiting.messageId)).toMatchObject({ status: 'understood', sealed: null })
    expect(await stored(never.messageId)).toMatchObject({ status: 'lapsed', sealed: null })
    expect((await followByCode(program.visitor, unread.code))?.answer).toBe('not-read')
    expect((await openMessage(judge, waiting.messageId, 'test')).text).toBeNull()
    program.setNow(new Date('2026-11-17T10:00:00Z'))
  })

  it('is seen by whoever holds the code and by the partner that handed it in, and by nobody else', async () => {
    const bank = program.machine('bank', 'shield:report')
    const { messageId, code } = await receiveMessage(bank, 'api', {
      input: { kind: 'url', text: 'https://bank-nep.example/' },
      envelope: null,
    })
    expect((await followMessage(bank, messageId))?.status).toBe('received')
    expect((await followByCode(program.visitor, code.toLowerCase()))?.status).toBe('received')
    for (const other of [program.visitor, program.as('winkel', 'shield:report')])
      expect(await followMessage(other, messageId)).toBeNull()
    for (const wrong of ['', 'AAAAA-AAAAA-AAAAA-AAAAA', code.slice(1)])
      expect(await followByCode(program.visitor, wrong)).toBeNull()
  })

  it('refuses what is empty or too large, and more than it can take', async () => {
    await expect(handIn('')).rejects.toThrow('shield.message')
    await expect(handIn('a'.repeat(20_001))).rejects.toThrow('shield.message')
    const bytes = Buffer.alloc(10 * 1024 * 1024 + 1, 65)
    const large = receiveMessage(program.visitor, 'upload', { input: { kind: 'eml', bytes }, envelope: null })
    await expect(large).rejects.toThrow('shield.message')
  })
})
