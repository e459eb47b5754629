// SPDX-License-Identifier: EUPL-1.2
// The second lock by itself: every route is read by somebody to whom pages, queries and API deny nothing, while their transactions have no more than
// what a role really may. Whatever a query forgets to ask, it gives no story, account or file of a victim to whoever may not read that.
import { expect, test } from 'vitest'
import type { Permission } from '#foundation/access'
import { permissionsOf, roles } from '../../src/modules/partners/organisation/role.ts'
import { leaksIn, neighbourOf, organisations, personOf, secretsOf } from '../api/organisations.ts'
import { addressesOf, queries, reads } from '../api/read-addresses.ts'
import { fillTen, type Own } from '../api/ten-organisations.ts'
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

/** Where the database shows them all the same, and why. */
const shown: Record<string, string> = {
  '/werkbank/meldingen': 'the name of a filter that this person saved',
  '/werkbank/volglijst': 'what this person watches, in their own words',
  '/werkbank/vermeldingen':
    'listings are decisions of the authority, read by several of its desks; locked by organisation',
  '/werkbank/vermeldingen/:id': 'the same',
  '/werkbank/vermeldingen/eigen-bewijs/:identifierId': 'the same',
}

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

function headersFor(kind: 'person' | 'machine', organisation: string, permissions: readonly Permission[]) {
  return { ...asActor(kind, organisation, permissions, personOf(organisation)), 'x-test-first-check': 'open' }
}

async function read(url: string, address: string, organisation: string, permissions: readonly Permission[]) {
  const kind = url.startsWith('/v1') ? 'machine' : 'person'
  return site.inject({ url: address, headers: headersFor(kind, organisation, permissions) })
}

/** The words of reports and files that this answer shows and the address did not say. */
const seenIn = (body: string, address: string, organisation: string) =>
  secretsOf(organisation).filter((word) => body.includes(word) && !address.includes(word))

test('there are roles that read no story, and routes to try', () => {
  expect(outsiders.map(([role]) => role)).toEqual(expect.arrayContaining(['no role', 'administrator']))
  expect(reads.length).toBeGreaterThan(200)
  expect(Object.keys(shown).filter((url) => !reads.some((one) => one.url === url))).toEqual([])
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
      if (!(url in shown))
        expect(seenIn(body, address, organisation), `${role} of ${organisation}: ${address}`).toEqual([])
      expect(leaksIn(body, organisation), `${role} of ${organisation}: ${address}`).toEqual([])
    }
  }, 60_000)

/** What somebody types into the search of the workbench: a word of a story, a whole account, its end, a name of a site. */
const typed = (organisation: string) => {
  const [word = '', reference = '', account = '', , host = ''] = secretsOf(organisation)
  return [word, reference, account, account.slice(-6), host.slice(0, 8)]
}
const find = (organisation: string, permissions: readonly Permission[]) =>
  Promise.all(
    typed(organisation).map(async (words) => {
      const { body, statusCode } = await site.inject({
        method: 'POST',
        url: '/werkbank/zoeken/antwoord',
        payload: new URLSearchParams({ zoek: words }).toString(),
        headers: {
          ...headersFor('person', organisation, permissions),
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'http://localhost',
          host: 'localhost',
        },
      })
      expect(statusCode, words).toBe(200)
      // What was typed may be said again, in whichever spelling.
      const bare = (text: string) => text.replaceAll(' ', '')
      return secretsOf(organisation).filter(
        (one) => bare(one) !== bare(words) && body.replaceAll(words, '').includes(one),
      )
    }),
  )

test('the search finds no victim’s word, account or site for whoever may not read it', async () => {
  // Of each organisation one, as nobody may search without end.
  for (const [at, organisation] of organisations.entries()) {
    const [role, permissions] = outsiders[at] ?? ['no role', []]
    expect((await find(organisation, permissions)).flat(), role).toEqual([])
  }
  expect((await find(organisations[2], readers)).flat()).not.toEqual([])
}, 120_000)

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
