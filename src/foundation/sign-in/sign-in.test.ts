// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readSettings } from '#foundation/config'
import { listAudit } from '#foundation/audit'
import { createSignIn } from './index.ts'
import { hashOf } from './session.store.ts'
import { signInSite } from './sign-in.fixture.ts'

let site: Awaited<ReturnType<typeof signInSite>>
beforeAll(async () => {
  site = await signInSite()
})
afterAll(() => site.close())
beforeEach(() => site.setNow(new Date()))

const cookie = 'dijkwacht-session'
const minutes = (count: number) => new Date(Date.now() + count * 60_000)

describe('signing in', () => {
  test('a demo person is chosen on a page without script and lands in the workbench', async () => {
    const browser = site.browser()
    expect(await browser.who()).toBe('anyone')
    const { address, answer } = await browser.follow(await browser.fetch('/inloggen?terug=/werkbank/meldingen?blad=2'))
    expect(address).toBe('/inloggen/als')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const page = await answer.text()
    expect(page).toContain('Als wie wilt u inloggen?')
    expect(page).toContain('Bram &lt;Proef&gt; &amp; Zoon')
    expect(page).not.toMatch(/<script|<style|style=/)

    expect(await browser.signIn('anna', '/werkbank/meldingen?blad=2')).toBe('/werkbank/meldingen?blad=2')
    expect(await browser.who()).toBe('id-anna')
    expect(browser.cookies.get(cookie)?.line).toMatch(/Path=\/; HttpOnly; SameSite=Lax$/)
    expect((await listAudit(site.ctx, 'id-anna')).map((line) => line.action)).toContain('access.signed-in')
  })

  test('is in English when an English page asked for it', async () => {
    const browser = site.browser()
    const { answer } = await browser.follow(await browser.fetch('/inloggen?terug=/en/werkbank'))
    expect(await answer.text()).toContain('Who would you like to sign in as?')
    expect(await browser.signIn('anna', '/en/werkbank')).toBe('/en/werkbank')
  })

  test('asks again who one wants to be', async () => {
    const browser = site.browser()
    await browser.signIn('anna')
    await browser.signIn('bram')
    expect(await browser.who()).toBe('id-bram')
  })

  test('only the digest of the token is stored', async () => {
    const browser = site.browser()
    await browser.signIn('anna')
    const token = browser.cookies.get(cookie)?.value ?? ''
    const stored = (await site.sessions()).map((row) => row.token_hash as Buffer)
    expect(stored.some((hash) => hash.equals(hashOf(token)))).toBe(true)
    expect(JSON.stringify(await site.sessions())).not.toContain(token)
  })

  test('a token that was put in the browser beforehand is worth nothing afterwards', async () => {
    const attacker = site.browser()
    await attacker.signIn('bram')
    const planted = attacker.cookies.get(cookie)
    const victim = site.browser()
    if (planted) victim.cookies.set(cookie, planted)
    await victim.signIn('anna')
    expect(victim.cookies.get(cookie)?.value).not.toBe(planted?.value)
    expect(await attacker.who()).toBe('anyone')
    expect(await victim.who()).toBe('id-anna')
  })

  test('a role that was withdrawn is gone at the next request', async () => {
    const browser = site.browser()
    site.people.set('cor', 'Cor Tijdelijk')
    await browser.signIn('cor')
    expect(await browser.who()).toBe('id-cor')
    site.people.delete('cor')
    expect(await browser.who()).toBe('anyone')
  })

  test.each([
    'https://elders.example/werkbank',
    '//elders.example/werkbank',
    '/\\elders.example',
    '/werkbank/../melden',
    '/werkbankroof',
  ])('does not send people on to %s', async (terug) => {
    expect(await site.browser().signIn('anna', terug)).toBe('/werkbank')
  })

  test('goes on at the address of the settings when called at another', async () => {
    const answer = await fetch(`${site.baseUrl.replace('localhost', '127.0.0.1')}/inloggen?terug=/werkbank/x`, {
      redirect: 'manual',
    })
    expect(answer.headers.get('location')).toBe(`${site.baseUrl}/inloggen?adres=1&terug=%2Fwerkbank%2Fx`)
  })
})

test('without a broker of eHerkenning, whoever asks for it hears how else to sign in', async () => {
  const answer = await site.browser().fetch('/inloggen/eherkenning?terug=/werkbank/aangifteloket')
  expect(answer.status).toBe(404)
  const page = await answer.text()
  expect(page).toContain('Inloggen met eHerkenning kan hier nog niet')
  expect(page).toContain('/inloggen?hoe=eigen&amp;terug=%2Fwerkbank%2Faangifteloket')
})

describe('an answer of the provider that does not fit', () => {
  async function untilCallback(change = (address: string) => address) {
    const browser = site.browser()
    const begun = await browser.fetch('/inloggen')
    await browser.follow(await browser.fetch(change(begun.headers.get('location') ?? '')))
    const chosen = await browser.post('/inloggen/als', { persoon: 'anna' })
    return { browser, address: (await browser.follow(chosen, '/inloggen/terug')).address }
  }
  async function refused(answer: Response, sentence: string) {
    expect(answer.status).toBe(400)
    const page = await answer.text()
    expect(page).toContain(sentence)
    expect(page).toContain('Opnieuw inloggen')
    expect(page).not.toMatch(/Error|at file|node_modules|stack/)
  }

  test('changed state', async () => {
    const { browser, address } = await untilCallback()
    await refused(await browser.fetch(address.replace(/state=[^&]+/, 'state=anders')), 'Het inloggen is niet gelukt')
    expect(await browser.who()).toBe('anyone')
  })

  test('made out for another question (nonce) or another secret (PKCE)', async () => {
    for (const part of ['nonce', 'code_challenge']) {
      const { browser, address } = await untilCallback((begun) => {
        const url = new URL(begun)
        url.searchParams.set(part, 'A'.repeat(43))
        return url.href
      })
      await refused(await browser.fetch(address), 'Het inloggen is niet gelukt')
    }
  })

  test('in another browser than the one that began', async () => {
    const { address } = await untilCallback()
    const other = site.browser()
    await refused(await other.fetch(address), 'Log opnieuw in')
    const begun = await untilCallback()
    await refused(await begun.browser.fetch(address), 'Het inloggen is niet gelukt')
  })

  test('a second time', async () => {
    const { browser, address } = await untilCallback()
    const kept = [...browser.cookies]
    expect((await browser.fetch(address)).status).toBe(303)
    await refused(await browser.fetch(address), 'Log opnieuw in')
    const replay = site.browser()
    for (const [name, one] of kept) replay.cookies.set(name, one)
    await refused(await replay.fetch(address), 'Het inloggen is niet gelukt')
  })

  test('a changed or old cookie', async () => {
    const { browser, address } = await untilCallback()
    const attempt = browser.cookies.get('dijkwacht-inloggen')
    if (!attempt) throw new Error('no attempt')
    browser.cookies.set('dijkwacht-inloggen', { ...attempt, value: `${attempt.value.slice(0, -2)}xx` })
    await refused(await browser.fetch(address), 'Log opnieuw in')
    browser.cookies.set('dijkwacht-inloggen', attempt)
    site.setNow(minutes(16))
    await refused(await browser.fetch(address), 'Log opnieuw in')
  })

  test('stopped at the provider', async () => {
    const { browser, address } = await untilCallback()
    const state = /state=[^&]+/.exec(address)?.[0]
    const iss = encodeURIComponent(`${site.baseUrl}/oidc`)
    const answer = await browser.fetch(`/inloggen/terug?error=access_denied&${state}&iss=${iss}`)
    await refused(answer, 'Het inloggen is gestopt')
  })

  test('a person who is not on the list cannot be chosen', async () => {
    const browser = site.browser()
    await browser.follow(await browser.fetch('/inloggen'))
    const answer = await browser.post('/inloggen/als', { persoon: 'niemand' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Deze proefpersoon bestaat niet')
  })

  test('a form of another site cannot choose', async () => {
    const browser = site.browser()
    await browser.follow(await browser.fetch('/inloggen'))
    const answer = await browser.post('/inloggen/als', { persoon: 'anna' }, { origin: 'https://elders.example' })
    expect(answer.headers.get('location')).toBe('/inloggen')
  })
})

describe('a session ends', () => {
  test('after an hour without a request, not while somebody works', async () => {
    const browser = site.browser()
    await browser.signIn('anna')
    site.setNow(minutes(50))
    expect(await browser.who()).toBe('id-anna')
    site.setNow(minutes(100))
    expect(await browser.who()).toBe('id-anna')
    site.setNow(minutes(161))
    expect(await browser.who()).toBe('anyone')
  })

  test('after ten hours, however hard somebody works', async () => {
    const browser = site.browser()
    await browser.signIn('anna')
    for (let past = 30; past < 600; past += 30) {
      site.setNow(minutes(past))
      expect(await browser.who()).toBe('id-anna')
    }
    site.setNow(minutes(601))
    expect(await browser.who()).toBe('anyone')
  })

  test('being seen is written at most once a minute', async () => {
    const browser = site.browser()
    await browser.signIn('anna')
    const mine = hashOf(browser.cookies.get(cookie)?.value ?? '')
    const version = async () => {
      const found = await site.ctx.db.pool.query('select xmin from foundation.session where token_hash = $1', [mine])
      return found.rows[0].xmin
    }
    const before = await version()
    site.setNow(new Date(Date.now() + 50_000))
    await browser.who()
    expect(await version()).toBe(before)
    site.setNow(minutes(2))
    await browser.who()
    expect(await version()).not.toBe(before)
  })

  test('by signing out, also for a copy of the cookie', async () => {
    const browser = site.browser()
    await browser.signIn('anna')
    const copy = site.browser()
    for (const [name, one] of browser.cookies) copy.cookies.set(name, one)
    const answer = await browser.post('/uitloggen')
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
    expect(browser.cookies.has(cookie)).toBe(false)
    expect(await copy.who()).toBe('anyone')
    expect((await listAudit(site.ctx, 'id-anna')).map((line) => line.action)).toContain('access.signed-out')
  })

  test.each([{ origin: 'https://elders.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }, {}])(
    'not by a form of another site (%o)',
    async (headers) => {
      const browser = site.browser()
      await browser.signIn('anna')
      const answer = await browser.post('/uitloggen', {}, headers)
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain('U bent niet uitgelogd')
      expect(await browser.who()).toBe('id-anna')
    },
  )

  test('a session of another provider does not count', async () => {
    const browser = site.browser()
    await browser.signIn('anna')
    await site.ctx.db.pool.query('update foundation.session set issuer = $1', ['https://ander.example'])
    expect(await browser.who()).toBe('anyone')
  })
})

describe('without the database', () => {
  test('a visitor is served, somebody with a session gets 503, never an answer as if nobody', async () => {
    const browser = site.browser()
    await browser.signIn('anna')
    const { kysely } = site.ctx.db
    const away = new Proxy(kysely, {
      get: (target, key) =>
        key === 'transaction'
          ? () => ({ execute: () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' })) })
          : Reflect.get(target, key),
    })
    site.ctx.db.kysely = away
    try {
      expect(await site.browser().who()).toBe('anyone')
      expect((await browser.fetch('/wie')).status).toBe(503)
      expect((await browser.fetch('/livez')).status).toBe(200)
    } finally {
      site.ctx.db.kysely = kysely
    }
    expect(await browser.who()).toBe('id-anna')
  })
})

test('production refuses the development provider', () => {
  const { actor: _, ...base } = site.ctx
  const settings = { ...readSettings({}), isProduction: true }
  expect(() => createSignIn({ base: { ...base, settings }, identities: {} as never })).toThrow(/OIDC_ISSUER/)
})
