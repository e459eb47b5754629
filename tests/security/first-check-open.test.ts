// SPDX-License-Identifier: EUPL-1.2
// The second lock by itself: every route is read by somebody to whom pages, queries and API deny nothing, while their transactions have no more than
// what a role really may. Whatever a query forgets to ask, it gives no story, account or file of a victim to whoever may not read that.
import { expect, test } from 'vitest'
import type { Permission } from '#foundation/access'
import { permissionsOf, roles } from '../../src/modules/partners/organisation/role.ts'
import { neighbourOf, organisations, personOf, secretsOf } from '../api/organisations.ts'
import { addressesOf, queries, reads } from '../api/read-addresses.ts'
import { fillTen, type Own } from '../api/ten-organisations.ts'
import { leaksIn } from '../api/organisations.ts'
import { testContext } from '../context.ts'
import { asActor, testSite } from '../site.ts'

/** Who has one of these reads reports, sightings or cases of the own organisation: tests/api/row-security.test.ts. */
const readers: readonly Permission[] = [
  'reports:read',
  'reports:file',
  'reports:confirm',
  'cases:read',
  'cases:work',
  'data-requests:answer',
  'disclosures:oversee',
  'identifiers:publish',
]

const program = await testContext({ demo: false })
const site = await testSite(program)
const ten = await fillTen(program, site)
const ownOf = (organisation: string) => ten.get(organisation) as Own

/** Roles that read no victim's story, and nobody's. */
const outsiders = [
  ['no role', []] as const,
  ...Object.keys(roles).map(
    (role) => [role, [...permissionsOf([role], { kind: 'other', isPublishing: false })]] as const,
  ),
].filter(([, permissions]) => !permissions.some((one) => readers.includes(one)))

async function read(url: string, address: string, organisation: string, permissions: readonly Permission[]) {
  const kind = url.startsWith('/v1') ? 'machine' : 'person'
  const headers = { ...asActor(kind, organisation, permissions, personOf(organisation)), 'x-test-first-check': 'open' }
  return site.inject({ url: address, headers })
}

/** The words of reports and files that this answer shows and the address did not say. */
const seenIn = (body: string, address: string, organisation: string) =>
  secretsOf(organisation).filter((word) => body.includes(word) && !address.includes(word))

test('there are roles that read no story, and routes to try', () => {
  expect(outsiders.map(([role]) => role)).toEqual(expect.arrayContaining(['no role', 'administrator']))
  expect(reads.length).toBeGreaterThan(200)
})

for (const [at, { url }] of reads.entries())
  test(url, async () => {
    const organisation = organisations[at % organisations.length] ?? ''
    const [role, permissions] = outsiders[at % outsiders.length] ?? ['no role', []]
    const [mine, theirs] = [ownOf(organisation), ownOf(neighbourOf(organisation))]
    const more = queries[url]?.(mine) ?? ''
    const addresses = [...addressesOf(url, mine, mine).map((one) => `${one}${more}`), ...addressesOf(url, mine, theirs)]
    for (const address of new Set(addresses)) {
      const { body } = await read(url, address, organisation, permissions)
      expect(seenIn(body, address, organisation), `${role} of ${organisation}: ${address}`).toEqual([])
      expect(leaksIn(body, organisation), `${role} of ${organisation}: ${address}`).toEqual([])
    }
  }, 60_000)

test('with the permission the same routes show it, so that there was something to see', async () => {
  const [organisation] = organisations
  const all = await Promise.all(
    ['/werkbank/meldingen/:id', '/werkbank/zaken/:id'].map(async (url) => {
      const [address = ''] = addressesOf(url, ownOf(organisation), ownOf(organisation))
      return seenIn((await read(url, address, organisation, readers)).body, address, organisation)
    }),
  )
  for (const seen of all) expect(seen).not.toEqual([])
})
