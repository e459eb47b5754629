// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { submitReports } from '#modules/reports'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { casesOf } from '../list-cases/list-cases.query.ts'

const test = await testContext()
const site = await testSite(test)
const receipts = await submitReports(
  test.as('deltabank-demo', 'reports:file'),
  [1, 2].map((n) => ({ identifiers: [{ kind: 'iban', value: demoIban(n), role: 'paid-to' }] })),
  { origin: 'api' },
)
const ids = receipts.map(({ reportId }) => reportId)
await test.settle()

const call = (url: string, payload: object, organisation = 'deltabank-demo') =>
  site.inject({ method: 'POST', url, payload, headers: asActor('machine', organisation, ['cases:work']) })

it('joins two own reports with the reason of the partner, and parts them again', async () => {
  const [reportId, otherReportId] = ids
  const link = { reportId, otherReportId, reason: 'Zelfde toestel bij het inloggen' }
  expect((await call('/v1/links', link, 'polderbank-demo')).statusCode).toBe(404)
  const unknown = await call('/v1/links', { ...link, pageFingerprint: 'U-Admin' })
  expect([unknown.statusCode, unknown.body]).toEqual([400, expect.stringContaining('/pageFingerprint')])
  const declared = await call('/v1/links', link)
  expect(declared.statusCode, declared.body).toBe(201)
  expect((await casesOf(test.ctx, ids)).size).toBe(2)
  expect((await call('/v1/links', link)).statusCode).toBe(409)

  const path = `/v1/links/${declared.json().linkId}/_withdraw`
  expect((await call(path, { reason: 'Vergissing' }, 'polderbank-demo')).statusCode).toBe(404)
  expect((await call(path, { reason: 'Vergissing' })).statusCode).toBe(200)
  expect((await casesOf(test.ctx, ids)).size).toBe(0)
})

it('keeps the fingerprint of the page or kit that both share with the reason, in one spelling', async () => {
  const [reportId, otherReportId] = ids
  const link = { reportId, otherReportId, reason: 'Zelfde inlogpagina', pageFingerprint: 'Kit: U Admin' }
  expect((await call('/v1/links', link)).statusCode).toBe(201)
  const kept = await test.ctx.db.pool.query('select reason from cases.decision order by decision_id desc limit 1')
  expect(kept.rows).toEqual([{ reason: 'kit:u-admin: Zelfde inlogpagina' }])
})
