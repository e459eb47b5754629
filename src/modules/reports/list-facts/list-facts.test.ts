// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { submitReports } from '#modules/reports'
import { demoIban, receiptCodeOf } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { listFacts } from './list-facts.query.ts'

const test = await testContext()

it('gives the own organisation its own reports, without what was told, and one line in the record', async () => {
  const bank = test.as('deltabank-demo', 'reports:read', 'reports:file')
  const [own] = await submitReports(bank, [
    {
      partnerReference: 'kenmerk-1',
      fraudForm: 'FF-110',
      lossInCents: 4_200,
      narrative: 'Geheim.',
      wantsHelp: true,
      identifiers: [],
    },
  ])
  const contact = { phone: '', name: 'Verzonnen Melder' }
  const [web] = await submitReports(
    test.visitor,
    [{ narrative: 'Ook geheim.', identifiers: [{ kind: 'iban', value: demoIban(5), role: 'paid-to' }] }],
    { origin: 'web', receiptCode: receiptCodeOf(new Uint8Array(12).fill(3)), contact },
  )
  const ids = [own?.reportId ?? '', web?.reportId ?? '', crypto.randomUUID()]
  const facts = await listFacts(bank, ids)
  expect([...facts.keys()]).toEqual([own?.reportId])
  expect(facts.get(own?.reportId ?? '')).toMatchObject({
    status: 'received',
    origin: 'api',
    isVerified: true,
    fraudForm: 'FF-110',
    lossInCents: 4_200,
    partnerReference: 'kenmerk-1',
    hasContact: false,
    wantsHelp: true,
  })
  expect(JSON.stringify([...facts.values()])).not.toContain('eheim')
  const police = await listFacts(test.as('politie-demo', 'cases:read'), ids)
  expect([...police.values()]).toMatchObject([{ id: web?.reportId, hasContact: true, wantsHelp: false }])
  expect((await listFacts(test.ctx, ids)).size).toBe(2)
  for (const ctx of [test.visitor, test.as('politie-demo', 'reports:file')])
    expect((await listFacts(ctx, ids)).size).toBe(0)
  const lines = await test.ctx.db.pool.query(
    "select subject_id, subjects from foundation.audit where action = 'reports.reports-listed' order by id",
  )
  expect(lines.rows).toEqual([
    { subject_id: 'deltabank-demo', subjects: [own?.reportId] },
    { subject_id: 'politie-demo', subjects: [web?.reportId] },
  ])
})
