// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { submitReports } from '#modules/reports'
import { recordSightings } from '#modules/identifiers'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../tests/context.ts'
import { testSite } from '../../../tests/site.ts'

const account = demoIban(4_410_001)
const [bank, police, shop] = ['deltabank-demo', 'politie-demo', 'koopplein-demo']

const test = await testContext({ demo: true })
const site = await testSite(test)
const [receipt] = await submitReports(
  test.machine(bank, 'reports:file'),
  [
    {
      partnerReference: 'delen-1',
      narrative: 'Ik betaalde voor een fiets en kreeg niets.',
      lossInCents: 45_000,
      identifiers: [{ kind: 'iban', value: account, role: 'paid-to' }],
      own: [{ kind: 'iban', value: demoIban(4_410_002) }],
    },
  ],
  { origin: 'api' },
)
const reportId = receipt?.reportId ?? ''
await recordSightings(test.ctx, [reportId])

const of = (organisation: string) =>
  test.as(organisation, 'reports:read', 'disclosures:send', 'disclosures:receive', 'disclosures:read')
const get = (url: string, organisation: string) => site.as(of(organisation)).get(url)
const post = (url: string, organisation: string, fields: Record<string, string>) =>
  site.as(of(organisation)).post(url, fields)
const share = () => `/werkbank/meldingen/${reportId}/verstrekken`

describe('the check', () => {
  it('asks us where there is no second key holder, and says so; with one the browser may ask by itself', async () => {
    const openly = (await site.inject({ url: '/controleren' })).body
    expect(openly).toContain('Als u op Controleer drukt, zien wij wat u vraagt.')
    expect(openly).not.toContain('id="vertrouwelijk"')
    expect((await site.inject({ url: '/' })).body).not.toContain('Wij zien niet wat u controleert')
    test.ctx.settings.evaluatorUrl = 'https://second.example'
    expect((await site.inject({ url: '/controleren' })).body).toContain('id="vertrouwelijk"')
    expect((await site.inject({ url: '/' })).body).toContain('Wij zien niet wat u controleert')
    test.ctx.settings.evaluatorUrl = undefined
  })
})

describe('giving a report to another organisation', () => {
  it('is nobody’s but the organisation that received it', async () => {
    expect((await get(share(), shop)).statusCode).toBe(404)
    const refused = await post(share(), shop, { receiver: police, purpose: 'investigate' })
    expect(refused.statusCode).toBe(404)
    expect((await post('/werkbank/verstrekt', shop, { report: reportId })).statusCode).toBe(404)
    const sent = await sql`select from sharing.message where sender_organisation_id = ${shop}`.execute(
      test.ctx.db.kysely,
    )
    expect(sent.rows).toHaveLength(0)
  })

  it('shows what goes along, and never the victim’s own account', async () => {
    const { body, statusCode } = await get(share(), bank)
    expect(statusCode).toBe(200)
    expect(body).toContain(formatIban(account))
    expect(body).not.toContain(formatIban(demoIban(4_410_002)))
    expect(body).toContain('Politie (demo)')
  })

  it('says all that is missing at once, and why something may not go', async () => {
    const nothing = await post(share(), bank, {})
    expect(nothing.statusCode).toBe(422)
    for (const said of ['Kies aan wie', 'Kies waarvoor']) expect(nothing.body).toContain(said)
    const wrong = await post(share(), bank, { receiver: 'gemeente-demo', purpose: 'investigate' })
    expect([wrong.statusCode, wrong.body.includes('Er is geen afspraak')]).toEqual([409, true])
    // What the refusal speaks of is one click away, with the question of this exchange filled in.
    expect(wrong.body.slice(0, wrong.body.indexOf('name="receiver"'))).toMatch(
      /href="\/mag-ik-dit-delen\?[^"]+"[^>]*>Mag ik dit delen\?/,
    )
  })

  it('lands with the recipient, who says what happens with it; the sender sees that, and calls it back', async () => {
    expect((await post(share(), bank, { receiver: police, purpose: 'investigate' })).statusCode).toBe(303)
    const received = await get('/werkbank/ontvangen', police)
    expect(received.body).toContain(formatIban(account))
    expect(received.body).not.toContain('Ik betaalde voor een fiets')
    expect(received.body).not.toContain(reportId)
    expect((await get('/werkbank/ontvangen', shop)).body).not.toContain(formatIban(account))

    const refused = await post('/werkbank/ontvangen', police, { number: '1', intent: 'refuse' })
    expect([refused.statusCode, refused.body.includes('waarom u dit niet gebruikt')]).toEqual([422, true])
    await post('/werkbank/ontvangen', shop, { number: '1', intent: 'use' })
    expect((await get('/werkbank/verstrekt', bank)).body).toContain('opgehaald')
    expect((await post('/werkbank/ontvangen', police, { number: '1', intent: 'use' })).statusCode).toBe(303)
    expect((await get('/werkbank/verstrekt', bank)).body).toContain('werkt')

    expect((await post('/werkbank/verstrekt', bank, { report: reportId })).statusCode).toBe(303)
    expect((await get('/werkbank/ontvangen', police)).body).toContain('Gedaan: het is weg')
    expect((await get('/werkbank/verstrekt', bank)).body).toContain('teruggeroepen: ingetrokken')
  })
})
