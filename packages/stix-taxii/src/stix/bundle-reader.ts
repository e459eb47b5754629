// SPDX-License-Identifier: EUPL-1.2
import { microsOf } from './moments.ts'
import { identifierOf } from './observables.ts'
import { modifiedOf } from './stix-ids.ts'
import { readPattern } from './pattern-reader.ts'
import type { Identifier, IdentifierKind } from './stix-types.ts'

/** What somebody else says of an identifier. The value is as they wrote it: parse it before you keep it. */
export interface StixClaim {
  kind: IdentifierKind
  value: string
  more?: Identifier['more']
  /** The object that says so, and which version of it. */
  id: string
  modified: string | null
  /** An `observable` alone says that something was seen, not that it is bad. */
  from: 'indicator' | 'observable'
  name: string | null
  validFrom: string | null
  validUntil: string | null
  revoked: boolean
  confidence: number | null
  labels: string[]
  indicatorTypes: string[]
  markings: string[]
  createdBy: string | null
}

/** That somebody saw something, or not (`count` 0). */
export interface StixSighting {
  id: string
  /** The id of what was seen: of an indicator of ours, for instance. */
  of: string
  /** 1 when nothing is said. */
  count: number
  lastSeen: string | null
  createdBy: string | null
  revoked: boolean
}

/** What was read of a bundle. */
export interface ReadBundle {
  claims: StixClaim[]
  sightings: StixSighting[]
  dropped: StixDrop[]
}

/** `why` is a word to count by; `what` is an id, a type or a property, never a value. */
export interface StixDrop {
  what: string
  why: string
}

/** How much is read of one bundle; what is more is dropped and named. */
export const bundleLimits = { objects: 10_000, claims: 50_000, text: 4_000, list: 50 }

type Fields = Record<string, unknown>
const day = 86_400_000

/**
 * Reads the claims of a bundle, a TAXII envelope or a list of objects of others. Nothing in it is followed (references may run in circles), every number
 * is bounded, and what is not read stands in `dropped` with the reason. Of two versions of an object the newer one counts. `now`: to refuse moments that
 * cannot be.
 */
export function readBundle(
  json: unknown,
  now: Date = new Date(),
  limits: Partial<typeof bundleLimits> = {},
): ReadBundle {
  const bounds = { ...bundleLimits, ...limits }
  const dropped: StixDrop[] = []
  const listed: unknown = isFields(json) ? json.objects : json
  if (!Array.isArray(listed)) return { claims: [], sightings: [], dropped: [{ what: 'bundle', why: 'no-objects' }] }
  if (listed.length > bounds.objects) dropped.push({ what: 'bundle', why: 'too-many-objects' })
  const newest = new Map<string, Fields>()
  for (const one of listed.slice(0, bounds.objects) as unknown[]) {
    const why = malformed(one)
    if (why !== null) dropped.push({ what: isFields(one) ? nameOf(one) : 'object', why })
    else if (isFields(one)) {
      const id = String(one.id)
      const before = newest.get(id)
      if (!before || (microsOf(modifiedOf(before)) ?? 0n) <= (microsOf(modifiedOf(one)) ?? 0n)) newest.set(id, one)
    }
  }
  const claims: StixClaim[] = []
  const sightings: StixSighting[] = []
  for (const object of newest.values()) {
    if (object.type === 'sighting') sightings.push(...ofSighting(object, dropped))
    const made =
      object.type === 'indicator' ? ofIndicator(object, now, bounds, dropped) : ofObservable(object, bounds, dropped)
    if (claims.length + made.length > bounds.claims) {
      dropped.push({ what: nameOf(object), why: 'too-many-claims' })
      break
    }
    claims.push(...made)
  }
  return { claims, sightings, dropped }
}

function malformed(one: unknown): string | null {
  if (!isFields(one)) return 'no-object'
  if (typeof one.type !== 'string' || typeof one.id !== 'string') return 'no-id'
  if (!/^[a-z][a-z\d-]{1,250}--[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(one.id)) return 'malformed-id'
  if (!one.id.startsWith(`${one.type}--`)) return 'id-of-another-type'
  if (one.spec_version !== undefined && one.spec_version !== '2.1' && one.spec_version !== '2.0') return 'other-version'
  return null
}

function ofIndicator(object: Fields, now: Date, bounds: typeof bundleLimits, dropped: StixDrop[]): StixClaim[] {
  const what = nameOf(object)
  const refused = (why: string) => {
    dropped.push({ what, why })
    return []
  }
  if (object.pattern_type !== undefined && object.pattern_type !== 'stix') return refused('other-pattern-type')
  if (typeof object.pattern !== 'string') return refused('no-pattern')
  const from = moment(object.valid_from)
  if (from === null) return refused('malformed-time')
  const modified = moment(object.modified)
  if (object.modified !== undefined && modified === null) return refused('malformed-time')
  if ([from, modified].some((time) => time !== null && time.getTime() > now.getTime() + day))
    return refused('time-in-future')
  let until = object.valid_until === undefined ? null : moment(object.valid_until)
  if (object.valid_until !== undefined && until === null) return refused('malformed-time')
  if (until && until.getTime() > now.getTime() + 20 * 366 * day) {
    dropped.push({ what: `${what} valid_until`, why: 'time-too-far' })
    until = null
  }
  if (until && until <= from) return refused('ends-before-it-begins')
  const read = readPattern(object.pattern)
  if (!read.ok) return refused(`pattern-${read.refusal}`)
  return read.observables.flatMap((observable) => {
    const identifier = identifierOf(observable)
    if (!identifier) return refused('no-kind-of-ours')
    if (identifier.value.length > bounds.text) return refused('value-too-long')
    return [
      {
        ...identifier,
        ...claimOf(object, bounds),
        from: 'indicator' as const,
        validFrom: from.toISOString(),
        validUntil: until?.toISOString() ?? null,
      },
    ]
  })
}

function ofObservable(object: Fields, bounds: typeof bundleLimits, dropped: StixDrop[]): StixClaim[] {
  const identifier = identifierOf(object as Fields & { type: string })
  if (!identifier) {
    if (observableTypes.has(String(object.type))) dropped.push({ what: nameOf(object), why: 'no-value' })
    return []
  }
  if (identifier.value.length > bounds.text) {
    dropped.push({ what: nameOf(object), why: 'value-too-long' })
    return []
  }
  return [{ ...identifier, ...claimOf(object, bounds), from: 'observable', validFrom: null, validUntil: null }]
}

function ofSighting(object: Fields, dropped: StixDrop[]): StixSighting[] {
  const { sighting_of_ref: of, count, revoked } = object
  if (typeof of !== 'string' || (count !== undefined && (typeof count !== 'number' || !(count >= 0)))) {
    dropped.push({ what: nameOf(object), why: 'malformed-sighting' })
    return []
  }
  return [
    {
      id: String(object.id),
      of: of.slice(0, 120),
      count: count ?? 1,
      lastSeen: moment(object.last_seen)?.toISOString() ?? null,
      createdBy: typeof object.created_by_ref === 'string' ? object.created_by_ref.slice(0, 120) : null,
      revoked: revoked === true,
    },
  ]
}

/** Types of which an object without a value is worth naming; relationships and the like are simply no claims. */
const observableTypes = new Set([
  'bank-account',
  'phone-number',
  'email-addr',
  'url',
  'domain-name',
  'cryptocurrency-wallet',
])

function claimOf(object: Fields, bounds: typeof bundleLimits) {
  const texts = (list: unknown) =>
    Array.isArray(list)
      ? list
          .filter((one) => typeof one === 'string')
          .slice(0, bounds.list)
          .map((one) => one.slice(0, 200))
      : []
  const { confidence } = object
  return {
    id: String(object.id),
    modified: moment(object.modified)?.toISOString() ?? null,
    name: typeof object.name === 'string' ? object.name.slice(0, 500) : null,
    revoked: object.revoked === true,
    confidence: typeof confidence === 'number' && confidence >= 0 && confidence <= 100 ? confidence : null,
    labels: texts(object.labels),
    indicatorTypes: texts(object.indicator_types),
    markings: texts(object.object_marking_refs),
    createdBy: typeof object.created_by_ref === 'string' ? object.created_by_ref.slice(0, 200) : null,
  }
}

const isFields = (one: unknown): one is Fields => typeof one === 'object' && one !== null && !Array.isArray(one)
const nameOf = (one: Fields) => (typeof one.id === 'string' ? one.id.slice(0, 120) : 'object')

/** RFC 3339 in UTC, as STIX asks; null: none. */
function moment(written: unknown): Date | null {
  if (typeof written !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(written)) return null
  const date = new Date(written)
  return Number.isNaN(date.getTime()) ? null : date
}
