// SPDX-License-Identifier: EUPL-1.2
import { bestGroup, currentEpoch } from '@dijkwacht/check-client'
import { checkPrivately, type Outcome, parseBucket, recognise } from '@dijkwacht/check-client/citizen'
import { afterAll, describe, expect, it } from 'vitest'
import { asSystem, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { translate } from '#foundation/text'
import { modelOfForms } from '#modules/classification'
import { keepShieldedNames, reachTable } from '#modules/identifiers'
import { decodeModel, readTextWith } from '#plain/classification'
import { reachWith } from '#plain/identifiers'
import { demoIban } from '#values'
import { serveEvaluator } from '../../../../packages/evaluator/src/serve.ts'
import { freePort } from '#foundation/web'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { policy, report } from '../../identifiers/listing/listing.fixture.ts'
import type { Checked } from '../check-identifier/answers-to.ts'
import { checkIdentifiers } from '../check-identifier/check.query.ts'
import { checkFully } from '../check-identifier/check-fully.client.ts'
import { text } from '../check-identifier/check-identifier.text.ts'
import { hearNeed } from '../check-identifier/hear-need.ts'
import { oneVerdict } from '../check-identifier/one-verdict.ts'
import { turnKeys } from '../oprf-key/turn-keys.command.ts'
import { registrarAsPartner } from '../tag-set/sign-text.query.ts'
import { keepCitizenTags } from './keep-citizen-tags.command.ts'

const listed = demoIban(2_301_001)
/** Warned about by the police in these tests, by name. */
const alsoListed = {
  'user-name': [
    'instagram:dijkwacht_demo',
    'facebook:dijkwachtdemo',
    'facebook:100000000000001',
    'marktplaats:dijkwacht-demo#123',
    'tiktok:dijkwacht.demo',
    'vinted:dijkwacht-demo',
  ],
  merchant: ['adyen:DijkwachtDemo', 'pay:SL-0000-0005'],
}
const unknown = demoIban(7_777_777)
/** The clock of this test stands still, so that no border of an epoch passes by itself. */
const began = new Date()
const { epoch } = currentEpoch('citizen', began)
const group = await bestGroup()

const test = await testContext({ demo: true })
test.setNow(began)
for (const kind of ['user-name', 'merchant'] as const) {
  await policy(test.ctx, kind, true)
  for (const canonical of alsoListed[kind]) await report(test.ctx, kind, canonical, { count: 3, role: 'paid-to' })
}
const shielded = [
  { name: 'pas-inleveren-polderbank.example', imitates: 'Polderbank' },
  { name: 'stille-namaaksite.example', imitates: null },
]
const system = asSystem(test.ctx, 'test')
async function keepShielded(...names: { name: string; imitates: string | null }[]): Promise<void> {
  const decided = { authorityName: 'Politie (demo)', legalBasis: 'politiewet', decidedAt: began }
  const expiresAt = new Date(began.getTime() + 40 * 86_400_000)
  const listed = names.map((one) => ({ ...one, ...decided, expiresAt }))
  await transaction(system, (tx) =>
    keepShieldedNames(
      system,
      tx,
      names.map(({ name }) => name),
      listed,
    ),
  )
}
await keepShielded(...shielded)
const site = await testSite(test)
const { id, key } = registrarAsPartner(test.ctx)
const port = await freePort()
const address = `http://127.0.0.1:${port}`
const holder = await serveEvaluator(
  {
    host: '127.0.0.1',
    port,
    address,
    folder: test.ctx.settings.dataDir,
    origins: [],
    anybodyPerDay: 1_000_000,
    trustProxy: false,
    partners: { [id]: { keys: [key], quotas: { citizen: { 'tag-register': 1_000_000 } } } },
  },
  test.ctx.now,
)
test.ctx.settings.evaluatorUrl = address
const platform = await site.listen({ host: '127.0.0.1', port: 0 })
await turnKeys(test.ctx)
afterAll(() => holder.close())

/** What a browser fetches, as it gets it. */
const model = decodeModel(modelOfForms(), '')
const inBrowser = {
  reach: reachWith(JSON.parse(JSON.stringify(reachTable))),
  reader: { readForms: (asked: string) => readTextWith(model, asked).forms, hearNeed },
}
const check = async (text: string): Promise<Outcome[]> =>
  (await checkPrivately(platform, group, recognise(text))).outcomes
const bucket = (prefix: string, headers: Record<string, string> = {}) =>
  site.inject({ url: `/v1/oprf/citizen/${epoch}/bucket/${prefix}`, headers })
const bits = async (): Promise<number | null> => {
  const { keys } = (await site.inject({ url: '/v1/oprf/keys' })).json()
  return keys.find((key: { namespace: string; epoch: number }) => key.namespace === 'citizen' && key.epoch === epoch)
    ?.bucketBits
}
let ahead = 0
/** The clock goes on, so that what was read is read again. */
const later = (ms = 6_000) => test.setNow(new Date(began.getTime() + (ahead += ms)))

describe('the register for the check of a citizen', () => {
  it('is not available before everything has its tag, which is never "none"', async () => {
    expect(await bits()).toBeNull()
    expect((await bucket('0-0')).statusCode).toBe(503)
    await expect(check(listed)).rejects.toThrow('off')
    expect(await keepCitizenTags(test.ctx)).toBeGreaterThan(20_000)
    expect(await keepCitizenTags(test.ctx)).toBe(0)
    later()
    expect(await bits()).toBe(5)
  }, 120_000)

  it.each([
    listed,
    unknown,
    `Maak het over naar ${listed}, of bel 0900-8844`,
    '0900-8844',
    '112',
    'ing.nl',
    'https://mijn.ing.nl/inloggen',
    'no-reply@politie.nl',
    'marktplaats.nl',
    'https://www.marktplaats.nl/u/verzonnen/12345678',
    'https://bol.com',
    'https://www.bol.com/nl/p/fiets/1',
    'https://jouw.postnl.nl/track-and-trace',
    'noreply@edm.postnl.nl',
    'jan@ziggo.nl',
    'https://mijn.ziggo.nl/inloggen',
    'https://tikkie.me/pay/abc',
    'https://tikkie.me',
    'https://www.wikipedia.org/wiki/Dijk',
    'https://bit.ly/abc',
    'https://sites.google.com/view/nepwinkel',
    'https://betaalverzoek.rabobank.nl/betaal/1',
    'https://winkel.myshopify.com/kassa',
    'https://onbekende-winkel.example/kassa?id=1',
    'https://www.whitehouse.gov',
    'https://www.instagram.com/Dijkwacht_Demo/?igsh=x',
    'https://www.instagram.com/dijkwacht_demo_2',
    'https://m.facebook.com/Dijkwacht.Demo',
    'https://www.facebook.com/people/Iemand/100000000000001/',
    'https://www.marktplaats.nl/u/dijkwacht-demo/123/',
    'https://www.marktplaats.nl/u/dijkwacht-demo/124/',
    'https://www.tiktok.com/@dijkwacht.demo/video/7000000000000000000',
    'https://www.vinted.nl/member/123-dijkwacht-demo',
    'adyen:DijkwachtDemo',
    'Betaal aan Adyen:DijkwachtDemo.',
    'Pay.nl:sl-0000-0005',
    'mollie:pfl_00000000',
  ])('answers about %s as the open check does', async (text) => {
    const { answers } = await checkIdentifiers(test.visitor, [{ text }], { purpose: null })
    const open = answers.map(({ answer, reason }) => [answer, reason].join(' ').trim())
    const own = (await check(text)).map((one) => [one.answer, 'reason' in one ? one.reason : ''].join(' ').trim())
    expect(own.toSorted()).toEqual(open.toSorted())
    expect(own).toHaveLength(1 + Number(text.includes(' of ')))
  })

  it.each([
    'https://inloggen.pas-inleveren-polderbank.example/stap?k=1',
    'stille-namaaksite.example',
    `Ga naar pas-inleveren-polderbank.example of betaal aan ${listed}`,
    'http://ing-veiligheid.example/login',
    'mijn.rabobank.nl.controle.example',
    'https://pаypal.example',
    'ing.nl',
    '112',
    '0900-8844',
    'klant@rabobank-beveiliging.example',
    'myshopify.com',
    'https://bit.ly/abc',
    'instagram:dijkwacht_demo',
    '@verzonnen op Instagram',
    'KvK 00000055',
    'paypal:dijkwacht1',
    'Shop (Adyen)',
    `${listed.slice(0, -1)}9`,
    `Betaal op ${listed.slice(0, -1)}9, of bel 0900-8844`,
    listed.slice(2),
    `Geld graag naar ${(listed.match(/.{4}|.+/g) ?? []).join(' ').replace(/ (?=\S+$)/, '\n')} vandaag`,
    'Hoi mam, mijn telefoon is kapot. Dit is mijn nieuwe nummer. Kun je vandaag een rekening voor mij betalen?',
    'Beste klant, uw bankpas verloopt. Vernieuw hem via http://ing-veiligheid.example/pas voor 12 december.',
    'de rabobank belt mij nu',
    'ik ben opgelicht',
    'help mij',
    'hallo',
    'fiets te koop',
  ])('answers about %s as fully as the open check does, word for word', async (entry) => {
    // All that the page shows; the ground of a warning is asked openly.
    const say = (checked: Checked[]) => {
      const verdict = oneVerdict(entry, checked, 'nl', translate(text, 'nl'))
      const shown = [verdict?.lead, ...(verdict?.rows ?? [])]
      return shown.map((one) => {
        const { authority, shield } = one?.listing ?? {}
        return { ...one, listing: authority ? { authority, shield } : null }
      })
    }
    const { answers } = await checkIdentifiers(test.visitor, [{ text: entry }], { purpose: null })
    const { checked } = await checkFully(entry, {
      demoBankAllowed: true,
      ...inBrowser,
      ask: (items) => checkPrivately(platform, group, items),
    })
    expect(say(checked)).toEqual(say(answers))
  })

  it.each(['@verzonnen', 'instagram:dijkwacht_demo', 'paypal:dijkwacht1', 'KvK 00000055', 'klarna: x'])(
    'recognises nothing in %s, so that the page offers to ask openly instead of saying "none"',
    (text) => expect(recognise(text)).toEqual([]),
  )

  it('says who warns and until when', async () => {
    const [hit] = await check(listed)
    expect(hit).toMatchObject({ answer: 'above_threshold', authority: 'Politie (demo)' })
    const { answers } = await checkIdentifiers(test.visitor, [{ text: listed }], { purpose: null })
    const day = hit?.answer === 'above_threshold' ? new Date(hit.lastDay * 86_400_000) : new Date(0)
    expect(Math.abs(day.getTime() - (answers[0]?.listing?.expiresAt.getTime() ?? 0))).toBeLessThan(86_400_000)
  })

  it('looks where an address leads, as the open check does', async () => {
    expect(await check('https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.example')).toEqual([
      { answer: 'none_or_too_few' },
    ])
  })

  it('lies in buckets of one length, that stay the same and are asked for again each time', async () => {
    const answers = await Promise.all(Array.from({ length: 32 }, (_, place) => bucket(`5-${place}`)))
    expect(new Set(answers.map(({ rawPayload }) => rawPayload.length)).size).toBe(1)
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(32)
    expect(parseBucket(answers[0]?.rawPayload as Buffer).entries.length % 32).toBe(0)
    expect(answers[0]?.headers['cache-control']).toBe('public, no-cache')
    later()
    expect((await bucket('5-0', { 'if-none-match': String(answers[0]?.headers.etag) })).statusCode).toBe(304)
    expect((await bucket('4-0')).statusCode).toBe(409)
    expect((await bucket('5-32')).statusCode).toBe(409)
    expect((await site.inject({ url: `/v1/oprf/citizen/${epoch + 5}/bucket/5-0` })).statusCode).toBe(404)
  })

  it('has a new warning at once, of an authority and of the shield, and does not wait for the job', async () => {
    // What was announced before this test.
    await test.settle()
    const account = demoIban(7_777_778)
    await policy(test.ctx, 'iban', true)
    await report(test.ctx, 'iban', account, { count: 3 })
    await test.settle()
    later(1_001)
    expect(await check(account)).toMatchObject([{ answer: 'above_threshold' }])
    await keepShielded({ name: 'zojuist-beslist.example', imitates: null })
    await test.settle()
    later(1_001)
    expect(await check('https://zojuist-beslist.example/inloggen')).toMatchObject([{ answer: 'above_threshold' }])
  })

  it('loses what ends, without waiting for anybody, and keeps its length', async () => {
    const length = (await bucket('5-0')).rawPayload.length
    await sql`update identifiers.listing set status = 'withdrawn' where canonical = ${listed}`.execute(
      test.ctx.db.kysely,
    )
    later(1_001)
    expect(await check(listed)).toEqual([{ answer: 'none_or_too_few' }])
    expect((await bucket('5-0')).rawPayload.length).toBe(length)
  })

  it('does not answer for a decision that waits too long for its tag', async () => {
    await sql`update identifiers.listing set status = 'active' where canonical = ${listed}`.execute(test.ctx.db.kysely)
    await sql`delete from sharing.tag where namespace = 'citizen' and canonical = ${listed}`.execute(test.ctx.db.kysely)
    later(600_000)
    // This program remembers the tag; one that starts now does not.
    const fresh = { ...test.ctx, db: { ...test.ctx.db } }
    const { bucketsOf } = await import('./buckets.query.ts')
    expect(await bucketsOf(fresh, epoch)).toBeNull()
    expect(await keepCitizenTags(test.ctx)).toBe(1)
  })

  it('throws when the second key holder is away', async () => {
    await holder.close()
    await expect(check(listed)).rejects.toThrow('does not answer')
  })
})
