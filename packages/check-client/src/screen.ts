// SPDX-License-Identifier: EUPL-1.2
import type { CheckClient, Identifier } from './check-client.ts'
import { expressionsOf, type Kind } from './expressions.ts'
import type { TagSet } from './set/tag-set.ts'

/**
 * What screening says of one row: there is a warning about it, there is none in the set (which is not "safe"), or it cannot be
 * checked: it is not right, or the agreement lets nothing of its kind go in the set.
 */
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

/** A warning about a person stands under the name, and covers the page of that person wherever its address is asked about. */
function formsOf(kind: Kind, row: string): Identifier[] {
  const all: Kind[] = kind === 'web-address' ? [kind, 'user-name'] : [kind]
  return all.flatMap((one) => expressionsOf(one, row).map((canonical) => ({ kind: one, canonical })))
}

/** Screens rows of one kind, in their order. Only what is not in the store is asked, blinded; the search itself happens here. */
export async function screenRows(
  { client, set, store }: ScreenOptions,
  kind: Kind,
  rows: readonly string[],
): Promise<Screened[]> {
  const forms = rows.map((row) => formsOf(kind, row))
  const known = new Map<string, Uint8Array>()
  const missing = new Map<string, Identifier>()
  for (const form of forms.flat()) {
    const tag = store?.get(form.kind, form.canonical)
    if (tag) known.set(nameOf(form), tag)
    else missing.set(nameOf(form), form)
  }
  const asked = [...missing.values()]
  const { tags } = asked.length > 0 ? await client.tagsOf(asked, { epoch: set.head.epoch }) : { tags: [] }
  asked.forEach((form, place) => {
    const tag = tags[place] as Uint8Array
    known.set(nameOf(form), tag)
    store?.set(form.kind, form.canonical, tag)
  })
  return forms.map((own) => {
    if (own.length === 0) return 'cannot-check'
    if (own.some((form) => set.has(known.get(nameOf(form)) as Uint8Array))) return 'hit'
    // By your agreements nothing of this kind goes in the set: that it is not there says nothing.
    return own.every((form) => set.kinds?.includes(form.kind) ?? true) ? 'none' : 'cannot-check'
  })
}

function nameOf({ kind, canonical }: Identifier): string {
  return `${kind} ${canonical}`
}
