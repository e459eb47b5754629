// SPDX-License-Identifier: EUPL-1.2
// What the listed side can see, byte for byte: with another reporter, without a listing, and under a hold.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asSystem } from '#foundation/access'
import { submitReports } from '#modules/reports'
import { demoIban, formatIban, receiptCodeOf } from '#values'
import type { TestContext } from '../../../../tests/context.ts'
import { type PlainBrowser, plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite } from '../../../../tests/site.ts'
import { answer, policy, proposalFor, publishByTwo } from '../../identifiers/listing/listing.fixture.ts'
import { recordSightings } from '../../identifiers/record-sightings/record-sightings.command.ts'
import { carryOutAll } from '../carry-out/carry-out.command.ts'
import { judgeDecision, proposeDecision } from '../decide-objection/decide-objection.command.ts'
import { approveProposedHold, endEarly, proposeHold } from '../hold-effects/hold-effects.command.ts'
import { lastObjection, objected, officer, redressContext } from '../objection/listed.fixture.ts'
import { suspendListing } from '../suspend-listing/suspend-listing.command.ts'

const iban = demoIban(813_001)
const start = new Date('2026-11-24T10:00:00Z')
const later = (days: number) => new Date(start.getTime() + days * 86_400_000)

interface Reporter {
  organisation: string
  narrative: string
  /** Number of the first own account: three different people, or they would count as one. */
  own: number
  loss: number
}
const bank: Reporter = {
  organisation: 'deltabank-demo',
  narrative: 'Mijn klant betaalde.',
  own: 5,
  loss: 4_200,
}
const shop: Reporter = {
  organisation: 'koopplein-demo',
  narrative: 'De koper zag de fiets nooit en mailde ons drie keer.',
  own: 99_999,
  loss: 990_000,
}

interface World {
  test: TestContext
  site: FastifyInstance
  browser: PlainBrowser
  code: string
  /** The victim's own page. */
  victim: PlainBrowser
}
const worlds: World[] = []
afterAll(async () => {
  for (const { test, site } of worlds) {
    await site.close()
    await test.close()
  }
})

/** A database of its own at one moment: reports of one reporter, a warning or none, and an objection. */
async function world(reporter: Reporter, isListed: boolean): Promise<World> {
  const test = await redressContext()
  const site = await testSite(test)
  test.setNow(start)
  await policy(test.ctx, 'iban', false)
  const inputs = [1, 2, 3].map((n) => ({
    narrative: `${reporter.narrative} ${n}`,
    lossInCents: reporter.loss,
    identifiers: [{ kind: 'iban' as const, value: iban, role: 'paid-to' as const }],
    own: [{ kind: 'iban' as const, value: demoIban(reporter.own + n) }],
  }))
  if (isListed) {
    const from = { controllerOrganisationId: reporter.organisation, origin: 'api' as const }
    const receipts = await submitReports(test.ctx, inputs, from)
    await recordSightings(
      asSystem(test.ctx, 'test'),
      receipts.map(({ reportId }) => reportId),
    )
    const { id } = await proposalFor(officer(test), iban)
    const ground = { legalBasis: 'Eigen besluit', reason: 'Er zijn meldingen.', expiresAt: later(200) }
    await publishByTwo(officer(test), { listingId: id, ...ground })
  }
  const receiptCode = receiptCodeOf(new Uint8Array(12).fill(7))
  await submitReports(test.visitor, [{ narrative: 'Ik betaalde.', identifiers: inputs[0]?.identifiers ?? [] }], {
    receiptCode,
  })
  await test.settle()
  const victim = plainBrowser(site)
  await victim.post('/mijn-melding', { code: receiptCode })
  const made: World = { test, site, victim, ...(await objected(site, { kind: 'iban', canonical: iban })) }
  worlds.push(made)
  return made
}

/** Every page that the listed side has, without the chance that is in it. */
async function listedSide({ site, browser, code }: World): Promise<Record<string, string>> {
  const clean = (html: string) => html.replaceAll(code, 'CODE').replace(/name="bon" value="[\w-]+"/g, 'BON')
  const english = plainBrowser(site, '/en')
  // The code again: time passes, and after half an hour the browser has forgotten it.
  for (const one of [browser, english]) expect((await one.post('/bezwaar/volgen', { code })).status).toBe(303)
  const pages: Record<string, string> = {}
  for (const path of ['/bezwaar', '/bezwaar/ontvangen', '/bezwaar/volgen', '/bezwaar/brief'])
    for (const [language, one] of [
      ['nl', browser],
      ['en', english],
    ] as const) {
      const { status, to, html } = await one.get(path)
      pages[`${language} ${path}`] = clean([status, to, html].join('\n'))
    }
  const wrong = await browser.post('/bezwaar/volgen', { intent: 'give', houdercode: '0000 0000' })
  const code422 = await browser.post('/bezwaar/volgen', { intent: 'look' })
  pages.wrong = clean([wrong.status, wrong.html, code422.status, code422.html].join('\n'))
  return pages
}

const publicCheck = async ({ browser }: World) => (await browser.post('/controleren', { vraag: formatIban(iban) })).html

async function decide({ test }: World): Promise<void> {
  const objectionId = await lastObjection(test, iban)
  await proposeDecision(officer(test), { objectionId, outcome: 'clear', reason: 'Het bleek een vergissing te zijn.' })
  await judgeDecision(officer(test), { objectionId, step: 'approve', reason: '' })
  await test.settle()
}

describe('who reported', () => {
  it('shows in no page of the listed side, at no moment', async () => {
    const [one, two] = [await world(bank, true), await world(shop, true)]
    const same = async () => {
      expect(await listedSide(two)).toEqual(await listedSide(one))
      expect(await publicCheck(two)).toBe(await publicCheck(one))
    }
    await same()
    for (const each of [one, two]) {
      const objectionId = await lastObjection(each.test, iban)
      const asked = { objectionId, seen: { isPopular: null, isContentPresent: null }, step: 'suspend' as const }
      each.test.setNow(later(1))
      await suspendListing(officer(each.test), { ...asked, reason: 'Wij zoeken het uit.' })
      await each.test.settle()
    }
    await same()
    for (const each of [one, two]) {
      each.test.setNow(later(2))
      await decide(each)
    }
    await same()
    expect(await one.browser.see('/bezwaar/volgen')).toContain('U heeft gelijk gekregen')
    const shown = JSON.stringify(await listedSide(one))
    for (const secret of ['eltabank', 'oopplein', 'klant betaalde', formatIban(demoIban(bank.own + 1)), '4.200'])
      expect(shown).not.toContain(secret)
  })
})

describe('whether it is listed', () => {
  it('shows in nothing that whoever objects gets before the decision', async () => {
    const [listed, unlisted] = [await world(bank, true), await world(bank, false)]
    expect(await listedSide(unlisted)).toEqual(await listedSide(listed))
    for (const each of [listed, unlisted]) each.test.setNow(later(30))
    const late = await listedSide(listed)
    expect(late['nl /bezwaar/volgen']).toContain('Dat is niet gelukt')
    expect(await listedSide(unlisted)).toEqual(late)
  })

  it('takes the same statements either way', async () => {
    const [listed, unlisted] = worlds.slice(-2) as [World, World]
    const counts: string[][] = []
    for (const { test, site } of [listed, unlisted]) {
      const asked: string[] = []
      const real = test.programPool.connect.bind(test.programPool)
      const spy = async () => {
        const client = await real()
        const query = client.query.bind(client)
        client.query = ((...args: unknown[]) => {
          const [first] = args as [string | { text?: string }]
          asked.push((typeof first === 'string' ? first : (first?.text ?? '')).slice(0, 60))
          return (query as (...all: unknown[]) => unknown)(...args)
        }) as typeof client.query
        return client
      }
      test.programPool.connect = spy as typeof test.programPool.connect
      await objected(site, { kind: 'iban', canonical: iban })
      test.programPool.connect = real
      counts.push(asked)
    }
    expect(counts[0]?.length).toBeGreaterThan(3)
    expect(counts[1]).toEqual(counts[0])
  })
})

describe('a hold', () => {
  let held: World
  let free: World
  let holdId: string
  beforeAll(async () => {
    ;[held, free] = [await world(bank, true), await world(bank, true)]
    const ask = { text: formatIban(iban), reason: 'Lopend onderzoek; bericht zou waarschuwen.', until: later(20) }
    const [first, second] = [officer(held.test), officer(held.test)]
    holdId = await proposeHold(first, ask)
    await expect(approveProposedHold(first, holdId)).rejects.toThrow('another-person')
    await approveProposedHold(second, holdId)
  })

  it('takes people of police or prosecutor, a reason and a day', async () => {
    const ask = { text: formatIban(iban), reason: 'Lopend onderzoek bij ons.', until: later(20) }
    await expect(proposeHold(held.test.as('deltabank-demo', 'redress:hold'), ask)).rejects.toMatchObject({
      status: 403,
    })
    await expect(proposeHold(held.test.as('politie-demo', 'redress:decide'), ask)).rejects.toMatchObject({
      status: 403,
    })
    await expect(proposeHold(officer(held.test), { ...ask, reason: '' })).rejects.toThrow('reason-needed')
    await expect(proposeHold(officer(held.test), { ...ask, until: later(365) })).rejects.toThrow('too-long')
    await expect(approveProposedHold(held.test.as('om-demo', 'redress:hold'), holdId)).rejects.toMatchObject({
      status: 404,
    })
  })

  it('looks like the first days to whoever objected and to whoever reported, also after the decision', async () => {
    await decide(held)
    for (const each of [held, free]) each.test.setNow(later(1))
    for (const each of [held, free]) {
      await each.browser.post('/bezwaar/volgen', { code: each.code })
      await each.victim.post('/mijn-melding', { code: receiptCodeOf(new Uint8Array(12).fill(7)) })
    }
    expect(await listedSide(held)).toEqual(await listedSide(free))
    expect(await publicCheck(held)).toBe(await publicCheck(free))
    // Without the number of the own report.
    const [heldPage, freePage] = [await held.victim.see('/mijn-melding'), await free.victim.see('/mijn-melding')]
    expect(heldPage.replace(/M-[\dA-F]{6}/g, 'nummer')).toBe(freePage.replace(/M-[\dA-F]{6}/g, 'nummer'))
    expect(await answer(held.test.visitor, 'iban', iban)).toBe('listed')
    const objectionId = await lastObjection(held.test, iban)
    const asked = { objectionId, seen: { isPopular: null, isContentPresent: null }, step: 'suspend' as const }
    await expect(suspendListing(officer(held.test), { ...asked, reason: 'Toch maar.' })).rejects.toThrow()
  })

  it('ends at its day or when somebody ends it, and then everything goes on', async () => {
    expect(await carryOutAll(held.test.ctx)).toBe(0)
    await endEarly(officer(held.test), holdId)
    expect(await carryOutAll(held.test.ctx)).toBe(1)
    expect(await answer(held.test.visitor, 'iban', iban)).toBe('unlisted')
    expect(await held.browser.see('/bezwaar/volgen')).toContain('U heeft gelijk gekregen')
    const again = await proposeHold(officer(free.test), {
      text: formatIban(iban),
      reason: 'Lopend onderzoek bij ons.',
      until: later(3),
    })
    await approveProposedHold(officer(free.test), again)
    await decide(free)
    expect(await carryOutAll(free.test.ctx)).toBe(0)
    free.test.setNow(later(4))
    expect(await carryOutAll(free.test.ctx)).toBe(1)
  })
})
