// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoIban, demoPhone } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { answer } from '../../identifiers/listing/listing.fixture.ts'
import { agreementInForce } from '../../sharing/disclose/agreement-in-force.fixture.ts'
import { readInbox } from '../../sharing/inbox/read-inbox.command.ts'
import { findByCode, type FollowedObjection } from '../follow-objection/find-by-code.query.ts'
import { listed, objected, redressContext } from '../objection/listed.fixture.ts'
import { claimOfObjection } from './claim.ts'
import { openOutside, type Outside } from './outside.fixture.ts'
import { partnerChannel } from './partner-channel.command.ts'
import { giveCode, proveDomain, sendCode } from './prove-control.command.ts'
import { showProof, tokenFor } from './show-proof.query.ts'
import { gaveOut } from '../../partners/find-issuer/issuer.fixture.ts'

let test: TestContext
let site: FastifyInstance
let outside: Outside
beforeAll(async () => {
  test = await redressContext()
  site = await testSite(test)
  outside = await openOutside()
  await agreementInForce(test, {
    exchange: 'code-to-holder',
    senderId: 'politie-demo',
    receiverIds: ['deltabank-demo'],
    purposes: ['answer-data-subject'],
  })
  await gaveOut(test, 'deltabank-demo', demoIban(1).slice(0, 2) + demoIban(1).slice(4, 8))
})
afterAll(async () => {
  await outside.close()
  await site.close()
  await test.close()
})

const found = async (code: string) => claimOfObjection((await findByCode(test.visitor, code)) as FollowedObjection)
const bank = () => test.machine('deltabank-demo', 'disclosures:receive')
async function codeFromInbox(): Promise<string> {
  const messages = await readInbox(bank(), { after: 0, limit: 500 })
  const last = messages.findLast(({ itemKind }) => itemKind === 'holder-code')
  return /\d{4} \d{4}/.exec(String(last?.payload?.narrative))?.[0] ?? ''
}

describe('who objects shows that it is theirs', () => {
  it('a domain, by its own record; the listing stays as it is', async () => {
    await listed(test, 'web-address', 'bewezen.example')
    const { browser, code } = await objected(site, { kind: 'web-address', canonical: 'bewezen.example' })
    const objection = await found(code)
    const page = await browser.see('/bezwaar/volgen')
    expect(page).toContain('_dijkwacht-bezwaar.bewezen.example')
    expect(page).toContain(tokenFor(test.ctx, objection.id))
    await expect(proveDomain(test.visitor, objection, outside.network)).rejects.toThrow('not-found')
    outside.records.set('TXT _dijkwacht-bezwaar.bewezen.example', [
      `dijkwacht-bezwaar=${tokenFor(test.ctx, objection.id)}`,
    ])
    await proveDomain(test.visitor, objection, outside.network)
    expect(await browser.see('/bezwaar/volgen')).toContain('U heeft laten zien dat dit van u is')
    expect(await answer(test.visitor, 'web-address', 'bewezen.example')).toBe('listed')
    // The record of one objection proves nothing for another.
    const other = await found((await objected(site, { kind: 'web-address', canonical: 'bewezen.example' })).code)
    await expect(proveDomain(test.visitor, other, outside.network)).rejects.toThrow('not-found')
    for (let look = 1; look < 10; look++)
      await expect(proveDomain(test.visitor, other, outside.network)).rejects.toThrow('not-found')
    await expect(proveDomain(test.visitor, other, outside.network)).rejects.toThrow('too-often')
  })

  it('an account, by a code in the inbox of its bank, which does not learn who asked or why', async () => {
    const iban = demoIban(812_001)
    const { browser, code } = await objected(site, { kind: 'iban', canonical: iban })
    const sent = await browser.post('/bezwaar/volgen', { intent: 'send' })
    expect([sent.status, sent.to]).toEqual([303, '/bezwaar/volgen#bewijs'])
    const inbox = await readInbox(bank(), { after: 0, limit: 500 })
    const shown = JSON.stringify(inbox)
    expect(shown).toContain(iban)
    for (const secret of ['politie', 'bezwaar', 'waarschuwing', (await found(code)).id])
      expect(shown).not.toContain(secret)
    const wrong = await browser.post('/bezwaar/volgen', { intent: 'give', houdercode: '0000 0001' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('Deze code klopt niet')
    const right = await browser.post('/bezwaar/volgen', {
      intent: 'give',
      houdercode: (await codeFromInbox()).replace(' ', ''),
    })
    expect(right.status).toBe(303)
    expect(await browser.see('/bezwaar/volgen')).toContain('U heeft laten zien dat dit van u is')
  })

  it('a code lapses: after five wrong ones, in time, and when a new one was asked for', async () => {
    const objection = await found((await objected(site, { kind: 'iban', canonical: demoIban(812_002) })).code)
    const channel = partnerChannel(test.visitor)
    await sendCode(test.visitor, objection, channel)
    const first = await codeFromInbox()
    for (let attempt = 0; attempt < 5; attempt++)
      await expect(giveCode(test.visitor, objection, '1')).rejects.toThrow('code-wrong')
    await expect(giveCode(test.visitor, objection, first)).rejects.toThrow('code-wrong')
    await sendCode(test.visitor, objection, channel)
    const second = await codeFromInbox()
    const late = { ...test.visitor, now: () => new Date(Date.now() + 8 * 24 * 3_600_000) }
    await expect(giveCode(late, objection, second)).rejects.toThrow('code-wrong')
    await sendCode(test.visitor, objection, channel)
    await expect(giveCode(test.visitor, objection, second)).rejects.toThrow('code-wrong')
    await expect(sendCode(test.visitor, objection, channel)).rejects.toThrow('too-many-codes')
    await giveCode(test.visitor, objection, await codeFromInbox())
    expect((await showProof(test.visitor, objection)).isProven).toBe(true)
  })

  it('whoever asks for codes of somebody else’s account each week does not keep its holder out', async () => {
    const iban = demoIban(812_003)
    const claims = []
    for (let n = 0; n < 3; n++) claims.push(await found((await objected(site, { kind: 'iban', canonical: iban })).code))
    const [one, two, holder] = claims
    if (!one || !two || !holder) throw new Error('nobody objected')
    const channel = partnerChannel(test.visitor)
    for (const claim of [one, one, one, two, two]) await sendCode(test.visitor, claim, channel)
    await expect(sendCode(test.visitor, two, channel)).rejects.toThrow('too-many-codes')
    await expect(sendCode(test.visitor, holder, channel)).rejects.toThrow('too-many-codes')
    const tomorrow = { ...test.visitor, now: () => new Date(Date.now() + 25 * 3_600_000) }
    await expect(sendCode(tomorrow, two, channel)).rejects.toThrow('too-many-codes')
    await sendCode(tomorrow, holder, partnerChannel(tomorrow))
    await giveCode(tomorrow, holder, await codeFromInbox())
    expect((await showProof(tomorrow, holder)).isProven).toBe(true)
  })

  it('a partner that does not take part is said so, listed or not', async () => {
    const phone = { kind: 'phone' as const, canonical: demoPhone(77) }
    const { browser } = await objected(site, phone)
    const sent = await browser.post('/bezwaar/volgen', { intent: 'send' })
    expect([sent.status, sent.html.includes('doet nog niet mee')]).toEqual([422, true])
  })
})
