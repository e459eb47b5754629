// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { setPolicy } from './set-policy.command.ts'

const program = await testContext()

const policy = {
  organisationId: 'politie-demo',
  kind: 'iban' as const,
  authorityName: 'Politie (demo)',
  minimumReports: 3,
  isAutomatic: true,
  expiryDays: 30,
  legalBasis: 'Artikel 3 Politiewet 2012',
  reason: 'Beleid',
}

test('in production nothing is published without a person while no jurist adopted the basis', async () => {
  const production = { ...program.ctx, settings: { ...program.ctx.settings, isProduction: true } }
  await expect(setPolicy(production, policy)).rejects.toMatchObject({
    code: 'identifiers.automatic-needs-adopted-basis',
  })
  await setPolicy(production, { ...policy, isAutomatic: false })
  await setPolicy(program.ctx, policy)
})

test('only the authority itself, with the power to publish, sets its policy', async () => {
  await expect(setPolicy(program.as('deltabank-demo', 'identifiers:publish'), policy)).rejects.toMatchObject({
    status: 403,
  })
  await expect(setPolicy(program.as('politie-demo', 'reports:read'), policy)).rejects.toMatchObject({ status: 403 })
  await setPolicy(program.as('politie-demo', 'identifiers:publish'), policy)
})
