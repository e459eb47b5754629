// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { tokenFor } from '../../redress/prove-control/show-proof.query.ts'
import { openOutside } from '../../redress/prove-control/outside.fixture.ts'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { hearName } from '../receive-names/hear.fixture.ts'
import { receiveFromPartner } from '../trusted-partner/receive-from-partner.command.ts'
import { interimReason } from './interim.ts'
import { askUnblock, decideUnblock, findUnblock, proveUnblock } from './unblock.command.ts'
import { listByTwo } from '../decide-name/by-two.fixture.ts'
import { decideName } from '../decide-name/decide-names.command.ts'

let number = 0

const test = await testContext()
const sitePages = await testSite(test)
const outside = await openOutside()
const lister = test.as('politie-demo', 'shield:judge')
await appointAuthority(test.ctx, {
  id: 'politie-demo',
  name: 'Politie (demo)',
  legalBasis: 'voor de proef',
  trustedPartners: [{ organisation: 'deltabank-demo', quotaPerDay: 50, fastLane: true }],
})
afterAll(() => outside.close())

const judge = () => test.as('politie-demo', 'shield:judge')
const heard = (text: string) => ({ text, messageId: null, brand: null, features: [], receivedAt: test.ctx.now() })
async function listed(name: string): Promise<string> {
  const nameId = await hearName(test.ctx, name)
  await listByTwo(lister, { nameId, reason: 'Nagemaakt.', ground: 'politiewet' })
  return nameId
}
const fresh = () => `winkel-${(number += 1)}.example`
const statusOf = async (name: string) => {
  const { rows } = await test.ctx.db.pool.query('select status from shield.name where name = $1', [name])
  return (rows[0] as { status: string } | undefined)?.status
}
async function asked(name: string) {
  const form = { formToken: randomUUID(), site: `https://www.${name}/`, narrative: 'Was gehackt, is hersteld.' }
  const code = await askUnblock(test.visitor, form)
  const request = await findUnblock(test.visitor, code)
  if (!request) throw new Error('no request')
  return { code, request }
}
async function proven(name: string) {
  const found = await asked(name)
  const line = `dijkwacht-bezwaar=${tokenFor(test.ctx, found.request.id)}`
  outside.records.set(`TXT _dijkwacht-bezwaar.${name}`, [line])
  await proveUnblock(test.visitor, found.request, outside.network)
  return found
}

describe('whoever owns a name', () => {
  it('asks, shows that it is theirs, and reads what somebody else than the lister decided', async () => {
    const name = fresh()
    await listed(name)
    const { code, request } = await proven(name)
    expect(await statusOf(name)).toBe('listed')
    const decision = { requestId: request.id, outcome: 'lifted', reason: 'Hersteld.' } as const
    await expect(decideUnblock(lister, decision)).rejects.toMatchObject({ code: 'deeds.another-person' })
    await expect(decideUnblock(test.as('deltabank-demo', 'shield:judge'), decision)).rejects.toMatchObject({
      status: 403,
    })
    await expect(decideUnblock(judge(), { ...decision, reason: ' ' })).rejects.toMatchObject({
      code: 'web.reason-needed',
    })
    // Off at once by one; that it stays off takes a second one, for whoever deceives owns the name as well.
    const first = judge()
    await decideUnblock(first, decision)
    expect(await statusOf(name)).toBe('suspended')
    expect((await sitePages.as(first).get('/werkbank/schild/verzoeken')).body).not.toContain('value="lifted"')
    await expect(decideUnblock(first, decision)).rejects.toMatchObject({ code: 'deeds.another-person' })
    await decideUnblock(judge(), decision)
    expect(await statusOf(name)).toBe('withdrawn')
    expect(await findUnblock(test.visitor, code)).toMatchObject({ outcome: 'lifted', reason: 'Hersteld.' })
    await expect(decideUnblock(judge(), decision)).rejects.toMatchObject({ status: 409 })
  })

  it('is not helped by the record of somebody else, and learns nothing by a wrong code', async () => {
    const name = fresh()
    await listed(name)
    await proven(name)
    const { request } = await asked(name)
    await expect(proveUnblock(test.visitor, request, outside.network)).rejects.toThrow('not-found')
    expect(await findUnblock(test.visitor, 'geen code')).toBeNull()
  })

  it('gets a name of which no person said so off the list at once, and back on by two when it is kept', async () => {
    const name = fresh()
    await transaction(test.ctx, (tx) => receiveFromPartner(test.ctx, tx, 'deltabank-demo', [heard(name)]))
    expect(await statusOf(name)).toBe('listed')
    const { request } = await proven(name)
    expect(await statusOf(name)).toBe('suspended')
    const { rows } = await test.ctx.db.pool.query(
      'select suspended_because, policy_version from shield.unblock_request where id = $1',
      [request.id],
    )
    expect(rows).toEqual([{ suspended_because: 'no-person', policy_version: 4 }])
    const decision = { requestId: request.id, reason: 'Nog steeds nagemaakt.' } as const
    const first = judge()
    await decideUnblock(first, { ...decision, outcome: 'kept' })
    expect(await statusOf(name)).toBe('suspended')
    const on = { nameId: request.nameId, step: 'resume', reason: 'Nog steeds.', ground: 'politiewet' } as const
    await expect(decideName(first, on)).rejects.toMatchObject({ code: 'deeds.another-person' })
    expect(await decideName(judge(), on)).toBe('listed')
  })

  it('objects in the one form for every list, without script: a site on ours is followed here, any other as an objection', async () => {
    const name = fresh()
    await listed(name)
    const object = async (site: string, more: Record<string, string> = {}) => {
      const browser = plainBrowser(sitePages)
      const bon = /name="bon" value="([\w-]+)"/.exec(await browser.see('/bezwaar'))?.[1] ?? ''
      const sent = await browser.post('/bezwaar', {
        bon,
        kenmerk: site,
        reden: 'misused',
        verhaal: 'Van mij.',
        ...more,
      })
      return { browser, sent }
    }
    const elsewhere = await object('elders.example')
    expect([elsewhere.sent.status, elsewhere.sent.to]).toEqual([303, '/bezwaar/ontvangen'])
    const { browser, sent } = await object(`https://www.${name}/winkel`)
    expect([sent.status, sent.to]).toEqual([303, '/bezwaar/site'])
    const page = await browser.see('/bezwaar/site')
    expect(page).toContain(`_dijkwacht-bezwaar.${name}`)
    expect(page).toContain('Wacht tot u aantoont dat de site van u is')
    expect(page).toMatch(/Stuur deze tekst naar de helpdesk van uw bouwer[\s\S]*Naam: _dijkwacht-bezwaar/)
    const code = /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(page)?.[0] ?? ''
    const later = plainBrowser(sitePages)
    expect((await later.post('/bezwaar/volgen', { code: '1' })).status).toBe(422)
    expect((await later.post('/bezwaar/volgen', { code })).to).toBe('/bezwaar/site')
    expect(await later.see('/en/bezwaar/site')).toContain(`Your objection about ${name}`)
    expect(await later.post('/bezwaar/site', { intent: 'close' })).toMatchObject({ status: 303, to: '/bezwaar' })
    expect((await later.get('/bezwaar/site')).to).toBe('/bezwaar')
    const long = await object(name, { verhaal: 'x'.repeat(2_100) })
    expect([long.sent.status, long.sent.html.includes('hoogstens 2.000 tekens')]).toEqual([422, true])
    expect(long.sent.html).toContain('x'.repeat(2_100))
  })

  it('is led from the address of before, by link and by a form that was open then', async () => {
    const browser = plainBrowser(sitePages)
    expect((await sitePages.inject({ url: '/schild/uw-site' })).headers.location).toBe('/bezwaar')
    expect((await sitePages.inject({ url: '/en/schild/uw-site' })).headers.location).toBe('/en/bezwaar')
    const old = await browser.post('/schild/uw-site', { intent: 'ask', form: 'a', site: 'elders.example' })
    expect([old.status, old.to]).toEqual([303, '/bezwaar'])
    expect((await sitePages.inject({ url: '/bezwaar/site' })).headers.location).toBe('/bezwaar')
  })
})

it('the rule for going off at once says why', () => {
  const policy = { muchVisitedADay: 1_000 }
  const blocked = { isShared: false, byPerson: true, visitorsADay: null }
  expect(interimReason(blocked, policy)).toBeNull()
  expect(interimReason({ ...blocked, visitorsADay: 999 }, policy)).toBeNull()
  expect(interimReason({ ...blocked, visitorsADay: 1_000 }, policy)).toBe('much-visited')
  expect(interimReason({ ...blocked, isShared: true }, policy)).toBe('of-many')
  expect(interimReason({ ...blocked, byPerson: false }, policy)).toBe('no-person')
})
