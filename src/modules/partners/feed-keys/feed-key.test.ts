// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedKeyMark } from '#foundation/access'
import { identities } from '#modules/partners'
import { signInSite } from '../../../foundation/sign-in/sign-in.fixture.ts'
import { enrolPartners } from '../enrol-partners/enrol-partners.command.ts'
import { enrolmentFile } from '../enrol-partners/enrol-partners.schema.ts'
import { makeFeedKey, takeFeedKeys } from './feed-key.command.ts'

/** An installation with one bank, whose MISP can send one fixed word. Nothing of the demo. */
let site: Awaited<ReturnType<typeof signInSite>>
beforeAll(async () => {
  site = await signInSite({ DEMO: '0' }, undefined, identities)
  const machineClients = [
    { clientId: 'bank-misp', permissions: ['disclosures:receive'] },
    { clientId: 'bank-met-certificaat', permissions: ['disclosures:receive'], certificates: ['A'.repeat(43)] },
  ]
  const bank = { id: 'bank', name: 'Bank', kind: 'bank', people: [], machineClients }
  await enrolPartners(site.ctx, enrolmentFile.parse({ organisations: [bank] }), { isDemo: false })
})
afterAll(() => site.close())

const ask = async (authorization: string, path = '/feed/iets') => {
  const answer = await fetch(site.baseUrl + path, { headers: { authorization } })
  return answer.status === 200 ? ((await answer.json()) as { id: string }).id : answer.status
}
const make = async (client = 'bank-misp') => (await makeFeedKey(site.ctx, client)).key
const inDays = (days: number) => site.setNow(new Date(Date.now() + days * 86_400_000))

describe('a key for feeds', () => {
  it('is taken in every way in which programs of others send one', async () => {
    const key = await make()
    expect(key).toMatch(new RegExp(`^${feedKeyMark}[\\w-]{32}$`))
    const basic = Buffer.from(`misp:${key}`).toString('base64')
    for (const header of [key, `Bearer ${key}`, `Token ${key}`, `Basic ${basic}`])
      expect(await ask(header)).toBe('bank-misp')
    const asMisp = await fetch(`${site.baseUrl}/feed`, { headers: { 'x-misp-auth': key } })
    expect(await asMisp.json()).toMatchObject({ id: 'bank-misp' })
    for (const header of [`${key}a`, feedKeyMark, 'Basic bWlzcA==', `Bearer ${feedKeyMark}${'a'.repeat(32)}`])
      expect(await ask(header)).toBe(401)
  })

  it('opens nothing but feeds', async () => {
    const key = await make()
    expect(await ask(`Bearer ${key}`, '/v1/wie')).toBe(401)
    // Another scheme is nobody there, as it always was.
    expect(await ask(key, '/v1/wie')).toBe('')
    expect(await ask(key, '/wie')).toBe('')
  })

  it('lasts a year; the one before goes on for a week; all end at once when they are taken', async () => {
    const [old, fresh] = [await make(), await make()]
    inDays(6)
    expect([await ask(old), await ask(fresh)]).toEqual(['bank-misp', 'bank-misp'])
    inDays(8)
    expect([await ask(old), await ask(fresh)]).toEqual([401, 'bank-misp'])
    inDays(366)
    expect(await ask(fresh)).toBe(401)
    inDays(0)
    expect(await takeFeedKeys(site.ctx, 'bank-misp')).toBeGreaterThan(0)
    expect(await ask(fresh)).toBe(401)
  })

  it('is not enough for a program that must show a certificate, and not made for one that nobody knows', async () => {
    expect(await ask(await make('bank-met-certificaat'))).toBe(401)
    await expect(make('wie-is-dit')).rejects.toMatchObject({
      code: 'partners.unknown-client',
      values: { known: 'bank-met-certificaat, bank-misp' },
    })
  })

  it('is kept as a digest only', async () => {
    const key = await make()
    const { rows } = await site.ctx.db.pool.query('select to_jsonb(k)::text as row from partners.feed_key k')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(key.slice(feedKeyMark.length))
  })
})
