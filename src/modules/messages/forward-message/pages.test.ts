// SPDX-License-Identifier: EUPL-1.2
// What somebody sees who forwards a message, and what a partner and the authority do with it.
import { randomUUID } from 'node:crypto'
import { writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asSystem, transaction } from '#foundation/access'
import { demoIban, demoPhone, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { type PlainBrowser, plainBrowser } from '../../../../tests/plain-browser.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { answerText } from '../answer-reporter/answer.text.ts'
import { namesImporter } from '../import-names/import-names.importer.ts'
import { loadDemoShield } from '../../shield/load-demo/load-demo.demo.ts'
import { type Answer, answerOf } from '../message/leads.ts'
import { messageStatuses } from '../message/message.ts'
import { forgetOriginals } from '../message/message.store.ts'
import { nameStatuses } from '../../shield/name/name.ts'
import { takedownStatuses } from '../../takedowns/takedown/takedown.ts'
import { receiveMessage } from '../receive-message/receive-message.command.ts'
import { mailKind } from '../../sharing/check-identifier/mail-kind.ts'

const judge = asActor('person', 'politie-demo', ['shield:judge'])
const bank = asActor('machine', 'deltabank-demo', ['shield:report'])

const program = await testContext()
program.setNow(new Date('2026-11-17T10:00:00Z'))
await loadDemoShield(program.ctx)
const site = await testSite(program)
await program.settle()

/** Posts a file to the check as a browser does that has no script; gives the status, where it leads and what it says. */
async function checkFile(name: string, bytes: Uint8Array, more: Record<string, string> = {}) {
  const form = new FormData()
  for (const [field, value] of Object.entries({ vraag: '', ...more })) form.set(field, value)
  form.set('beeld', new File([Buffer.from(bytes)], name))
  const encoded = new Response(form)
  const answer = await site.inject({
    method: 'POST',
    url: '/controleren',
    headers: {
      host: 'localhost',
      origin: 'http://localhost',
      'content-type': encoded.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await encoded.arrayBuffer()),
  })
  return { status: answer.statusCode, to: answer.headers.location, html: answer.body }
}

const stored = async () =>
  (await program.ctx.db.pool.query('select * from shield.message order by received_at desc, id desc')).rows

const follow = '/schild/doorsturen/volgen'
async function sees(browser: PlainBrowser): Promise<string> {
  await program.settle()
  return textOf(await browser.see(follow))
}

describe('somebody who hands in a message with the check', () => {
  const handIn = async (vraag: string, browser = plainBrowser(site)) => {
    const { status, html } = await browser.post('/controleren', { vraag, doorgeven: 'ja' })
    expect(status).toBe(200)
    return { browser, said: textOf(html), code: /[\dA-Z]{5}(?:-[\dA-Z]{5}){3}/.exec(html)?.[0] ?? '' }
  }

  it('reads what the check says, and with the code that it is known, new, or that nothing was found', async () => {
    const { browser, said } = await handIn('Uw bank: https://mijn-deltabank-herstel.example/in')
    expect(said).toMatch(/waarschuwt|gewaarschuwd/)
    expect(said).toContain('Doorgegeven. Uw code')
    expect(said).toContain('hoogstens 72 uur')
    expect(await sees(browser)).toContain('Dit bericht kennen wij')
    expect(await sees((await handIn('Betaal op https://nog-nooit-gezien.example/x')).browser)).toContain(
      'nieuw voor ons',
    )
    const { said: empty, code } = await handIn('Beste, tot morgen! Groet')
    expect([empty.includes('Daarom bewaren wij dit bericht niet'), code]).toEqual([true, ''])
  })

  it('sees a row for each thing in it, and takes any of them along to a report', async () => {
    const [account, phone] = [demoIban(6_120), demoPhone(61)]
    const { browser, said } = await handIn(
      `Hoi mam, nieuw nummer. Maak 850 euro over naar ${account}, bel ${phone} of kijk op https://hulp-in-nood.example/x`,
    )
    for (const thing of [formatIban(account), 'hulp-in-nood.example']) expect(said).toContain(thing)
    expect(said.match(/Meld dit/g)).toHaveLength(4)
    const begun = await browser.post('/melden', { intent: 'begin', gezien: account })
    expect(begun.to).toBe('/melden/nu')
    await browser.post('/melden/nu', { now: 'no' })
    expect(await browser.see('/melden/gegevens')).toContain(account)
    // Where the message is followed, what it leads to goes along too.
    await program.settle()
    const followed = await browser.see(follow)
    const seen = /name="gezien" value="([^"]*)"/.exec(followed)?.[1] ?? ''
    expect(textOf(followed)).toContain('Meld dit')
    expect(seen).toContain('hulp-in-nood.example')
  })

  it('is kept by who ticks the box only', async () => {
    const count = (await stored()).length
    const { html } = await plainBrowser(site).post('/controleren', { vraag: 'https://niet-bewaard.example/x' })
    expect(textOf(html)).toContain('Wij zagen uw vraag, maar bewaren hem niet.')
    expect((await stored()).length).toBe(count)
  })

  it('gets a code that is in no address, and follows the message with it in another browser', async () => {
    const { code } = await handIn('hxxps://later-nog-eens[.]example/in')
    const other = plainBrowser(site)
    expect(await other.get('/schild/doorsturen')).toMatchObject({ status: 301, to: '/controleren' })
    expect((await other.post('/schild/doorsturen/volgen', { code: `x${code}` })).status).toBe(422)
    const followed = await other.post('/schild/doorsturen/volgen', { code: code.toLowerCase() })
    expect(followed).toMatchObject({ status: 303, to: follow })
    expect(await sees(other)).toContain('nieuw voor ons')
    expect(await plainBrowser(site, '/en').see(follow)).toContain('How does your message stand?')
  })

  it('has not lost a mail that lacked its tick: it goes along with the next press', async () => {
    const mail = Buffer.from('From: a@a.example\r\nSubject: x\r\n\r\nKijk op https://zonder-vinkje.example/\r\n')
    const count = (await stored()).length
    const { status, html } = await checkFile('mail.eml', mail, {})
    expect(status).toBe(422)
    expect(textOf(html)).toContain('U hoeft de mail niet opnieuw te kiezen')
    expect((await stored()).length).toBe(count)
    const kept = /name="mail" value="([^"]*)"/.exec(html)?.[1] ?? ''
    const sent = await plainBrowser(site).post('/controleren', { vraag: '', mail: kept, doorgeven: 'ja' })
    expect(sent).toMatchObject({ status: 303, to: follow })
    expect((await stored()).length).toBe(count + 1)
  })

  it('is told what is wrong, in both languages, with everything still there and nothing kept', async () => {
    const count = (await stored()).length
    const tried = async (fields: Record<string, string>, language: '' | '/en' = '') => {
      const answer = await plainBrowser(site, language).post('/controleren', { doorgeven: 'ja', ...fields })
      expect(answer.status).toBe(422)
      expect(answer.html).toMatch(/name="doorgeven"[^>]*checked/)
      return answer.html
    }
    expect(await tried({})).toContain('Vul een rekeningnummer')
    expect(await tried({}, '/en')).toContain('Enter an account number')
    expect(await tried({ vraag: 'a'.repeat(10_001) })).toContain('Dit is te lang')
    expect(await checkFile('plaatje.exe', Buffer.from('MZ\0\0'), { doorgeven: 'ja' })).toMatchObject({
      status: 422,
      html: expect.stringContaining('geen beeld of mail'),
    })
    expect(await checkFile('groot.eml', Buffer.alloc(10.5 * 1024 * 1024, 'A: b\n'), { doorgeven: 'ja' })).toMatchObject(
      {
        status: 422,
        html: expect.stringContaining('groter dan 10 MB'),
      },
    )
    expect((await stored()).length).toBe(count)
  })

  it('chooses a saved mail, whatever the file is called, which leads to what was read in it', async () => {
    const mail = Buffer.from('From: a@a.example\r\nSubject: x\r\n\r\nhttps://uit-een-mail.example/\r\n')
    const ticked = { doorgeven: 'ja' }
    expect(await checkFile('bericht.txt', mail)).toMatchObject({
      status: 422,
      html: expect.stringContaining('Een mail lezen wij alleen als u die doorgeeft.'),
    })
    expect(await checkFile('bericht.txt', mail, ticked)).toMatchObject({ status: 303, to: follow })
    expect((await stored())[0]).toMatchObject({ channel: 'upload' })
    expect(await checkFile('x', Buffer.from('d0cf11e0a1b11ae1', 'hex'), ticked)).toMatchObject({
      status: 303,
      to: follow,
    })
    expect((await stored())[0]).toMatchObject({ channel: 'upload' })
    await program.settle()
    for (const { status } of await stored()) expect(status).not.toBe('received')
  })

  it('reads which accounts stand in a saved mail, also those that nobody warns about, and takes them to a report, for 72 hours', async () => {
    const [account, spaced] = [demoIban(6_140), formatIban(demoIban(6_140))]
    const mail = `From: a@a.example\r\nSubject: rekening\r\n\r\nMaak € 90 over naar ${account}. https://in-een-mail.example/\r\n`
    const sent = new FormData()
    for (const [field, value] of [
      ['vraag', ''],
      ['doorgeven', 'ja'],
    ] as const)
      sent.set(field, value)
    sent.set('beeld', new File([mail], 'mail.eml'))
    const encoded = new Response(sent)
    const handed = await site.inject({
      method: 'POST',
      url: '/controleren',
      headers: {
        host: 'localhost',
        origin: 'http://localhost',
        'content-type': encoded.headers.get('content-type') ?? '',
      },
      payload: Buffer.from(await encoded.arrayBuffer()),
    })
    const cookie = String(handed.headers['set-cookie']).split(';')[0] ?? ''
    await program.settle()
    const followed = (await site.inject({ url: follow, headers: { host: 'localhost', cookie } })).body
    expect(textOf(followed)).toContain(`Rekeningnummer: ${spaced} : Wij hebben hier geen waarschuwing voor`)
    expect(/name="gezien" value="([^"]*)"/.exec(followed)?.[1]?.replaceAll(' ', '')).toContain(account)
    expect((await stored())[0].sealed_named).not.toBeNull()
    expect(JSON.stringify((await stored())[0].warned)).not.toContain(account)
    program.setNow(new Date('2026-11-20T11:00:00Z'))
    await transaction(asSystem(program.ctx, 'test'), (tx) => forgetOriginals(tx, new Date('2026-11-17T11:00:00Z')))
    program.setNow(new Date('2026-11-17T10:00:00Z'))
    expect((await stored()).every((row) => row.sealed_named === null)).toBe(true)
  })

  it('finds the words of what a file is for anything, without failing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect([null, 'eml', 'msg']).toContain(mailKind(bytes))
      }),
    )
  })

  it('is never told that something is genuine or safe', () => {
    for (const language of ['nl', 'en'] as const)
      for (const [key, text] of Object.entries(answerText[language]))
        expect(text, key).not.toMatch(/\bveilig|\becht is|betrouwbaar|genuine|\bsafe\b|legitimate|harmless|onschuldig/i)
    const answers = new Set<Answer>(['known', 'judging', 'nothing', 'not-read', 'likely'])
    fc.assert(
      fc.property(
        fc.constantFrom(...messageStatuses),
        fc.array(fc.constantFrom(...nameStatuses)),
        fc.array(fc.constantFrom(...takedownStatuses)),
        fc.boolean(),
        (status, names, pages, isLikely) => {
          const as = <Status>(statuses: Status[]) => statuses.map((one) => ({ status: one }))
          const answer = answerOf(status, { names: as(names), pages: as(pages) }, { isWarned: false, isLikely })
          expect(answers.has(answer)).toBe(true)
          const isFake = names.some((name) => name === 'listed' || name === 'referred')
          const isBeingRemoved = pages.some((page) => !['waiting', 'cleared', 'dropped'].includes(page))
          expect(answer === 'known').toBe(isFake || isBeingRemoved)
          expect(answer === 'likely').toBe(isLikely && answer !== 'known')
          if (answer === 'nothing') {
            expect(names.some((name) => name === 'waiting' || name === 'proposed')).toBe(false)
            expect(pages).not.toContain('waiting')
          }
        },
      ),
    )
  })
})

describe('a partner', () => {
  const handIn = (payload: object, headers = bank, key: string = randomUUID()) =>
    site.inject({
      method: 'POST',
      url: '/v1/shield/messages',
      headers: { ...headers, 'idempotency-key': key },
      payload,
    })

  it('hands in a message once for each key, and asks how it stands; another partner cannot', async () => {
    const key = randomUUID()
    const body = { kind: 'text', text: 'Ga naar https://van-een-partner.example/' }
    const first = await handIn(body, bank, key)
    expect(first.statusCode).toBe(202)
    expect((await handIn(body, bank, key)).json()).toEqual(first.json())
    await program.settle()
    const url = String(first.headers.location)
    expect((await site.inject({ url, headers: bank })).json()).toMatchObject({
      status: 'understood',
      answer: 'judging',
    })
    const shop = asActor('machine', 'koopplein-demo', ['shield:report'])
    expect((await site.inject({ url, headers: shop })).statusCode).toBe(404)
    const mentions = await program.ctx.db.pool.query(
      "select source, organisation_id from shield.mention m join shield.name n on n.id = m.name_id where n.name = 'van-een-partner.example'",
    )
    expect(mentions.rows).toEqual([{ source: 'partner', organisation_id: 'deltabank-demo' }])
  })

  it('is refused without the permission, and with what is no message', async () => {
    const body = { kind: 'url', text: 'https://a-b-c.example/' }
    expect((await handIn(body, asActor('machine', 'deltabank-demo', ['reports:file']))).statusCode).toBe(403)
    expect((await handIn(body, asActor('person', 'deltabank-demo', ['shield:report']))).statusCode).toBe(202)
    expect((await handIn({ kind: 'url', text: 'geen adres' })).statusCode).toBe(400)
    expect((await handIn({ kind: 'eml', content: '***' })).statusCode).toBe(400)
    expect((await handIn({ kind: 'fax', text: 'x' })).statusCode).toBe(400)
  })
})

describe('a person of the authority', () => {
  it('reads what the program could not, names where it leads, and then it is gone; nobody else can', async () => {
    const bytes = Buffer.from('89504e470d0a1a0a00', 'hex')
    await receiveMessage(program.visitor, 'screenshot', { input: { kind: 'screenshot', bytes }, envelope: null })
    await program.settle()
    const [message] = await stored()
    const url = `/werkbank/schild/berichten/${message.id}`
    const post = (headers: Record<string, string>, adressen: string) => site.as(headers).post(url, { adressen })
    const elsewhere = asActor('person', 'deltabank-demo', ['shield:judge'])
    expect((await site.inject({ url, headers: elsewhere })).statusCode).toBe(403)
    expect((await site.inject({ url: '/werkbank/schild/berichten', headers: elsewhere })).statusCode).toBe(403)
    expect((await post(elsewhere, 'https://gelezen.example/')).statusCode).toBe(403)
    expect((await site.inject({ url: '/werkbank/schild/berichten', headers: judge })).body).toContain(message.id)
    const shown = await site.inject({ url, headers: judge })
    expect(shown.statusCode).toBe(200)
    expect((await post(judge, 'https://goed.example/\ngeen adres')).body).toContain('regel 2')
    expect((await post(judge, 'https://gelezen-door-een-mens.example/a?b=c')).statusCode).toBe(303)
    expect((await stored()).find(({ id }) => id === message.id)).toMatchObject({ status: 'understood' })
    const names = await program.ctx.db.pool.query(
      "select 1 from shield.name where name = 'gelezen-door-een-mens.example'",
    )
    expect(names.rows).toHaveLength(1)
  })
})

describe('a list that somebody else keeps', () => {
  it('comes in as allegations of that list: nothing is listed by it, and nothing protected waits', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-list-'))
    const path = join(folder, 'shield-names-proef.csv')
    const many = Array.from({ length: 2_100 }, (_, n) => `https://nep-${n}.example/pad/x,Deltabank`)
    writeFileSync(path, ['address,brand', ...many, 'nep-1.example,', 'geen adres,', 'rabobank.nl,'].join('\n'))
    expect(namesImporter.recognises({ name: 'shield-names-proef.csv', firstLine: '' })).toBe(true)
    expect(namesImporter.recognises({ name: 'names.csv', firstLine: 'address,brand' })).toBe(false)
    const done: number[] = []
    const said = await namesImporter.run(program.ctx, path, (count) => done.push(count))
    expect(done).toEqual([1_000, 2_000, 2_103])
    expect(said[0]).toContain('“proef”: 2100 nieuwe namen wachten op een oordeel')
    expect(said[1]).toContain('1 beschermd, 1 geen adres')
    const names = await program.ctx.db.pool.query(
      "select status, count(*)::int as n from shield.name where name like 'nep-%' group by status",
    )
    expect(names.rows).toEqual([{ status: 'waiting', n: 2_100 }])
    const list = (await stored()).find(({ channel }) => channel === 'list')
    expect(list).toMatchObject({ list_name: 'proef', sealed: null, status: 'understood' })
  })
})
