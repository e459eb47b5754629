// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { findSeen } from '../list-sightings/find-seen.query.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

const bank = asActor('machine', 'deltabank-demo', ['reports:file'])
const file = (identifier: object) =>
  site.inject({
    method: 'POST',
    url: '/v1/reports',
    headers: bank,
    payload: {
      narrative: 'Betaald en niets gekregen.',
      identifiers: [{ kind: 'merchant', role: 'paid-to', ...identifier }],
    },
  })

it('a shop at a payment service provider joins the reports of a partner, however it is written', async () => {
  for (const identifier of [
    { value: 'adyen:ExampleShopNL' },
    { value: 'ExampleShopNL', platform: 'Adyen' },
    { value: 'ExampleShopNL (adyen)' },
  ])
    expect((await file(identifier)).statusCode).toBe(201)
  await test.settle()
  const [found] = await findSeen(test.as('deltabank-demo', 'cases:read'), 'Adyen: ExampleShopNL', 'test')
  expect(found).toMatchObject({ kind: 'merchant', canonical: 'adyen:ExampleShopNL', ownReports: 3 })
})

it('says what is wrong with a shop, at its place', async () => {
  const refused = await file({ value: 'bestaatniet:Shop' })
  expect(refused.statusCode).toBe(400)
  expect(refused.body).toContain('/identifiers/0/value')
  expect(refused.body).toContain('betaaldienst staat niet in onze lijst')
})
