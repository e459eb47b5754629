// SPDX-License-Identifier: EUPL-1.2
import type { StixObject } from '../stix/stix-types.ts'
import { answerTaxii } from './taxii-server.ts'
import type { StoredObject, TaxiiAnswer, TaxiiCollection, TaxiiStore } from './taxii-types.ts'

export const collection: TaxiiCollection = {
  id: '5a0c3d8e-1111-4222-8333-444455556666',
  alias: 'listings',
  title: 'Listings',
  canRead: true,
  canWrite: false,
}
export const address = 'https://dijkwacht.example/taxii2/'

/** A store in memory: what is added has a place, and a moment that is often that of its neighbour. */
export function memoryStore(rows: StoredObject[] = [], collections: TaxiiCollection[] = [collection]): TaxiiStore {
  return {
    discovery: { title: 'Dijkwacht', defaultRoot: `${address}api/`, roots: [`${address}api/`] },
    root: async (path) => (path === 'api' ? { title: 'Feeds', maxContentLength: 10_000 } : null),
    collections: async () => collections,
    read: async (_root, id, { after, addedAfter, limit }) => {
      if (id !== collection.id) return null
      const later = rows.filter(
        ({ place, addedAt }) => (after === null || place > after) && (addedAfter === null || addedAt > addedAfter),
      )
      return { rows: later.slice(0, limit), hasMore: later.length > limit }
    },
  }
}

export const uuidOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Version `version` of thing `number`, added at this millisecond. */
export function row(place: number, number: number, version: number, milliseconds: number): StoredObject {
  const object: StixObject = {
    type: number % 2 === 0 ? 'indicator' : 'sighting',
    spec_version: '2.1',
    id: `${number % 2 === 0 ? 'indicator' : 'sighting'}--${uuidOf(number)}`,
    created: '2026-01-01T00:00:00.000Z',
    modified: new Date(Date.UTC(2026, 0, 1, 0, 0, version)).toISOString(),
  }
  return { object, addedAt: new Date(Date.UTC(2026, 10, 1) + milliseconds), place: String(place).padStart(8, '0') }
}

export function ask(
  store: TaxiiStore,
  path: string,
  more: Partial<Parameters<typeof answerTaxii>[1]> = {},
): Promise<TaxiiAnswer> {
  const url = new URL(path, address)
  return answerTaxii(store, {
    method: 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: new Headers({ accept: 'application/taxii+json;version=2.1' }),
    ...more,
  })
}

/** The store as a server that a client can fetch from; `change` makes another answer of it. */
export function served(
  store: TaxiiStore,
  change: (answer: TaxiiAnswer, url: URL) => TaxiiAnswer = (answer) => answer,
): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input))
    const answer = await answerTaxii(store, {
      method: init?.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: new Headers(init?.headers),
    })
    const { status, headers, body } = change(answer, url)
    return new Response(body === null ? null : JSON.stringify(body), { status, headers })
  }
}
