// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { demoIban, demoPhone } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { checkIdentifiers } from './check.query.ts'

const listed = demoIban(2_301_001)
const unknown = demoIban(7_777_777)

const test = await testContext({ demo: true })
const site = await testSite(test)

const bank = asActor('machine', 'deltabank-demo', ['checks:ask'])

async function ask(items: unknown, options: { purpose?: string; headers?: Record<string, string> } = {}) {
  const { purpose, headers = {} } = options
  const answer = await site.inject({
    method: 'POST',
    url: '/v1/checks',
    payload: { items, ...(purpose && { purpose }) },
    headers,
  })
  return { status: answer.statusCode, body: answer.json() }
}

const post = (vraag: string, path = '/controleren') => site.as(test.visitor).post(path, { vraag })

describe('POST /v1/checks', () => {
  it('answers five ways, each with advice, in one shape', async () => {
    const { status, body } = await ask([
      { text: listed },
      { text: unknown },
      { text: '0900-8844' },
      { text: 'https://bit.ly/abc' },
      { text: 'NL12BANK0123456789' },
    ])
    expect(status).toBe(200)
    expect(
      body.answers.map(({ answer, reason }: { answer: string; reason: string | null }) => [answer, reason]),
    ).toEqual([
      ['above_threshold', null],
      ['none_or_too_few', null],
      ['often_imitated', null],
      ['cannot_check', 'shortener'],
      ['cannot_check', 'iban.no-existing-bank'],
    ])
    expect(body.answers[0].listing.authority).toBe('Politie (demo)')
    expect(new Set(body.answers.map((answer: object) => Object.keys(answer).toSorted().join())).size).toBe(1)
    for (const { advice, statement } of body.answers)
      expect([advice.length > 1, statement.length > 10]).toEqual([true, true])
    expect(JSON.stringify(body)).not.toMatch(/verified|count|Benali|deltabank/i)
    expect(body.redressUrl).toMatch(/\/bezwaar$/)
  })

  it('is as long for a hit as for a miss, in bytes, also for who asks for less', async () => {
    const lengths = await Promise.all(
      [listed, unknown, '0900-8844', 'https://bit.ly/abc', 'NL12BANK0123456789', 'hallo', demoIban(1)].flatMap((text) =>
        ['identity', 'gzip', 'br'].map(async (encoding) => {
          const { rawPayload, headers } = await site.inject({
            method: 'POST',
            url: '/v1/checks',
            payload: { items: [{ text }] },
            headers: { 'accept-encoding': encoding },
          })
          return `${rawPayload.length} ${headers['content-length']} ${headers['content-encoding'] ?? 'plain'}`
        }),
      ),
    )
    expect(new Set(lengths)).toEqual(new Set(['4096 4096 plain']))
  })

  it('tells whoever asks about 112 to call it when they are in danger', async () => {
    const { body } = await ask([{ text: '112' }])
    expect(body.answers[0].advice[0]).toContain('Bel 112')
  })

  it('finds every item in a sentence, and the problem of a wrong account in one', async () => {
    const { body } = await ask([
      { text: `Ik moest ${listed} betalen en bellen met ${demoPhone(31)}.` },
      { text: 'naar NL12BANK0123456789 ofzo' },
    ])
    expect(body.answers.map(({ item, kind, answer }: Record<string, unknown>) => [item, kind, answer])).toEqual([
      [0, 'iban', 'above_threshold'],
      [0, 'phone', 'above_threshold'],
      [1, null, 'cannot_check'],
    ])
    expect(body.answers[2].reason).toBe('iban.no-existing-bank')
  })

  it('gives anybody ten at a time, and a partner a hundred for a purpose that is put on record without what was asked', async () => {
    const eleven = Array.from({ length: 11 }, (_, number) => ({ text: demoIban(number) }))
    expect((await ask(eleven)).status).toBe(400)
    expect((await ask(eleven, { headers: bank })).body.errors[0].pointer).toBe('/purpose')
    expect((await ask(eleven, { headers: bank, purpose: 'controle voor betaling' })).status).toBe(200)
    const lines = await transaction(test.ctx, (tx) =>
      sql<{
        organisation: string
        purpose: string
        detail: object
      }>`select organisation_id as organisation, purpose, detail
        from foundation.audit where action = 'sharing.checks-asked'`.execute(tx),
    )
    expect(lines.rows).toEqual([
      { organisation: 'deltabank-demo', purpose: 'controle voor betaling', detail: { items: 11 } },
    ])
  })

  it('speaks the caller’s language', async () => {
    const { body } = await ask([{ text: unknown }], { headers: { 'accept-language': 'en' } })
    expect(body.answers[0].statement).toMatch(/^We have no warning about this/)
    expect(body.redressUrl).toMatch(/\/en\/bezwaar$/)
  })

  it('never takes an outage for "no reports"', async () => {
    const away = {
      ...test.visitor,
      db: {
        ...test.visitor.db,
        kysely: {
          transaction: () => ({
            execute: () => Promise.reject(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })),
          }),
        } as never,
      },
    }
    const { answers, isAway } = await checkIdentifiers(away, [{ text: listed }, { text: 'geen nummer' }], {
      purpose: null,
    })
    expect(isAway).toBe(true)
    expect(answers.map(({ answer }) => answer)).toEqual(['unavailable', 'cannot_check'])
  })
})

describe('/controleren', () => {
  it('answers on the same page, keeps the entry, and puts it in no address', async () => {
    const page = await post(`Betalen op ${listed} graag`)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain('Politie (demo) waarschuwt hiervoor. Betaal niet.')
    expect(page.body).toContain('Politie (demo)')
    expect(page.body).toContain(`Betalen op ${listed} graag</textarea>`)
    expect(page.body).not.toMatch(new RegExp(`(?:href|action)="[^"]*${listed}`))
    expect(page.body).not.toContain('<script')
    expect(page.headers.location).toBeUndefined()
  })

  it('gives one verdict with one step, folds the question, and opens it for what is to be mended', async () => {
    const steps = (body: string) => body.slice(0, body.indexOf('<template')).match(/dw-answer__step/g)?.length
    const isOpen = (body: string) => /<details[^>]*id="vragen"[^>]*\bopen/.test(body)
    const one = (await post(listed)).body
    expect([steps(one), isOpen(one)]).toEqual([1, false])
    expect(one).toContain('name="naar" value="/hulp/plan"')
    const mistyped = (await post(`${listed.slice(0, -1)}${(Number(listed.at(-1)) + 1) % 10}`)).body
    expect([steps(mistyped), isOpen(mistyped)]).toEqual([1, true])
    expect(mistyped).toContain('tikfout')
    const several = (await post(`Maak het over op ${listed} of bel ${demoPhone(31)}`)).body
    expect([steps(several), isOpen(several)]).toEqual([1, false])
    expect(several).toContain('Pas op: in dit bericht staat iets waar Politie (demo) voor waarschuwt. Betaal niet.')
    expect(several.slice(0, several.indexOf('<template')).match(/<summary><svg class="dw-sign/g)).toHaveLength(2)
  })

  it('unfolds why for whoever pressed to read it, and for nobody else', async () => {
    const whys = (body: string) =>
      [...body.matchAll(/<details[^>]*>\s*<summary[^>]*>Waarom zeggen wij dit/g)].map(([tag]) => tag.includes(' open'))
    const pressed = async (vraag: string) =>
      (await site.as(test.visitor).post('/controleren', { vraag, waarom: 'ja' })).body
    expect(whys((await post(listed)).body)[0]).toBe(false)
    expect(whys(await pressed(listed))[0]).toBe(true)
    // Of several things, those that are warned about.
    const opened = (body: string) =>
      body.slice(0, body.indexOf('<template')).match(/<details open=""><summary><svg class="dw-sign/g)?.length ?? 0
    const both = `Maak het over op ${listed} of op ${unknown}`
    expect([opened((await post(both)).body), opened(await pressed(both))]).toEqual([0, 1])
  })

  it('says what to do when nothing was filled in, and shows markup as text', async () => {
    const empty = await post(' ')
    expect(empty.statusCode).toBe(422)
    expect(empty.body).toContain('plak het bericht dat u kreeg')
    expect(empty.body).not.toContain('Wat u al invulde')
    expect((await post('x'.repeat(10_001))).body).toContain('Wat u al invulde')
    const markup = await post('<b onclick=x>hoi</b>')
    expect(markup.body).not.toContain('<b onclick')
  })

  it('exists in English', async () => {
    const page = await post(unknown, '/en/controleren')
    expect(page.body).toContain('That does not mean that you can trust it.')
    expect((await site.inject({ url: '/en/bezwaar' })).body).toContain('Is a warning about you not right?')
  })
})
