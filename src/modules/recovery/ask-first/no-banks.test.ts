// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { asSystem } from '#foundation/access'
import { nameIssuer } from '#modules/partners'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'

it('where no bank takes part nobody fills in a form for banks, and where one does it stands there', async () => {
  const test = await testContext({ demo: true })
  const site = await testSite(test)
  const see = async () => (await site.inject({ url: '/hulp/geld-terugvragen' })).body
  expect(await see()).toContain('name="amount"')
  await test.ctx.db.kysely.deleteFrom('partners.issuer' as never).execute()
  const without = await see()
  expect(without).not.toContain('name="amount"')
  expect(without).toContain('doen nog geen banken mee')
  await nameIssuer(asSystem(test.ctx, 'test'), 'iban', 'NLDYKW', 'deltabank-demo')
  expect(await see()).toContain('name="amount"')
})
