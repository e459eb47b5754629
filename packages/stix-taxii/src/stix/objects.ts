// SPDX-License-Identifier: EUPL-1.2
import { objectId, versionKey } from './stix-ids.ts'
import type { ExternalReference, Indicator, StixBundle, StixObject, VersionedObject } from './stix-types.ts'

/** Of every object with versions. `markings`: ids of marking definitions. Moments may be of any precision: they are written with three digits. */
export interface ObjectHead {
  id: string
  created: string | Date
  modified: string | Date
  createdBy?: string
  markings?: readonly string[]
  labels?: readonly string[]
  confidence?: number
  externalReferences?: readonly ExternalReference[]
  revoked?: boolean
}

/** A moment as STIX wants it: UTC, milliseconds. */
export function stixTime(moment: string | Date): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) throw new TypeError('No moment')
  return date.toISOString()
}

/** The properties that every object with versions has, for types that have no function of their own here. `modified` is never before `created`. */
export function objectHead<T extends string>(type: T, ask: ObjectHead) {
  if (!ask.id.startsWith(`${type}--`)) throw new TypeError(`The id of a ${type} begins with ${type}--`)
  const created = stixTime(ask.created)
  const modified = stixTime(ask.modified)
  return {
    type,
    spec_version: '2.1' as const,
    id: ask.id,
    ...(ask.createdBy ? { created_by_ref: ask.createdBy } : {}),
    created,
    modified: modified < created ? created : modified,
    ...(ask.revoked ? { revoked: true } : {}),
    ...(ask.labels?.length ? { labels: [...ask.labels] } : {}),
    ...(ask.confidence === undefined ? {} : { confidence: Math.min(100, Math.max(0, Math.round(ask.confidence))) }),
    ...(ask.externalReferences?.length ? { external_references: [...ask.externalReferences] } : {}),
    ...(ask.markings?.length ? { object_marking_refs: [...ask.markings] } : {}),
  }
}

/** What an indicator says. */
export interface IndicatorDraft extends ObjectHead {
  name: string
  description?: string
  pattern: string
  /** `malicious-activity` when nothing is said. */
  indicatorTypes?: readonly string[]
  validFrom: string | Date
  /** Left out when it does not lie after `validFrom`, as STIX asks: an indicator that ends at once is `revoked`. */
  validUntil?: string | Date | null
}

/** An indicator: a pattern, and from when until when it holds. */
export function indicatorOf(draft: IndicatorDraft): Indicator {
  const from = stixTime(draft.validFrom)
  const until = draft.validUntil ? stixTime(draft.validUntil) : null
  return {
    ...objectHead('indicator', draft),
    name: draft.name,
    ...(draft.description ? { description: draft.description } : {}),
    indicator_types: [...(draft.indicatorTypes ?? ['malicious-activity'])],
    pattern: draft.pattern,
    pattern_type: 'stix',
    pattern_version: '2.1',
    valid_from: from,
    ...(until && until > from ? { valid_until: until } : {}),
  }
}

/** `identityClass`: `organization`, `individual`, `group`, `class`, `system` or `unknown`. */
export function identityOf(
  draft: ObjectHead & {
    name: string
    identityClass?: string
    description?: string
    sectors?: readonly string[]
    contact?: string
  },
): VersionedObject {
  return {
    ...objectHead('identity', draft),
    name: draft.name,
    ...(draft.description ? { description: draft.description } : {}),
    identity_class: draft.identityClass ?? 'organization',
    ...(draft.sectors?.length ? { sectors: [...draft.sectors] } : {}),
    ...(draft.contact ? { contact_information: draft.contact } : {}),
  }
}

/** `kind`: `based-on`, `indicates`, `mitigates`, `related-to` … `source` and `target`: ids. */
export function relationshipOf(
  draft: ObjectHead & {
    kind: string
    source: string
    target: string
    description?: string
    startTime?: string | Date
    stopTime?: string | Date
  },
): VersionedObject {
  const start = draft.startTime ? stixTime(draft.startTime) : null
  const stop = draft.stopTime ? stixTime(draft.stopTime) : null
  return {
    ...objectHead('relationship', draft),
    relationship_type: draft.kind,
    source_ref: draft.source,
    target_ref: draft.target,
    ...(draft.description ? { description: draft.description } : {}),
    ...(start ? { start_time: start } : {}),
    ...(stop && (!start || stop > start) ? { stop_time: stop } : {}),
  }
}

/** `of`: what was seen. `count`: how often; 0 says that it was looked for and not seen. */
export function sightingOf(
  draft: ObjectHead & {
    of: string
    firstSeen?: string | Date
    lastSeen?: string | Date
    count?: number
    whereSighted?: readonly string[]
    observed?: readonly string[]
    description?: string
  },
): VersionedObject {
  return {
    ...objectHead('sighting', draft),
    sighting_of_ref: draft.of,
    ...(draft.firstSeen ? { first_seen: stixTime(draft.firstSeen) } : {}),
    ...(draft.lastSeen ? { last_seen: stixTime(draft.lastSeen) } : {}),
    ...(draft.count === undefined ? {} : { count: draft.count }),
    ...(draft.whereSighted?.length ? { where_sighted_refs: [...draft.whereSighted] } : {}),
    ...(draft.observed?.length ? { observed_data_refs: [...draft.observed] } : {}),
    ...(draft.description ? { description: draft.description } : {}),
  }
}

/** A marking with a text: a licence, or who may do what with it. */
export function statementMarking(ask: { id: string; created: string | Date; statement: string }): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: ask.id,
    created: stixTime(ask.created),
    definition_type: 'statement',
    definition: { statement: ask.statement },
  }
}

/** A bundle; the same objects in the same order have the same id when none is given. Each object stands in it once. */
export function bundleOf(objects: readonly StixObject[], id?: string): StixBundle {
  const once = [...new Map(objects.map((one) => [versionKey(one), one])).values()]
  const names = once.map(versionKey).join('\n')
  return { type: 'bundle', id: id ?? objectId('bundle', bundleNamespace, names), objects: once }
}

const bundleNamespace = '3c3f6f3e-0f7a-5b0e-8a55-2f2ad0f6b7c1'
