// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { listInterventions } from '../list-interventions/list-interventions.query.ts'

const test = await testContext()
const site = await testSite(test)
const { get } = visitorOf(() => site)

it('says of every initiative how many it reached, or that this is not known publicly', async () => {
  const initiatives = (await listInterventions(test.visitor)).filter(({ kind }) => kind === 'initiative')
  expect(initiatives.length).toBeGreaterThan(10)
  for (const { code, claims } of initiatives) {
    const page = textOf((await get(`/interventies/${code}`)).body)
    const reach = claims.find(({ sort }) => sort === 'reach')?.text
    expect(page, code).toMatch(reach ? `Bereik ${reach}` : 'Bereik niet openbaar bekend')
  }
})
