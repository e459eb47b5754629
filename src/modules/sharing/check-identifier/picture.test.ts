// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf } from '../../../../tests/site.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
const pictures = join(import.meta.dirname, '../../messages/read-picture/screenshots')
const picture = (file: string) => readFile(join(pictures, file))

/** Sends a picture as a browser does that has no script. */
async function post(
  bytes: Uint8Array,
  { vraag = '', path = '/controleren' } = {},
  headers: Record<string, string> = {},
) {
  const form = new FormData()
  form.set('vraag', vraag)
  form.set('beeld', new File([Buffer.from(bytes)], 'scherm.png'))
  const encoded = new Response(form)
  return site.inject({
    method: 'POST',
    url: path,
    headers: {
      ...headers,
      host: 'localhost',
      origin: 'http://localhost',
      'content-type': encoded.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await encoded.arrayBuffer()),
  })
}

async function send(...given: Parameters<typeof post>) {
  const answer = await post(...given)
  return { status: answer.statusCode, words: textOf(answer.body), html: answer.body }
}

/** Rows of every table, to see that nothing of a picture stays. */
async function rows(): Promise<string> {
  const { rows: tables } = await test.ctx.db.pool.query(
    "select schemaname || '.' || relname as name from pg_stat_user_tables where schemaname not in ('pgboss') order by 1",
  )
  const counts = []
  for (const { name } of tables) {
    const { rows: found } = await test.ctx.db.pool.query(`select count(*)::int as n from ${name}`)
    counts.push(`${name} ${found[0].n}`)
  }
  return counts.join('\n')
}

describe('a picture at the check', () => {
  it('is read: one verdict first, then a row for each thing that stands in it', async () => {
    const { status, words } = await send(await picture('01-sms-pakket.png'))
    expect(status).toBe(200)
    expect(words).toContain('Wij lazen dit in uw beeld.')
    const verdict = words.indexOf('Dit lijkt op phishing')
    expect(verdict).toBeGreaterThan(-1)
    expect(words.indexOf('Ook Politie (demo) waarschuwt, voor iets wat erin staat')).toBeGreaterThan(verdict)
    const row = words.indexOf('pakket-zeewind.example')
    expect(row).toBeGreaterThan(verdict)
    expect(words.indexOf('waarschuwt voor deze site', row)).toBeGreaterThan(row)
  })

  it('of a browser leads on to an address that answers again, so that Back finds it', async () => {
    const answer = await post(await picture('01-sms-pakket.png'), {}, { 'sec-fetch-mode': 'navigate' })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/controleren?antwoord=1'])
    const cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
    expect(JSON.stringify(cookies)).not.toContain('zeewind')
    const again = await site.inject({ url: '/controleren?antwoord=1', cookies, headers: { host: 'localhost' } })
    expect(textOf(again.body)).toContain('Wij lazen dit in uw beeld.')
    expect(textOf(again.body)).toContain('Dit lijkt op phishing')
    expect(again.body).toContain('pakket-zeewind.example')
  })

  it('has its account looked up, and its QR code', async () => {
    const chat = await send(await picture('06-chat-account.png'))
    const account = (demoIban(4711).match(/.{4}/g) ?? []).join(' ')
    expect(chat.words).toContain(account)
    const letter = await send(await picture('14-code-alone.png'))
    expect(letter.words).toContain('Site')
  })

  it('is refused in words when it is none, not readable or too large, or when text was sent along', async () => {
    const none = await send(Buffer.from('MZ geen plaatje '.repeat(4)))
    expect([none.status, none.words.includes('geen beeld of mail die wij kunnen lezen')]).toEqual([422, true])
    const blurred = await send(await picture('17-blurred.png'), { path: '/en/controleren' })
    expect([blurred.status, blurred.words.includes('could not read any text')]).toEqual([422, true])
    const large = await send(Buffer.concat([await picture('01-sms-pakket.png'), Buffer.alloc(10.4 * 1024 * 1024)]))
    expect([large.status, large.words.includes('te groot')]).toEqual([422, true])
    const huge = Buffer.from(await picture('01-sms-pakket.png'))
    huge.writeUInt32BE(60_000, 16)
    expect((await send(huge)).words).toMatch(/te groot om te lezen: 60000 bij \d+ beeldpunten.*hoogstens 5000 bij 5000/)
    const bare = await send(await picture('19-no-words.png'))
    expect([bare.status, bare.words.includes('geen tekst of QR-code lezen')]).toEqual([422, true])
    const both = await send(await picture('01-sms-pakket.png'), { vraag: 'mijn vraag' })
    expect([both.status, both.words.includes('een voor een'), both.html.includes('mijn vraag</textarea>')]).toEqual([
      422,
      true,
      true,
    ])
  })

  it('is kept nowhere', async () => {
    const before = await rows()
    await send(await picture('02-sms-bank.png'))
    expect(await rows()).toBe(before)
  })

  it('keeps no core busy: of one network two are read at a time, and the others hear that it is busy', async () => {
    const bytes = await picture('19-no-words.png')
    // More than come in while two are read, also on a busy machine.
    const sent = await Promise.all(Array.from({ length: 12 }, () => send(bytes)))
    const busy = sent.filter(({ status }) => status === 429)
    expect(busy.length).toBeGreaterThanOrEqual(3)
    expect(busy.length).toBeLessThanOrEqual(10)
    expect(busy[0]?.words).toContain('Er kijken nu veel mensen beelden na')
  })
})
