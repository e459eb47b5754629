// SPDX-License-Identifier: EUPL-1.2
import type { StixObject, StoredObject, TaxiiStore } from '@dijkwacht/stix-taxii'
import type { Context } from '#foundation/access'
import { feedSources } from '../source/feed-sources.query.ts'
import type { FeedSource } from '../source/feed-source.ts'
import { objectsOfChange, sharedObjects } from './taxii-objects.query.ts'

const root = 'api'
const maxContentLength = 1024 * 1024

/** What a TAXII client may read here, as whoever it is. */
export function taxiiStore(ctx: Context): TaxiiStore {
  const { baseUrl, contactEmail } = ctx.settings
  const address = `${baseUrl}/taxii2/${root}/`
  const find = async (collection: string) =>
    (await feedSources(ctx)).find(({ id, alias }) => id === collection || alias === collection)
  return {
    discovery: {
      title: 'Dijkwacht',
      description: 'Warnings of online fraud in the Netherlands, each with its end and with recall',
      contact: contactEmail,
      defaultRoot: address,
      roots: [address],
    },
    root: async (path) => (path === root ? { title: 'Dijkwacht', maxContentLength } : null),
    collections: async () =>
      (await feedSources(ctx)).map(({ id, alias, title, description }) => ({
        id,
        alias,
        title,
        description,
        canRead: true,
        canWrite: false,
      })),
    async read(_root, collection, ask) {
      const source = await find(collection)
      return source ? readObjects(ctx, source, ask) : null
    },
  }
}

/** 'change place~number of the object in it'; what all point to comes before the first change. */
async function readObjects(
  ctx: Context,
  source: FeedSource,
  { after, addedAfter, limit }: { after: string | null; addedAfter: Date | null; limit: number },
): Promise<{ rows: StoredObject[]; hasMore: boolean }> {
  const [from = '', number = '-1'] = after?.split('~') ?? []
  // Whoever reads it as a whole is told of nothing that ended before.
  const ask = { since: addedAfter, onlyListed: addedAfter === null, limit: limit + 1 }
  const changes = await source.changes({ from: from || null, ...ask })
  const placed = (objects: readonly StixObject[], place: string, addedAt: Date) =>
    objects
      // Of each thing there is one change, the last: no other version is kept.
      .map((object, at) => ({ object, addedAt, place: `${place}~${at}`, isFirst: true, isLast: true }))
      .filter((_, at) => place !== from || at > Number(number))
  const first = changes[0]
  const all = [
    ...(first && from === '' && addedAfter === null ? placed(sharedObjects(ctx, source), '', first.at) : []),
    ...changes.flatMap((change) => placed(objectsOfChange(ctx, source, change), change.place, change.at)),
  ]
  return { rows: all.slice(0, limit), hasMore: all.length > limit }
}
