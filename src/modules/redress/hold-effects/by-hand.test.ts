// SPDX-License-Identifier: EUPL-1.2
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { demoIban } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { carryOutWaiting } from '../../identifiers/keep-answer/carry-out-waiting.command.ts'
import { answer, withdrawByTwo } from '../../identifiers/listing/listing.fixture.ts'
import { authority, listed, officer, redressContext } from '../objection/listed.fixture.ts'
import { approveProposedHold, endEarly, proposeHold } from './hold-effects.command.ts'

let test: TestContext
let site: FastifyInstance
const start = new Date('2026-11-24T10:00:00Z')
const later = (days: number) => new Date(start.getTime() + days * 86_400_000)
beforeAll(async () => {
  test = await redressContext()
  site = await testSite(test)
  test.setNow(start)
})
afterAll(async () => {
  await site.close()
  await test.close()
})

async function held(text: string, days = 30): Promise<string> {
  const reason = 'Dit zou een lopend onderzoek verraden.'
  const id = await proposeHold(officer(test), { text, reason, until: later(days) })
  await approveProposedHold(officer(test), id)
  return id
}
const withdraw = (listingId: string) => withdrawByTwo(officer(test), { listingId, reason: 'Het klopt niet meer.' })
const page = async (listingId: string) => {
  const headers = asActor('person', authority, ['identifiers:publish'])
  const { body } = await site.inject({ url: `/werkbank/vermeldingen/${listingId}`, headers })
  return body
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}
const isAnswered = async (value: string) => (await answer(test.ctx, 'iban', value)) === 'listed'

describe('a warning that a hold keeps as it is', () => {
  it('is not taken down by hand: the decision is accepted, waits, and is carried out when the hold ends', async () => {
    const account = demoIban(814_001)
    const id = await listed(test, 'iban', account)
    const hold = await held(account)
    expect(await withdraw(id)).toBe('active')
    expect(await isAnswered(account)).toBe(true)
    const said = await page(id)
    expect(said).toContain('Het is opgeslagen en wordt vanzelf uitgevoerd')
    for (const word of ['aanhouding', 'onderzoek', 'verraden', 'politie en']) expect(said).not.toContain(word)
    await expect(withdraw(id)).rejects.toMatchObject({ status: 409, code: 'web.not-now' })
    expect(await carryOutWaiting(test.ctx)).toBe(0)

    await endEarly(officer(test), hold)
    expect(await carryOutWaiting(test.ctx)).toBe(1)
    expect(await isAnswered(account)).toBe(false)
    expect(await page(id)).toContain('Het klopt niet meer.')
    expect(await carryOutWaiting(test.ctx)).toBe(0)
    const actions = (await listAudit(test.ctx, id)).map(({ action }) => action)
    expect(actions.filter((action) => /decided|withdrawn/.test(action))).toEqual([
      'identifiers.listing-decided',
      'identifiers.listing-withdrawn',
    ])
  })

  it('goes when the hold is over by itself', async () => {
    const account = demoIban(814_002)
    const id = await listed(test, 'iban', account)
    await held(account, 5)
    await withdraw(id)
    test.setNow(later(4))
    expect(await carryOutWaiting(test.ctx)).toBe(0)
    test.setNow(later(6))
    expect(await carryOutWaiting(test.ctx)).toBe(1)
    expect(await isAnswered(account)).toBe(false)
    test.setNow(start)
  })

  it('is also one of the domain above what is held; a proposal that nobody approved keeps nothing', async () => {
    const domain = await listed(test, 'web-address', 'voorbeeldwinkel.example')
    const hold = await held('https://aanbieding.voorbeeldwinkel.example/fiets')
    expect(await withdraw(domain)).toBe('active')
    await endEarly(officer(test), hold)

    const account = demoIban(814_003)
    const id = await listed(test, 'iban', account)
    const reason = 'Dit zou een lopend onderzoek verraden.'
    await proposeHold(officer(test), { text: account, reason, until: later(30) })
    expect(await withdraw(id)).toBe('withdrawn')
  })
})
