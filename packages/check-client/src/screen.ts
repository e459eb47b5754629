// SPDX-License-Identifier: EUPL-1.2
import type { CheckClient, Identifier } from './check-client.ts'
import { expressionsOf, type Kind } from './expressions.ts'
import type { TagSet } from './set/tag-set.ts'

/** What screening says of one row: there is a warning about it, there is none in the set (which is not "safe"), or it cannot be checked. */
export type Screened = 'hit' | 'none' | 'cannot-check'

/** Who asks, in which set is searched, and where tags are kept. The tags are made in the epoch of the set. */
export interface ScreenOptions {
  client: CheckClient
  set: TagSet
  /** Keeps tags between runs, such as a `TagStore`; without it every row is asked anew. */
  store?: {
    get(kind: string, canonical: string): Uint8Array | undefined
    set(kind: string, canonical: string, tag: Uint8Array): void
  }
}

/** Screens rows of one kind, in their order. Only what is not in the store is asked, blinded; the search itself happens here. */
export async function screenRows(
  { client, set, store }: ScreenOptions,
  kind: Kind,
  rows: readonly string[],
): Promise<Screened[]> {
  const expressions = rows.map((row) => expressionsOf(kind, row))
  const known = new Map<string, Uint8Array>()
  const missing = new Map<string, Identifier>()
  for (const canonical of expressions.flat()) {
    const tag = store?.get(kind, canonical)
    if (tag) known.set(canonical, tag)
    else missing.set(canonical, { kind, canonical })
  }
  const asked = [...missing.values()]
  const { tags } = asked.length > 0 ? await client.tagsOf(asked, { epoch: set.head.epoch }) : { tags: [] }
  asked.forEach(({ canonical }, place) => {
    const tag = tags[place] as Uint8Array
    known.set(canonical, tag)
    store?.set(kind, canonical, tag)
  })
  return expressions.map((forms) => {
    if (forms.length === 0) return 'cannot-check'
    return forms.some((canonical) => set.has(known.get(canonical) as Uint8Array)) ? 'hit' : 'none'
  })
}
