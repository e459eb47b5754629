// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { transaction } from '#foundation/access'
import { demoIban, formatIban, reportCode } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { identifierAddress } from '../identifier-address.ts'
import { decision, policy, proposalFor, report, publishByTwo } from '../listing/listing.fixture.ts'

const test = await testContext()
const site = await testSite(test)
const police = test.as(
  'politie-demo',
  'identifiers:publish',
  'cases:read',
  'cases:work',
  'reports:read',
  'reports:confirm',
)
const bank = test.as('deltabank-demo', 'cases:read', 'cases:work', 'reports:read')
const telecom = test.as('zeewind-demo', 'cases:read', 'cases:work', 'reports:read')
const stranger = test.as('gemeente-demo', 'statistics:read')

await policy(test.ctx, 'iban', false)
const secret = 'GEHEIMVERHAAL'
const account = demoIban(88_001)
/** Of the bank; nobody of the police was told. */
const ids = await report(test.ctx, 'iban', account, { count: 3, narrative: `${secret} van Joke` })
const of = async (canonical: string) =>
  (
    await transaction(test.ctx, (tx) =>
      sql<{ id: string }>`select id from identifiers.identifier where canonical = ${canonical}`.execute(tx),
    )
  ).rows[0]?.id ?? ''
const id = await of(account)
const address = identifierAddress(id)
const looks = async (action: string) =>
  (
    await transaction(test.ctx, (tx) =>
      sql<{ purpose: string; actor: string }>`select purpose, organisation_id as actor from foundation.audit
        where action = ${action} and subject_id = ${id}`.execute(tx),
    )
  ).rows

describe('the page of an identifier', () => {
  it('is there for who has something about it, and for others is as one that nobody knows', async () => {
    const own = await site.as(bank).get(address)
    expect(own.statusCode, own.body.slice(0, 300)).toBe(200)
    expect(textOf(own.body)).toContain(formatIban(account))
    for (const one of ids) expect(own.body).toContain(reportCode(one))
    for (const other of [telecom, stranger]) {
      const [known, unknown] = [
        await site.as(other).get(address),
        await site.as(other).get(identifierAddress(test.ctx.newId())),
      ]
      expect(known.statusCode).toBe(404)
      expect(known.body).not.toContain(account.slice(-6))
      expect(unknown.statusCode).toBe(404)
    }
    expect((await site.as(bank).get(identifierAddress('geen-nummer'))).statusCode).toBe(404)
  })

  it('never says the value in its title or address, and writes down who looked and why', async () => {
    const { body } = await site.as(bank).get(`/en${address}`)
    expect(/<title>([^<]*)/.exec(body)?.[1]).toBe('Account · dijkwacht')
    expect(address).not.toContain(account)
    const seen = await looks('identifiers.identifier-seen')
    expect(seen.length).toBeGreaterThan(0)
    expect(new Set(seen.map(({ purpose }) => purpose))).toEqual(new Set(['een kenmerk onderzoeken']))
  })

  it('shows no story, and of another organisation neither reports nor reasons that nobody else reads', async () => {
    const listing = await proposalFor(police, account)
    const proposed = await site.as(police).get(address)
    expect(textOf(proposed.body)).toContain('Voorgesteld')
    expect(proposed.body).toContain(`/werkbank/vermeldingen/${listing.id}`)
    for (const one of ids) expect(proposed.body).not.toContain(one)
    expect((await site.as(telecom).get(address)).statusCode).toBe(404)
    expect(textOf((await site.as(bank).get(address)).body)).not.toContain('Voorgesteld')

    await publishByTwo(police, { listingId: listing.id, ...decision })
    for (const reader of [police, telecom, stranger]) {
      const text = textOf((await site.as(reader).get(address)).body)
      expect(text).toContain('Gepubliceerd')
      expect(text).toContain(decision.reason)
      expect(text).not.toContain(secret)
    }
    const seen = textOf((await site.as(police).get(address)).body)
    expect(seen).toContain('Besluiten over de waarschuwing')
    expect(textOf((await site.as(telecom).get(address)).body)).not.toContain('Besluiten over de waarschuwing')
  })

  it('leads to the deeds of this reader and follows it without script', async () => {
    const { body } = await site.as(bank).get(address)
    expect(body).toContain('value="watch"')
    const followed = await site.as(bank).post('/werkbank/volglijst', { intent: 'watch', watched: formatIban(account) })
    expect(followed.statusCode).toBe(303)
    expect(textOf((await site.as(bank).get(address)).body)).toContain('U volgt dit')
    expect((await site.as(stranger).get(address)).body).not.toContain('value="watch"')
    const checked = await site.as(bank).post('/controleren', { vraag: formatIban(account) })
    expect(checked.statusCode, checked.body.slice(0, 200)).toBe(200)
  })

  it('takes reports by the page, and says the last one for a page after it', async () => {
    const many = demoIban(88_002)
    const all = await report(test.ctx, 'iban', many, { count: 21 })
    const at = identifierAddress(await of(many))
    const [first, second] = [await site.as(bank).get(at), await site.as(bank).get(`${at}?pagina=2`)]
    const shown = all.filter((one) => first.body.includes(reportCode(one)))
    expect(shown.length).toBe(20)
    expect(all.filter((one) => second.body.includes(reportCode(one))).length).toBe(1)
    expect((await site.as(bank).get(`${at}?pagina=99`)).body).toContain('21 eigen meldingen')
  })

  it('stands in a room', async () => {
    const { body } = await site.as(bank).get(address)
    expect(body).toMatch(/<a href="\/werkbank\/zaken" aria-current="page">/)
  })
})
