// SPDX-License-Identifier: EUPL-1.2
import { type HighWaterMark, readBundle, taxiiClient, tlpOf } from '@dijkwacht/stix-taxii'
import type { Context } from '#foundation/access'
import type { ReadPart, Reading } from './reading.ts'

/** Pages in one poll of one collection; the next goes on where this one stopped. */
const mostPages = 20

/** What changed since the mark in every collection of a TAXII server that we may read, page after page. */
export async function* readTaxii(ctx: Context, reading: Reading): AsyncGenerator<ReadPart> {
  const client = taxiiClient({ url: reading.url, headers: reading.headers, fetch: reading.fetch, retries: 1 })
  const marks = { ...((reading.mark.collections ?? {}) as Record<string, HighWaterMark>) }
  for (const collection of (await client.collections()).filter(({ canRead }) => canRead)) {
    const ask = { mark: marks[collection.id] ?? null, maxPages: mostPages, match: { version: ['last'] } }
    for await (const { objects, mark } of client.objects(collection, ask)) {
      const { claims, dropped } = readBundle(objects, ctx.now())
      const whyNot = dropped.map(({ why }) => why)
      const isOurs = ({ createdBy }: (typeof claims)[number]) =>
        reading.owners.has(createdBy?.replace('identity--', '') ?? '')
      const told = claims.filter((claim) => {
        // What was only seen says nothing bad of anybody.
        const why =
          claim.from === 'observable'
            ? 'only-seen'
            : isOurs(claim)
              ? 'ours'
              : tlpOf(claim.markings) === 'red'
                ? 'tlp-red'
                : null
        if (why) whyNot.push(why)
        return why === null
      })
      marks[collection.id] = mark
      yield {
        claims: told.map(({ id, kind, value, validFrom, validUntil, revoked, confidence }) => ({
          reference: id,
          kind,
          value,
          firstSeen: validFrom === null ? null : new Date(validFrom),
          until: validUntil === null ? null : new Date(validUntil),
          isEnded: revoked,
          confidence,
        })),
        whyNot,
        mark: { collections: { ...marks } },
      }
    }
  }
}
