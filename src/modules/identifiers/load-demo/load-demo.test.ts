// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { demoIban, parseIdentifier } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { listListings } from '../list-listings/list-listings.query.ts'
import { lookUp } from '../look-up/look-up.query.ts'

const test = await testContext({ demo: true })

describe('the demo', () => {
  it('has published, suspended and waiting listings, and a bank that cannot become one', async () => {
    const police = test.as('politie-demo', 'identifiers:publish')
    const of = async (status: 'active' | 'suspended' | 'waiting') =>
      (await listListings(police, { status, page: 1 }, 'test')).listings.length
    expect(await of('active')).toBe(4)
    expect(await of('suspended')).toBe(1)
    expect(await of('waiting')).toBeGreaterThanOrEqual(2)
    const asked = [
      parseIdentifier('iban', demoIban(2_301_001), { demoBankAllowed: true }),
      parseIdentifier('web-address', 'mijn.deltabank.example'),
      parseIdentifier('web-address', 'beleg-zo-slim.example'),
    ].flatMap((parsed) => (parsed.ok ? [parsed.value] : []))
    expect((await lookUp(test.visitor, asked)).map(({ outcome }) => outcome)).toEqual([
      'listed',
      'protected',
      'unlisted',
    ])
  })

  it('hears the reports of the others, so that more waits for a decision', async () => {
    await test.settle()
    const police = test.as('politie-demo', 'identifiers:publish')
    expect((await listListings(police, { status: 'waiting', page: 1 }, 'test')).total).toBeGreaterThan(3)
  }, 60_000)
})
