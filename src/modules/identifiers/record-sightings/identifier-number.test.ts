// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { submitReports } from '#modules/reports'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { listSightings } from '../list-sightings/list-sightings.query.ts'

const test = await testContext()

it('the number of an identifier holds no time, from which a partner would read that others named it before', async () => {
  const [filed] = await submitReports(test.as('deltabank-demo', 'reports:file'), [
    { identifiers: [{ kind: 'iban', value: demoIban(77), role: 'paid-to' }] },
  ])
  await test.settle()
  const [sighting] = await listSightings(test.ctx, [filed?.reportId ?? ''])
  expect(sighting?.identifierId).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/)
})
