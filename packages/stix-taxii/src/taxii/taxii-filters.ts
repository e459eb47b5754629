// SPDX-License-Identifier: EUPL-1.2
import { microsOf } from '../stix/moments.ts'
import { type StoredObject, taxiiLimits, TaxiiProblem } from './taxii-types.ts'

/** The filters of TAXII 2.1 section 3.4. */
export interface TaxiiFilters {
  addedAfter: Date | null
  limit: number
  after: string | null
  ids: string[] | null
  types: string[] | null
  specVersions: string[] | null
  versions: ({ keyword: 'first' | 'last' | 'all' } | { moment: bigint })[]
}

/** Which filters an endpoint knows; others are left aside, as the specification asks of filters that a server does not know. */
export type FilterName = 'added_after' | 'match[id]' | 'match[type]' | 'match[version]' | 'match[spec_version]'

/** Reads the filters of a request; a wrong one is a `TaxiiProblem`. */
export function readFilters(query: URLSearchParams, known: readonly FilterName[]): TaxiiFilters {
  const list = (name: FilterName) => {
    if (!known.includes(name)) return null
    const values = query
      .getAll(name)
      .flatMap((one) => one.split(','))
      .map((one) => one.trim())
      .filter(Boolean)
    if (values.length > taxiiLimits.matches) throw wrong(`${name} has more than ${taxiiLimits.matches} values`)
    return values.length > 0 ? values : null
  }
  const addedAfter = known.includes('added_after') ? query.get('added_after') : null
  const micros = addedAfter === null ? null : microsOf(addedAfter)
  if (addedAfter !== null && micros === null) throw wrong('added_after is no moment: 2026-12-01T09:30:00.000Z')
  const limit = query.get('limit')
  if (limit !== null && !/^[1-9]\d{0,15}$/.test(limit)) throw wrong('limit is no number of 1 or more')
  const next = query.get('next')
  const after = next === null ? null : placeOf(next)
  if (next !== null && after === null) throw wrong('next is not one of ours')
  const versions = (list('match[version]') ?? ['last']).map((one) => {
    if (one === 'first' || one === 'last' || one === 'all') return { keyword: one } as const
    const moment = microsOf(one)
    if (moment === null) throw wrong('match[version] is first, last, all or a moment')
    return { moment }
  })
  return {
    // Whole milliseconds, as rows have them: what was added within the same one counts as later only when it is.
    addedAfter: micros === null ? null : new Date(Number(micros / 1000n)),
    limit: Math.min(Number(limit ?? taxiiLimits.page), taxiiLimits.page),
    after,
    ids: list('match[id]'),
    types: list('match[type]'),
    specVersions: list('match[spec_version]'),
    versions,
  }
}

const wrong = (description: string) => new TaxiiProblem(400, 'Bad filter', description)

/** A place as `next` carries it: no secret, but nothing to count on either. */
export const nextOf = (place: string) =>
  [...new TextEncoder().encode(place)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

function placeOf(next: string): string | null {
  if (!/^([\da-f]{2}){1,200}$/.test(next)) return null
  const bytes = Uint8Array.from(next.match(/../g) ?? [], (two) => Number.parseInt(two, 16))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A moment with six digits, as TAXII writes it. */
export const taxiiTime = (date: Date) => date.toISOString().replace(/Z$/, '000Z')

/** What TAXII calls the version of an object: when it was changed, or made, or added. */
export function versionOf({ object, addedAt }: StoredObject): string {
  const written = [object.modified, object.created].find((one) => typeof one === 'string' && microsOf(one) !== null)
  return typeof written === 'string' ? written : taxiiTime(addedAt)
}

/** Everything but the version. */
export function matches({ object }: StoredObject, filters: TaxiiFilters): boolean {
  const spec = typeof object.spec_version === 'string' ? object.spec_version : '2.0'
  return (
    (!filters.ids || filters.ids.includes(object.id)) &&
    (!filters.types || filters.types.includes(object.type)) &&
    (!filters.specVersions || filters.specVersions.includes(spec))
  )
}

/** Those of `rows`, in their order, that `match[version]` asks for. `rows`: everything that was read, oldest first. */
export function ofVersions(rows: readonly StoredObject[], versions: TaxiiFilters['versions']): StoredObject[] {
  if (versions.some((one) => 'keyword' in one && one.keyword === 'all')) return [...rows]
  const earliest = new Map<string, StoredObject>()
  const latest = new Map<string, StoredObject>()
  const micros = new Map(rows.map((row) => [row, microsOf(versionOf(row)) ?? 0n]))
  const of = (row: StoredObject | undefined) => (row === undefined ? null : (micros.get(row) ?? 0n))
  for (const row of rows) {
    const version = of(row) ?? 0n
    const first = of(earliest.get(row.object.id))
    if (first === null || version < first) earliest.set(row.object.id, row)
    const last = of(latest.get(row.object.id))
    if (last === null || version >= last) latest.set(row.object.id, row)
  }
  return rows.filter((row) =>
    versions.some((one) => {
      if ('moment' in one) return of(row) === one.moment
      return one.keyword === 'first'
        ? (row.isFirst ?? earliest.get(row.object.id) === row)
        : (row.isLast ?? latest.get(row.object.id) === row)
    }),
  )
}
