// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
const desk = '/werkbank/vermeldingen/beoordelen'
const police = asActor('person', 'politie-demo', ['identifiers:publish'])
const bank = asActor('person', 'deltabank-demo', ['identifiers:publish'])
const colleague = asActor('person', 'politie-demo', ['identifiers:publish'], '0190a000-0000-7000-8000-0000000000cc')
const reader = asActor('person', 'politie-demo', ['reports:read'])

/** The ground of this session, as the browser keeps it. */
async function withGround(who: Record<string, string>): Promise<Record<string, string>> {
  const chosen = await site.as(who).post(desk, { intent: 'ground', legalBasis: 'besluit' })
  expect(chosen.statusCode).toBe(303)
  return { ...who, cookie: String(chosen.headers['set-cookie']).split(';')[0] ?? '' }
}
const listingOn = (body: string) => /name="listing" value="([\da-f-]{36})"/.exec(body)?.[1] ?? ''
const evidenceOn = (body: string) => /name="evidence" value="([\da-f-]{36})"/.exec(body)?.[1] ?? ''
async function stored(id: string) {
  const { rows } = await test.ctx.db.pool.query(
    'select status, reason, legal_basis as ground, expires_at as until from identifiers.listing where id = $1',
    [id],
  )
  return rows[0]
}

describe('listings one after another', () => {
  it('asks for the ground first, once, and shows nothing before', async () => {
    const first = await site.as(police).get(desk)
    expect(textOf(first.body)).toContain('Kies eerst op welke grond u vandaag beslist')
    expect(listingOn(first.body)).toBe('')
    const officer = await withGround(police)
    expect(listingOn((await site.as(officer).get(desk)).body)).not.toBe('')
    // Of a colleague at the same browser nothing is taken over.
    const other = {
      ...asActor('person', 'politie-demo', ['identifiers:publish'], '0190a000-0000-7000-8000-0000000000bb'),
      cookie: officer.cookie ?? '',
    }
    expect(listingOn((await site.as(other).get(desk)).body)).toBe('')
  })

  it('says one number of confirmed reports, that of now', async () => {
    const officer = await withGround(police)
    const before = (await site.as(officer).get(desk)).body
    await test.ctx.db.pool.query('update identifiers.listing set verified_reports = 1 where id = $1', [
      listingOn(before),
    ])
    const said = textOf((await site.as(officer).get(desk)).body)
    const [, shown = ''] = /Bevestigde meldingen (\d+) \(drempel/.exec(said) ?? []
    expect(Number(shown)).toBeGreaterThan(1)
    expect(said).toMatch(new RegExp(`Er tellen er ${shown} mee voor de drempel`))
  })

  it('publishes with what was chosen already: a reason, a year, the ground of the session; and says before what everybody will read', async () => {
    const officer = await withGround(police)
    const shown = await site.as(officer).get(desk)
    const id = listingOn(shown.body)
    expect(textOf(shown.body)).toContain('Dit leest iedereen die het nagaat')
    expect(textOf(shown.body)).toMatch(/politie-demo waarschuwt/)
    const done = await site.as(officer).post(desk, { listing: id, step: 'activate', preset: 'reported' })
    expect([done.statusCode, done.headers.location]).toEqual([303, desk])
    // The first of two: nobody is warned yet, and it is not theirs to publish.
    expect((await stored(id)).status).toBe('proposed')
    expect(listingOn((await site.as(officer).get(desk)).body)).not.toBe(id)
    const second = await withGround(colleague)
    const theirs = await site.as(second).get(desk)
    expect(listingOn(theirs.body)).toBe(id)
    expect(textOf(theirs.body)).toContain('U bent de tweede: u publiceert precies wat onder')
    const evidence = evidenceOn(theirs.body)
    const own = await site.as(officer).post(desk, { listing: id, step: 'activate', evidence })
    expect([own.statusCode, (await stored(id)).status]).toEqual([409, 'proposed'])
    expect((await site.as(second).post(desk, { listing: id, step: 'activate', evidence })).statusCode).toBe(303)
    const { until, ...rest } = await stored(id)
    expect(rest).toEqual({
      status: 'active',
      reason: 'Meer mensen meldden oplichting met dit gegeven.',
      ground: 'Eigen besluit van deze organisatie',
    })
    const days = (new Date(until).getTime() - test.ctx.now().getTime()) / 86_400_000
    expect(days).toBeGreaterThan(364)
    expect(days).toBeLessThan(367)
    expect(listingOn((await site.as(officer).get(desk)).body)).not.toBe(id)
    expect((await site.as(officer).post(desk, { listing: id, step: 'activate' })).statusCode).toBe(409)
  })

  it('declines with own words, and refuses words in which somebody could be read', async () => {
    const officer = await withGround(police)
    const id = listingOn((await site.as(officer).get(desk)).body)
    const named = await site.as(officer).post(desk, { listing: id, step: 'decline', own: 'Belde met +31 6 12345678.' })
    expect(named.statusCode).toBe(422)
    expect(named.body).toContain('Belde met +31 6 12345678.')
    expect((await stored(id)).status).toBe('proposed')
    const done = await site
      .as(officer)
      .post(desk, { listing: id, step: 'decline', own: 'De houder is zelf slachtoffer.' })
    expect(done.statusCode).toBe(303)
    expect((await stored(id)).status).toBe('declined')
  })

  it('is for who may publish, and about the own proposals only', async () => {
    expect((await site.as(reader).get(desk)).statusCode).toBe(403)
    const officer = await withGround(police)
    const id = listingOn((await site.as(officer).get(desk)).body)
    const stranger = await withGround(bank)
    const tried = await site.as(stranger).post(desk, { listing: id, step: 'activate', preset: 'reported' })
    expect(tried.statusCode).toBe(404)
    expect((await site.as(police).post(desk, { listing: id, step: 'activate' })).headers.location).toBe(desk)
    expect((await stored(id)).status).toBe('proposed')
  })
})
