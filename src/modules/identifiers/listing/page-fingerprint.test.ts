// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { casesOf, findCase, listCaseHubs } from '#modules/cases'
import { checkReport } from '../../reports/receive-reports/check-report.query.ts'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { findSeen } from '../list-sightings/find-seen.query.ts'
import { listListings } from '../list-listings/list-listings.query.ts'
import { policy } from './listing.fixture.ts'

const test = await testContext()
const site = await testSite(test)

const digest = 'c'.repeat(64)
const machine = asActor('machine', 'deltabank-demo', ['reports:file', 'checks:ask'])
const post = (url: string, payload: object) => site.inject({ method: 'POST', url, payload, headers: machine })
const analyst = () => test.as('deltabank-demo', 'reports:read', 'cases:read', 'cases:work')
/** Files one report that tells nothing but what it names. */
async function file(value: string, role = 'site', kind = 'page-fingerprint') {
  return post('/v1/reports', { identifiers: [{ kind, value, role }] })
}

describe('the fingerprint of a phishing page or kit that a partner states', () => {
  it('joins the reports that have the same one, in whatever spelling, and is shown and found by its own words', async () => {
    const filed = [await file(`sha256:${digest}`), await file(digest.toUpperCase()), await file('kit:U-Admin')]
    const ids = filed.map((answer) => answer.json().reportId as string)
    await test.settle()
    const [one = '', two = '', other = ''] = ids
    expect([...(await casesOf(analyst(), ids)).keys()].toSorted()).toEqual([one, two].toSorted())
    const found = await findCase(analyst(), one, 'test')
    const { hubs } = await listCaseHubs(analyst(), found?.anchor ?? '', { page: 1 }, 'test')
    expect(hubs).toMatchObject([
      { kind: 'page-fingerprint', canonical: `sha256:${digest}`, standing: 'links', ownReports: 2 },
    ])
    expect(await findSeen(analyst(), ` SHA256:${digest}`, 'test')).toMatchObject([{ ownReports: 2 }])
    expect(await findSeen(analyst(), 'kit: u admin', 'test')).toMatchObject([{ canonical: 'kit:u-admin' }])

    const viewer = asActor('person', 'deltabank-demo', ['reports:read', 'cases:read'])
    const casePage = await site.inject({ url: `/werkbank/zaken/${found?.anchor}`, headers: viewer })
    expect(casePage.body).toContain('Vingerafdruk van een nagemaakte pagina')
    expect(casePage.body).toContain('één vingerafdruk van een nagemaakte pagina')
    const reportPage = await site.inject({ url: `/werkbank/meldingen/${other}`, headers: viewer })
    expect(reportPage.body).toContain('kit:u-admin')
  })

  it('is refused in another role, as something of the victim, and when it is none', async () => {
    const fieldsOf = async (answer: ReturnType<typeof file>) => {
      const { statusCode, body } = await answer
      return [statusCode, body]
    }
    expect(await fieldsOf(file('kit:abc', 'contact'))).toEqual([400, expect.stringContaining('/identifiers/0/role')])
    expect(await fieldsOf(file('nep'))).toEqual([400, expect.stringContaining('/identifiers/0/value')])
    const own = await post('/v1/reports', { narrative: 'x', own: [{ kind: 'page-fingerprint', value: 'kit:abc' }] })
    expect(own.statusCode).toBe(400)
    expect((await checkReport(test.ctx, { narrative: `sha256:${digest}` }, { mustParse: true })).ok).toBe(true)
  })

  it('is never found in a story, listed, or the answer to a check', async () => {
    const told = await post('/v1/reports', { narrative: `De pagina had sha256:${digest}, gemaakt met kit:u-admin.` })
    const sighted = `select i.kind from identifiers.sighting s join identifiers.identifier i on i.id = s.identifier_id
      where s.report_id = $1`
    await test.settle()
    expect((await test.ctx.db.pool.query(sighted, [told.json().reportId])).rows).toEqual([])

    await expect(policy(test.ctx, 'page-fingerprint' as 'iban', true)).rejects.toMatchObject({ status: 400 })
    const policyOf = `insert into identifiers.policy (organisation_id, kind, receiver, version, authority_name, counts_for_days,
      legal_basis, reason, changed_at, valid_from) values ('a', 'page-fingerprint', 'public', 1, 'A', 365, 'x', 'x', now(), now())`
    await expect(test.ctx.db.pool.query(policyOf)).rejects.toThrow('kind_can_be_listed')
    await policy(test.ctx, 'web-address', true)
    for (let n = 0; n < 4; n++) await file('kit:veel-gemeld')
    await test.settle()
    const police = test.as('politie-demo', 'identifiers:publish')
    for (const status of ['waiting', 'active'] as const)
      expect((await listListings(police, { status, page: 1 }, 'test')).listings).toEqual([])

    const asked = {
      items: [{ text: `sha256:${digest}` }, { text: 'kit:veel-gemeld' }, { text: digest }],
      purpose: 'test',
    }
    const answers = (await post('/v1/checks', asked)).json().answers as { answer: string; kind: string | null }[]
    expect(answers.map(({ answer, kind }) => [answer, kind])).toEqual(asked.items.map(() => ['cannot_check', null]))
    const byKind = { items: [{ text: 'kit:veel-gemeld', kind: 'page-fingerprint' }], purpose: 'test' }
    expect((await post('/v1/checks', byKind)).statusCode).toBe(400)
  })
})
