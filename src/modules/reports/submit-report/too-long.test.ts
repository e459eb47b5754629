// SPDX-License-Identifier: EUPL-1.2
// More was sent than fits: everybody hears how much does, gets everything back and can send it again, without script.
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'

const test = await testContext()
const site = await testSite(test)

const storyOf = (characters: number) => 'Ik betaalde en kreeg niets. '.repeat(characters).slice(0, characters - 1) + '!'

describe('a story that is too long', () => {
  it.each([100_000, 1_100_000])(
    'of %i characters comes back whole, with how much fits and what to do',
    async (length) => {
      const page = plainBrowser(site)
      await page.post('/melden', { intent: 'begin' })
      const narrative = storyOf(length)
      const sent = await page.post('/melden/verhaal', { narrative })
      expect([sent.status, sent.to]).toEqual([303, '/melden/verhaal'])
      const shown = await page.see('/melden/verhaal')
      expect(shown).toContain(narrative)
      expect(textOf(shown)).toMatch(/is 1[.\d]+00 tekens lang.*passen er 10\.000 in.*Maak het korter/)
      await page.post('/melden/verhaal', { narrative: storyOf(9_000) })
      expect((await page.see('/melden/controleer')) + (await page.see('/melden/verhaal'))).not.toContain('tekens lang')
    },
  )
})

describe('any other form that holds too much', () => {
  const reason = storyOf(1_100_000)
  const send = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    site.inject({
      method: 'POST',
      url,
      payload: new URLSearchParams(fields).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'http://localhost',
        host: 'localhost',
        ...headers,
      },
    })

  it.each(['/mijn-melding', '/mijn-melding/intrekken', '/en/mijn-melding', '/werkbank/meldingen/onzin'])(
    'gets a page of its own at %s, never an empty one',
    async (url) => {
      const answer = await send(url, { code: reason, klein: 'blijft' })
      if (url.startsWith('/werkbank')) return expect(answer.headers.location).toContain('/inloggen')
      expect(answer.statusCode).toBe(413)
      expect(answer.body).toContain(reason)
      expect(answer.body).toContain('name="klein" value="blijft"')
      expect(answer.body).toContain(`action="${url}"`)
      expect(textOf(answer.body)).toMatch(/1[.,]100[.,]006.*6\d[.,]000/)
    },
  )

  it('is not shown again when another site sent it, and says how much fits when there is more than anybody keeps', async () => {
    const forged = await send('/mijn-melding', { code: reason }, { 'sec-fetch-site': 'cross-site' })
    expect(forged.body).not.toContain('kreeg niets')
    const huge = await send('/mijn-melding', { code: storyOf(5_000_000) })
    expect(huge.statusCode).toBe(413)
    expect(huge.body).not.toContain('kreeg niets')
    expect(textOf(huge.body)).toMatch(/passen ongeveer \d+\.000 tekens in.*niets opgeslagen/)
  })

  it('says so of files too, where a page expects none', async () => {
    const boundary = 'grens'
    const answer = await site.inject({
      method: 'POST',
      url: '/mijn-melding',
      payload: `--${boundary}\r\nContent-Disposition: form-data; name="code"\r\n\r\n${reason}\r\n--${boundary}--\r\n`,
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        origin: 'http://localhost',
        host: 'localhost',
      },
    })
    expect(answer.statusCode).toBe(413)
    expect(textOf(answer.body)).toContain('Dit bestand is te groot')
  })

  it('goes through once it is made shorter', async () => {
    const answer = await send('/mijn-melding', { code: 'AAAA-BBBB-CCCC' })
    expect(answer.statusCode).not.toBe(413)
  })
})
