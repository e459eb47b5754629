// SPDX-License-Identifier: EUPL-1.2
// Somebody innocent received one small transfer that came from a fraud, was listed, and two banks were told (research, section 3).
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoIban, formatIban } from '#values'
import { checkIdentifiers } from '#modules/sharing'
import type { TestContext } from '../../../../tests/context.ts'
import { type PlainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite } from '../../../../tests/site.ts'
import { answer, proposalFor, report } from '../../identifiers/listing/listing.fixture.ts'
import { agreementInForce } from '../../sharing/disclose/agreement-in-force.fixture.ts'
import { giveReceipts } from '../../sharing/inbox/give-receipts.command.ts'
import { readInbox } from '../../sharing/inbox/read-inbox.command.ts'
import { suspendListing } from '../suspend-listing/suspend-listing.command.ts'
import {
  authority,
  decided,
  lastObjection,
  listed,
  objected,
  officer,
  redressContext,
} from '../objection/listed.fixture.ts'

let test: TestContext
let site: FastifyInstance
let browser: PlainBrowser
const iban = demoIban(811_001)
const banks = ['deltabank-demo', 'polderbank-demo']
const bank = (id: string) => test.machine(id, 'checks:ask', 'disclosures:receive')
const inbox = async (id: string) => readInbox(bank(id), { after: 0, limit: 500 })

beforeAll(async () => {
  test = await redressContext()
  site = await testSite(test)
})
afterAll(async () => {
  await site.close()
  await test.close()
})

describe('the innocent recipient', () => {
  it('is listed, and two banks are told', async () => {
    await agreementInForce(test, {
      exchange: 'partner-check-bank',
      kind: 'police-decision',
      senderId: authority,
      receiverIds: banks,
    })
    await listed(test, 'iban', iban)
    for (const id of banks) await checkIdentifiers(bank(id), [{ text: iban }], { purpose: 'betaling' })
    for (const id of banks) expect(await inbox(id)).toMatchObject([{ kind: 'disclosure' }])
    await giveReceipts(bank('deltabank-demo'), [{ number: 1, outcome: 'effective' }])
  })

  it('objects without an account, and reads until when to wait', async () => {
    const sent = await objected(site, { kind: 'iban', canonical: iban }, { email: 'houder@post.example' })
    browser = sent.browser
    const page = await browser.see('/bezwaar/volgen')
    expect(page).toContain('Wij kijken naar uw bezwaar')
    expect(page).toMatch(/Wij beslissen uiterlijk op \d+ \w+ \d{4}/)
    expect(page).toContain(formatIban(iban))
    expect((await browser.get('/bezwaar/brief')).status).toBe(303)
  })

  it('is suspended while it is looked into, and the banks are told to stop', async () => {
    const objectionId = await lastObjection(test, iban)
    const asked = { objectionId, seen: { isPopular: null, isContentPresent: null }, step: 'suspend' as const }
    // Nobody showed yet whose account it is, so the policy says no, and who does otherwise says why.
    await expect(suspendListing(officer(test), { ...asked, reason: '' })).rejects.toThrow('why-otherwise')
    await suspendListing(officer(test), { ...asked, reason: 'De bank bevestigt wie de houder is.' })
    await test.settle()
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    for (const id of banks) expect((await inbox(id)).map(({ kind }) => kind)).toEqual(['disclosure', 'recall'])
  })

  it('is cleared by two people, and every recipient is told that it was wrong', async () => {
    const id = await lastObjection(test, iban)
    await decided(test, id, 'clear')
    expect(await answer(test.visitor, 'iban', iban)).toBe('unlisted')
    for (const bankId of banks)
      expect((await inbox(bankId)).map(({ kind, reason, version }) => [kind, reason, version])).toEqual([
        ['disclosure', null, 1],
        ['recall', 'withdrawn', 2],
        ['recall', 'cleared', 3],
      ])
  })

  it('sees at how many it was put right, as soon as they say so', async () => {
    const before = await browser.see('/bezwaar/volgen')
    expect(before).toContain('U heeft gelijk gekregen')
    expect(before).toContain('2 organisaties hadden de waarschuwing overgenomen. 0 van de 2')
    await giveReceipts(bank('deltabank-demo'), [{ number: 3, outcome: 'effective' }])
    expect(await browser.see('/bezwaar/volgen')).toContain('1 van de 2')
    await giveReceipts(bank('polderbank-demo'), [{ number: 3, outcome: 'effective' }])
    expect(await browser.see('/bezwaar/volgen')).toContain('2 van de 2')
    for (const [path, words] of [
      ['/bezwaar/brief', ['niet terecht', formatIban(iban), '2 van 2 organisaties']],
      ['/en/bezwaar/brief', ['was not right', formatIban(iban), '2 of 2 organisations']],
    ] as const) {
      const letter = await browser.see(path)
      for (const word of words) expect(letter).toContain(word)
      expect(letter).not.toMatch(/fraudeur|dader|verdacht|fraudster|suspect/i)
    }
  })

  it('is not listed again by what was reported before, however it is counted anew', async () => {
    await report(test.ctx, 'iban', iban, { count: 1 })
    await expect(proposalFor(officer(test), iban)).rejects.toThrow('no proposal')
    await report(test.ctx, 'iban', iban, { count: 2 })
    expect((await proposalFor(officer(test), iban)).status).toBe('proposed')
  })
})
