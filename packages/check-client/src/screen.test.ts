// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import type { CheckClient, Identifier } from './check-client.ts'
import type { Kind } from './expressions.ts'
import { screenRows } from './screen.ts'
import type { TagSet } from './set/tag-set.ts'

const tagOf = ({ kind, canonical }: Identifier) => new TextEncoder().encode(`${kind} ${canonical}`)
const asked: Identifier[] = []
const client = {
  tagsOf: async (identifiers: readonly Identifier[]) => {
    asked.push(...identifiers)
    return { epoch: 1, tags: identifiers.map(tagOf), seed: new Uint8Array() }
  },
} as unknown as CheckClient

/** A set that holds these, by agreements about these kinds. */
function setOf(held: readonly string[], kinds: readonly Kind[] | null): TagSet {
  const has = (tag: Uint8Array) => held.includes(new TextDecoder().decode(tag))
  return { head: { set: 's', namespace: 'partner', epoch: 1 }, kinds, has } as unknown as TagSet
}

it('says that a kind cannot be checked of which the agreements let nothing go in the set, and never "none"', async () => {
  const rows = ['adyen:ExampleShopNL', 'adyen:AnotherShop', 'no shop']
  const screen = (set: TagSet) => screenRows({ client, set }, 'merchant', rows)
  const held = ['merchant adyen:ExampleShopNL']
  expect(await screen(setOf(held, ['merchant']))).toEqual(['hit', 'none', 'cannot-check'])
  // An agreement that ended: what is in the set still counts.
  expect(await screen(setOf(held, []))).toEqual(['hit', 'cannot-check', 'cannot-check'])
  // A server that does not say.
  expect(await screen(setOf(held, null))).toEqual(['hit', 'none', 'cannot-check'])
})

it('finds a person by the link to their page in a column of web addresses', async () => {
  const rows = ['https://www.instagram.com/Verzonnen/?hl=nl', 'https://www.instagram.com/ander', 'winkel.example']
  const screen = (set: TagSet) => screenRows({ client, set }, 'web-address', rows)
  const held = ['user-name instagram:verzonnen']
  expect(await screen(setOf(held, ['web-address', 'user-name']))).toEqual(['hit', 'none', 'none'])
  expect(await screen(setOf([], ['web-address']))).toEqual(['cannot-check', 'cannot-check', 'none'])
  expect(await screen(setOf(['web-address winkel.example'], ['web-address']))).toEqual([
    'cannot-check',
    'cannot-check',
    'hit',
  ])
})
