// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { simulatedBroker } from '../../../tests/broker.ts'
import type { CompanyVisit } from '#values'
import { signInSite } from './sign-in.fixture.ts'

/** The protocol itself, with a broker in another process; who is let in where is tested in `complaints`. */
let site: Awaited<ReturnType<typeof signInSite>>
let running: { stop(): void }
const broker = await simulatedBroker()
const visits: CompanyVisit[] = []
let hasMandate = true

beforeAll(async () => {
  site = await signInSite(broker.settings, async (_ctx, visit) => {
    visits.push(visit)
    return hasMandate && visit.deeds.length > 0 ? 'anna' : null
  })
})
afterAll(async () => {
  running?.stop()
  await site.close()
})
beforeEach(() => {
  hasMandate = true
  visits.length = 0
})

async function refused(answer: Response, status: number, title: string) {
  expect(answer.status).toBe(status)
  const page = await answer.text()
  expect(page).toContain(title)
  expect(page).toContain('Opnieuw inloggen met eHerkenning')
  expect(page).not.toMatch(/Error|at file|node_modules|stack|<script/)
}

test('while the broker does not answer, people hear that it is temporary and what else they can do', async () => {
  const answer = await site.browser().fetch('/inloggen/eherkenning?terug=/werkbank/x')
  expect(answer.headers.get('retry-after')).toBe('10')
  await refused(answer, 503, 'eHerkenning antwoordt nu niet')
  running = await broker.start(site.baseUrl)
})

describe('with a broker that answers', () => {
  test('the question has PKCE, state, nonce, level and service, and comes back at one address only', async () => {
    const begun = await site.browser().fetch('/inloggen/eherkenning?voor=tekenen&redirect_uri=https://elders.example')
    const asked = new URL(begun.headers.get('location') ?? '').searchParams
    expect(asked.get('redirect_uri')).toBe(`${site.baseUrl}/inloggen/eherkenning/terug`)
    expect(asked.get('code_challenge_method')).toBe('S256')
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)?.length).toBeGreaterThan(30)
    expect(asked.get('acr_values')).toBe('urn:etoegang:core:assurance-class:loa3')
    expect(asked.get('service_uuid')).toBe('proef-tekenen')
    expect(asked.get('prompt')).toBe('login')
    expect(asked.get('scope')).toBe('openid')
  })

  test('somebody comes in, and what was chosen is what is heard', async () => {
    const browser = site.browser()
    const { answer } = await browser.visit({ level: 'eh4', branch: '1' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/werkbank/x'])
    expect(await browser.who()).toBe('id-anna')
    expect(visits).toEqual([
      {
        issuer: broker.issuer,
        pseudonym: 'A-00000017@dijkwacht',
        employer: { number: '00000017', name: 'Fietsfabriek Voorbeeld' },
        represented: { number: '00000017', name: 'Fietsfabriek Voorbeeld' },
        branchNumber: '000000000017',
        isChain: false,
        level: 'eh4',
        deeds: ['prepare'],
      },
    ])
  })

  test('a chain mandate names both companies, and signing is asked for by itself', async () => {
    const browser = site.browser()
    await browser.visit({ employer: '00000074', represented: '00000058' }, '/inloggen/eherkenning?voor=tekenen')
    expect(visits[0]).toMatchObject({
      employer: { number: '00000074', name: 'Administratiekantoor Voorbeeld' },
      represented: { number: '00000058', name: 'Schoenhuis Voorbeeld' },
      isChain: true,
      deeds: ['prepare', 'sign'],
    })
  })

  test.each([
    [{ do: 'cancel' }, 400, 'Het inloggen is gestopt'],
    [{ manner: 'withdrawn' }, 400, 'Het inloggen is gestopt'],
    [{ level: 'eh2plus' }, 403, 'Dit niveau van eHerkenning is te laag'],
    [{ manner: 'other-service' }, 403, 'U heeft geen machtiging voor deze dienst'],
    [{ manner: 'no-number' }, 403, 'Wij hebben een KVK-nummer nodig'],
    [{ manner: 'down' }, 503, 'eHerkenning antwoordt nu niet'],
    [{ manner: 'audience' }, 400, 'Het inloggen is niet gelukt'],
    [{ manner: 'expired' }, 400, 'Het inloggen is niet gelukt'],
    [{ manner: 'foreign-key' }, 400, 'Het inloggen is niet gelukt'],
    [{ manner: 'unsigned' }, 400, 'Het inloggen is niet gelukt'],
    [{ manner: 'replay' }, 400, 'Het inloggen is niet gelukt'],
  ])('nobody comes in with %o', async (choice, status, title) => {
    const browser = site.browser()
    const { answer } = await browser.visit(choice)
    await refused(answer, status, title)
    expect(await browser.who()).toBe('anyone')
    // Only an answer that is wholly right is heard at all.
    expect(visits.length).toBe('manner' in choice && choice.manner === 'other-service' ? 1 : 0)
  })

  test('one that is slow is not waited for', async () => {
    const { answer } = await site.browser().visit({ manner: 'slow' })
    await refused(answer, 503, 'eHerkenning antwoordt nu niet')
  })

  test('an answer is worth something once, in the browser that asked, and at the way in that asked', async () => {
    const browser = site.browser()
    const { answer, address } = await browser.visit({})
    expect(answer.status).toBe(303)
    await refused(await browser.fetch(address), 400, 'Log opnieuw in')
    await refused(await site.browser().fetch(address), 400, 'Log opnieuw in')
    // Begun at our own provider, ended at the broker, and the other way round.
    const mixed = site.browser()
    await mixed.fetch('/inloggen')
    await refused(await mixed.fetch(address), 400, 'Log opnieuw in')
    await mixed.fetch('/inloggen/eherkenning')
    expect((await mixed.fetch(address.replace('/eherkenning', ''))).status).toBe(400)
    const state = site.browser()
    await state.fetch('/inloggen/eherkenning')
    await refused(await state.fetch(address), 400, 'Het inloggen is niet gelukt')
    expect(await state.who()).toBe('anyone')
  })

  test('whoever may not sign is offered to prepare, and whoever has an account elsewhere that', async () => {
    const browser = site.browser()
    const { answer } = await browser.visit(
      { mandate: 'prepare' },
      '/inloggen/eherkenning?voor=tekenen&terug=/werkbank/x',
    )
    const page = await answer.text()
    expect(page).toContain('Log in om alleen voor te bereiden')
    expect(page).toContain('/inloggen?hoe=eigen&amp;terug=%2Fwerkbank%2Fx')
  })

  test('a session that ended leads back to eHerkenning; signing out forgets that', async () => {
    const browser = site.browser()
    await browser.visit({})
    const where = async () => (await browser.fetch('/inloggen?terug=/werkbank/x')).headers.get('location') ?? ''
    expect(await where()).toBe('/inloggen/eherkenning?terug=%2Fwerkbank%2Fx')
    expect((await browser.fetch('/inloggen?hoe=eigen')).headers.get('location')).toContain('/oidc/auth')
    await browser.post('/uitloggen')
    expect(await browser.who()).toBe('anyone')
    expect(await where()).toContain('/oidc/auth')
  })

  test('people of the broker are nobody when it is left out of the settings', async () => {
    const browser = site.browser()
    await browser.visit({})
    const { eherkenning } = site.ctx.settings
    site.ctx.settings.eherkenning = null
    expect(await browser.who()).toBe('anyone')
    site.ctx.settings.eherkenning = eherkenning
    expect(await browser.who()).toBe('id-anna')
  })

  test('in English for whoever comes from an English page', async () => {
    const { answer } = await site.browser().visit({ level: 'eh2plus' }, '/inloggen/eherkenning?terug=/en/werkbank')
    expect(await answer.text()).toContain('This level of eHerkenning is too low')
  })
})
