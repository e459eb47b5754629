// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { submitReports } from '#modules/reports'
import { demoIban, demoPhone } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { sightingsNaming } from './list-sightings.query.ts'

let ids: string[] = []

const test = await testContext()
const receipts = await submitReports(
  test.ctx,
  Array.from({ length: 40 }, (_, n) => ({
    narrative: `Verhaal ${n}`,
    identifiers: [
      { kind: 'iban' as const, value: demoIban(700 + (n % 4)), role: 'paid-to' as const },
      { kind: 'iban' as const, value: demoIban(700 + (n % 4)), role: 'mentioned' as const },
      { kind: 'phone' as const, value: demoPhone(700 + n), role: 'contact' as const },
    ],
  })),
  { origin: 'api', controllerOrganisationId: 'deltabank-demo' },
)
ids = receipts.map(({ reportId }) => reportId)
await test.settle()

const account = { kind: 'iban' as const, canonical: demoIban(702) }

it('gives only sightings of these identifiers in these reports, whatever else they name, once each', async () => {
  const found = await sightingsNaming(test.ctx, ids.slice(0, 20), [
    account,
    { kind: 'email', canonical: 'nul@x.example' },
  ])
  const expected = ids.slice(0, 20).filter((_, n) => n % 4 === 2)
  expect(found.map(({ reportId }) => reportId).toSorted()).toEqual(expected.toSorted())
  expect(found.every(({ kind, canonical }) => kind === 'iban' && canonical === account.canonical)).toBe(true)
  expect(await sightingsNaming(test.ctx, ids, [{ kind: 'phone', canonical: account.canonical }])).toEqual([])
  expect(await sightingsNaming(test.ctx, ids, [])).toEqual([])
})

it('leaves out what was dropped, and answers only the program', async () => {
  await test.ctx.db.pool.query('update identifiers.sighting set dropped_at = now() where report_id = $1', [ids[2]])
  expect((await sightingsNaming(test.ctx, ids, [account])).some(({ reportId }) => reportId === ids[2])).toBe(false)
  await expect(sightingsNaming(test.as('deltabank-demo', 'cases:read'), ids, [account])).rejects.toThrow('program')
})
