// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'

const listed = demoIban(2_301_001)
const test = await testContext({ demo: true })
const site = await testSite(test)
test.setNow(new Date('2026-12-02T12:00:00Z'))

/** A browser, which says that somebody goes to a page; it keeps cookies. */
function browsing() {
  const cookies: Record<string, string> = {}
  return {
    async ask(vraag: string, more: Record<string, string> = {}, path = '/controleren') {
      const answer = await site.inject({
        method: 'POST',
        url: path,
        cookies,
        payload: new URLSearchParams({ vraag, ...more }).toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'http://localhost',
          host: 'localhost',
          'sec-fetch-mode': 'navigate',
        },
      })
      for (const { name, value } of answer.cookies) cookies[name] = value
      return answer
    },
    get: (url: string) => site.inject({ url, cookies, headers: { host: 'localhost' } }),
    cookies,
  }
}

it('leads a browser on to its answer, so that Back finds it; what was asked stands in no address', async () => {
  const browser = browsing()
  const first = await browser.ask(listed)
  expect([first.statusCode, first.headers.location]).toEqual([303, '/controleren?antwoord=1'])
  const second = await browser.ask('hoi mam nieuw nummer', {}, '/en/controleren')
  expect(second.headers.location).toBe('/en/controleren?antwoord=2')
  const back = await browser.get('/controleren?antwoord=1')
  expect([back.statusCode, back.headers['cache-control']]).toEqual([200, expect.stringContaining('no-store')])
  expect(back.body).toContain('Betaal niet')
  expect(back.body).toContain(listed)
  expect((await browser.get('/en/controleren?antwoord=2')).body).toContain('new number')
  // Whoever comes by a link begins anew.
  expect((await browser.get('/controleren')).body).not.toContain(listed)
  expect(JSON.stringify(browser.cookies)).not.toContain('0002301001')
})

it('keeps the last ones only, for a quarter of an hour, and in this browser', async () => {
  const browser = browsing()
  for (let place = 1; place <= 6; place++)
    expect((await browser.ask(demoIban(place))).headers.location).toBe(`/controleren?antwoord=${place}`)
  expect((await browser.get('/controleren?antwoord=1')).body).not.toContain(demoIban(1))
  expect((await browser.get('/controleren?antwoord=6')).body).toContain(demoIban(6))
  for (const place of ['0', '7', '-1', 'x', '1e9', ''])
    expect((await browser.get(`/controleren?antwoord=${place}`)).statusCode, place).toBe(200)
  expect((await browsing().get('/controleren?antwoord=6')).body).not.toContain(demoIban(6))
  test.setNow(new Date('2026-12-02T12:16:00Z'))
  expect((await browser.get('/controleren?antwoord=6')).body).not.toContain(demoIban(6))
})

it('leads on to the answer about a message of two thousand characters too', async () => {
  const browser = browsing()
  const long = `${listed} ${Array.from({ length: 90 }, (_, at) => `${at}e keer dat zij mij schrijven`).join(' ')}`
  expect(long.length).toBeGreaterThan(2_000)
  const { statusCode, headers } = await browser.ask(long)
  expect([statusCode, headers.location]).toEqual([303, '/controleren?antwoord=1'])
  expect((await browser.get('/controleren?antwoord=1')).body).toContain('89e keer dat zij')
})

it('answers at once what is wrong, too long to keep, or handed in', async () => {
  const browser = browsing()
  expect((await browser.ask('')).statusCode).toBe(422)
  const long = await browser.ask(
    `${listed} ${Array.from({ length: 1_500 }, (_, at) => (at * 7_919 + 104_729) % 99_991).join(' ')}`,
  )
  expect([long.statusCode, long.body.includes('Betaal')]).toEqual([200, true])
  expect((await browser.ask(listed, { doorgeven: 'ja' })).statusCode).toBe(200)
  expect(browser.cookies).not.toHaveProperty('dijkwacht_gevraagd')
})

it('says again why it warns, and keeps that beside the question', async () => {
  const browser = browsing()
  await browser.ask(listed)
  const { headers } = await browser.ask(listed, { waarom: 'ja' })
  const whys = await Promise.all(
    [1, 2].map(async (place) => (await browser.get(`/controleren?antwoord=${place}`)).body),
  )
  expect(headers.location).toBe('/controleren?antwoord=2')
  expect(whys[0]).not.toBe(whys[1])
})

it('is forgotten with everything else', async () => {
  const browser = browsing()
  await browser.ask(listed)
  const leaving = await site.inject({ url: '/snel-weg', headers: { 'sec-fetch-site': 'same-origin' } })
  expect(String(leaving.headers['set-cookie'])).toContain('dijkwacht_gevraagd=;')
})
