// SPDX-License-Identifier: EUPL-1.2
import { writtenIdentifier } from './attribute-types.ts'
import type { IdentifierKind, MispAttribute, MispGalaxy, MispSighting, MispTag } from './misp-types.ts'
import { mispMoment, mispSeconds, numericId } from './misp-values.ts'
import { machineTag, tagsOf } from './tags.ts'

type Moment = Date | string | number

/** When something holds, and whether it still does. `lastSeen` before `firstSeen` is taken as `firstSeen`, because MISP refuses it. */
export interface Validity {
  /** Of the last change; for what was withdrawn the moment of withdrawal. A number is seconds since 1970. */
  timestamp: Moment
  firstSeen?: Moment | null
  /** The end of its validity: MISP has no other field for it. */
  lastSeen?: Moment | null
  deleted?: boolean
}

/** An identifier with what is known of it. */
export interface AttributeDraft extends Validity {
  uuid: string
  kind: IdentifierKind
  value: string
  category?: string
  /** Whether systems may act on it. */
  toIds: boolean
  comment?: string
  tags?: readonly (string | MispTag)[]
  galaxies?: readonly MispGalaxy[]
  sightings?: readonly MispSighting[]
  distribution?: number
}

/** The namespace of the tag that says which kind a text is: `dijkwacht:kind="merchant"`. */
export const kindNamespace = 'dijkwacht'

/** An identifier as one attribute. The event fills in its own number. */
export function attributeOf(draft: AttributeDraft): MispAttribute {
  const { type, category, value, isKindTold } = writtenIdentifier(draft.kind, draft.value)
  const kind = isKindTold ? [] : [machineTag(kindNamespace, 'kind', draft.kind)]
  return {
    ...bareAttribute({ ...draft, type, category: draft.category ?? category, value }),
    Tag: tagsOf([...(draft.tags ?? []), ...kind]),
    Galaxy: [...(draft.galaxies ?? [])],
    ...(draft.sightings ? { Sighting: [...draft.sightings] } : {}),
  }
}

/** An attribute of any type. */
export function bareAttribute(
  draft: Validity & {
    uuid: string
    type: string
    category: string
    value: string
    toIds: boolean
    comment?: string
    distribution?: number
    relation?: string
    disableCorrelation?: boolean
  },
): MispAttribute {
  return {
    id: numericId(draft.uuid),
    event_id: '0',
    uuid: draft.uuid,
    type: draft.type,
    category: draft.category,
    value: draft.value,
    to_ids: draft.toIds,
    timestamp: mispSeconds(draft.timestamp),
    // Of the event.
    distribution: String(draft.distribution ?? 5),
    sharing_group_id: '0',
    comment: draft.comment ?? '',
    deleted: draft.deleted ?? false,
    disable_correlation: draft.disableCorrelation ?? false,
    object_id: '0',
    object_relation: draft.relation ?? null,
    ...seenOf(draft),
    Tag: [],
    Galaxy: [],
    ShadowAttribute: [],
  }
}

/** `first_seen` and `last_seen` as MISP writes them; null: not said. */
export function seenOf({ firstSeen, lastSeen }: Validity): { first_seen: string | null; last_seen: string | null } {
  const first = firstSeen === undefined || firstSeen === null ? null : mispMoment(firstSeen)
  const last = lastSeen === undefined || lastSeen === null ? null : mispMoment(lastSeen)
  return { first_seen: first, last_seen: last && first && last < first ? first : last }
}

/** `type`: what was seen there, a false positive, or that it has expired. */
export function sightingOf(draft: {
  uuid: string
  attributeUuid: string
  eventUuid?: string
  at: Moment
  type: 'seen' | 'false-positive' | 'expired'
  source?: string
  org?: MispSighting['Organisation']
}): MispSighting {
  const types = { seen: '0', 'false-positive': '1', expired: '2' } as const
  return {
    uuid: draft.uuid,
    attribute_uuid: draft.attributeUuid,
    ...(draft.eventUuid ? { event_uuid: draft.eventUuid } : {}),
    date_sighting: mispSeconds(draft.at),
    type: types[draft.type],
    source: draft.source ?? '',
    ...(draft.org ? { Organisation: draft.org } : {}),
  }
}
