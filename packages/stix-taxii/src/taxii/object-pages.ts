// SPDX-License-Identifier: EUPL-1.2
import { matches, ofVersions, type TaxiiFilters } from './taxii-filters.ts'
import { type StoredObject, taxiiLimits, type TaxiiStore } from './taxii-types.ts'

/** `next`: the place from which the next page goes on; null: nothing comes after. */
export interface ObjectPage {
  rows: StoredObject[]
  next: string | null
  /** Whether a version of the object stands anywhere in what was read, filters aside; for 404. */
  sawAny: boolean
}

/**
 * Reads on, batch after batch, until the page is full, nothing is left, or `taxiiLimits.rows` rows were read. A page ends at a place and not at a moment:
 * objects that were added at the same moment on both sides of its end are each given once. Null: no such collection.
 */
export async function pageOf(
  store: TaxiiStore,
  root: string,
  collection: string,
  filters: TaxiiFilters,
): Promise<ObjectPage | null> {
  const read: StoredObject[] = []
  let { after } = filters
  let hasMore = true
  let count = 0
  let found: StoredObject[] = []
  while (hasMore && count < taxiiLimits.rows) {
    const answer = await store.read(root, collection, {
      after,
      addedAfter: filters.addedAfter,
      limit: Math.min(taxiiLimits.batch, taxiiLimits.rows - count),
      ...(filters.ids ? { ids: filters.ids } : {}),
      ...(filters.types ? { types: filters.types } : {}),
    })
    if (answer === null) return null
    ;({ hasMore } = answer)
    count += answer.rows.length
    const end = answer.rows.at(-1)?.place
    // A store that says that there is more and gives nothing would never come to an end.
    if (end === undefined || end === after) {
      hasMore = false
      break
    }
    after = end
    read.push(...answer.rows.filter((row) => matches(row, filters)))
    found = ofVersions(read, filters.versions)
    // One more than the page: then it is known that something comes after.
    if (found.length > filters.limit) break
  }
  const rows = found.slice(0, filters.limit)
  if (found.length > filters.limit) return { rows, next: rows.at(-1)?.place ?? null, sawAny: true }
  return { rows, next: hasMore ? after : null, sawAny: read.length > 0 }
}
