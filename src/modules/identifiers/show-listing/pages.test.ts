// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

const police = asActor('person', 'politie-demo', ['identifiers:publish', 'identifiers:protect'])
const colleague = asActor('person', 'politie-demo', ['identifiers:publish'], '0190a000-0000-7000-8000-0000000000cc')
const bank = asActor('person', 'deltabank-demo', ['identifiers:publish'])

const get = (url: string, headers = police) => site.inject({ url, headers })
const post = (url: string, entries: Record<string, string>, headers = police) => site.as(headers).post(url, entries)

async function waiting(): Promise<string> {
  const page = await get('/werkbank/vermeldingen?stand=proposed')
  const address = /\/werkbank\/vermeldingen\/[\da-f-]{36}/.exec(page.body)?.[0]
  if (!address) throw new Error('nothing waits')
  return address
}

describe('the listings of an authority', () => {
  it('shows what waits and what was published, filtered by status and kind', async () => {
    expect((await get('/werkbank/vermeldingen')).body).toContain('sneaker-outlet-nl.example')
    const published = await get('/werkbank/vermeldingen?stand=active&soort=iban')
    expect(published.body).toContain(formatIban(demoIban(2_301_001)))
    expect(published.body).not.toContain('fietsvoordeel')
    expect((await get('/werkbank/vermeldingen', bank)).body).toContain('Hier staat nu niets')
  })

  it('counts once: what counts now, and that another number counted at the last step', async () => {
    const address = await waiting()
    const id = address.split('/').at(-1)
    const { pool } = test.ctx.db
    const counted = async () => textOf((await get(address)).body)
    const now = Number(
      /Er tellen er (\d+) mee|(\d+) bevestigde meldingen? van/.exec(await counted())?.[1] ?? Number.NaN,
    )
    await pool.query('update identifiers.listing set verified_reports = $2 where id = $1', [id, now])
    expect(await counted()).toMatch(new RegExp(`Bevestigde meldingen ${now} `))
    await pool.query('update identifiers.listing set verified_reports = $2 where id = $1', [id, now + 41])
    expect(await counted()).toMatch(
      new RegExp(`Bevestigde meldingen Nu ${now} \\(drempel: \\d+\\)\\. Bij de laatste stap telden er ${now + 41} mee`),
    )
    await pool.query('update identifiers.listing set verified_reports = $2 where id = $1', [id, now])
  })

  it('asks for what is missing, keeps what was typed, and publishes when all is there', async () => {
    const address = await waiting()
    expect((await get(address)).body).toContain('Waarom dit is voorgesteld')
    expect((await get(address, bank)).statusCode).toBe(404)
    const incomplete = await post(address, { step: 'activate', reason: 'Er wordt niet geleverd' })
    expect(incomplete.statusCode).toBe(422)
    expect(incomplete.body).toContain('Kies de grondslag')
    expect(incomplete.body).toContain('Er wordt niet geleverd')
    const year = String(new Date().getFullYear() + 1)
    const whole = {
      step: 'activate',
      reason: 'Er wordt niet geleverd',
      legalBasis: 'politiewet',
      'expiresOn-day': '1',
      'expiresOn-month': '6',
      'expiresOn-year': year,
    }
    expect((await post(address, whole)).statusCode).toBe(303)
    const theirs = await get(address, colleague)
    expect(theirs.body).not.toContain('Leg voor aan een collega')
    const evidence = /name="evidence" value="([\da-f-]{36})"/.exec(theirs.body)?.[1] ?? ''
    const verdict = { step: 'approve', evidence }
    // The first cannot be the second, and cannot put it forward twice.
    expect((await post(address, verdict)).statusCode).toBe(409)
    expect((await post(address, whole)).body).toContain('Dit ligt al bij een tweede persoon')
    const approved = await post(address, verdict, colleague)
    expect(approved.statusCode).toBe(303)
    // Whoever decided is told so, once.
    expect(textOf((await get(String(approved.headers.location), colleague)).body)).toContain(
      'Uw besluit is vastgelegd. Stand: Gepubliceerd.',
    )
    const shown = await get(address)
    expect(shown.body).not.toContain('Uw besluit is vastgelegd')
    expect(shown.body).toContain('Gepubliceerd')
    expect(shown.body).toContain('Test Persoon')
    expect((await post(address, whole)).statusCode).toBe(409)
    expect((await post(address, { step: 'suspend', reason: 'Toch niet' })).statusCode).toBe(303)
    // Who suspended it is asked nothing; the colleague hears it.
    expect((await get('/werkbank', colleague)).body).toContain(address)
    expect((await get('/werkbank')).body).not.toContain(address)
  })
})

describe('the protected list', () => {
  it('takes a proposal, and no approval of the one who proposed', async () => {
    const made = await post('/werkbank/beschermd', {
      text: 'waterwijk.example',
      coversDomain: 'yes',
      category: 'public-body',
      reason: 'Site van de gemeente',
    })
    expect(made.statusCode).toBe(303)
    const page = await get('/werkbank/beschermd')
    expect(page.body).toContain('waterwijk.example')
    const nonsense = await post('/werkbank/beschermd', { text: 'zomaar iets', reason: 'omdat' })
    expect(nonsense.statusCode).toBe(422)
    expect(nonsense.body).toContain('zomaar iets')
  })
})
