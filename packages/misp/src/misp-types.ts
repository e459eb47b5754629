// SPDX-License-Identifier: EUPL-1.2
// The core format of MISP as its server writes it: numbers and moments as text, truth as truth.

/** An organisation. */
export interface MispOrg {
  name: string
  uuid: string
  id?: string
  local?: boolean
}

/** A tag of an event or attribute. */
export interface MispTag {
  name: string
  colour: string
  exportable: boolean
  id?: string
  hide_tag?: boolean
  numerical_value?: string | null
  local?: boolean
  relationship_type?: string
}

/** That somebody saw an attribute, or that it is wrong or over. */
export interface MispSighting {
  uuid: string
  attribute_uuid: string
  event_uuid?: string
  /** Seconds since 1970. */
  date_sighting: string
  /** 0: seen; 1: a false positive; 2: it has expired. */
  type: '0' | '1' | '2'
  source: string
  Organisation?: MispOrg
}

/** One value in an event. */
export interface MispAttribute {
  id: string
  event_id: string
  uuid: string
  type: string
  category: string
  value: string
  to_ids: boolean
  /** Seconds since 1970. A deleted attribute has a new one, or nobody would hear of it. */
  timestamp: string
  distribution: string
  sharing_group_id: string
  comment: string
  deleted: boolean
  disable_correlation: boolean
  object_id: string
  object_relation: string | null
  /** `2026-12-01T09:30:00.000000+00:00` */
  first_seen: string | null
  last_seen: string | null
  Tag: MispTag[]
  Galaxy: MispGalaxy[]
  ShadowAttribute: []
  Sighting?: MispSighting[]
}

/** How an object relates to another object or attribute. */
export interface MispObjectReference {
  id: string
  uuid: string
  timestamp: string
  object_id: string
  event_id: string
  object_uuid: string
  source_uuid: string
  referenced_uuid: string
  /** 0: an attribute; 1: an object. */
  referenced_type: '0' | '1'
  relationship_type: string
  comment: string
  deleted: boolean
}

/** Attributes that belong together, by a template. */
export interface MispObject {
  id: string
  event_id: string
  uuid: string
  name: string
  'meta-category': string
  description: string
  template_uuid: string
  template_version: string
  timestamp: string
  distribution: string
  sharing_group_id: string
  comment: string
  deleted: boolean
  first_seen: string | null
  last_seen: string | null
  ObjectReference: MispObjectReference[]
  Attribute: MispAttribute[]
}

/** One technique, actor or the like of a galaxy. */
export interface MispGalaxyCluster {
  uuid: string
  type: string
  value: string
  tag_name: string
  description: string
  source: string
  authors: string[]
  meta: Record<string, string[]>
}

/** A catalogue of techniques, actors or the like, with those that an event uses. */
export interface MispGalaxy {
  uuid: string
  name: string
  type: string
  description: string
  version: string
  GalaxyCluster: MispGalaxyCluster[]
}

/** An event with everything in it. */
export interface MispEvent {
  id: string
  org_id: string
  orgc_id: string
  uuid: string
  info: string
  /** `2026-12-01` */
  date: string
  /** Seconds since 1970. */
  timestamp: string
  publish_timestamp: string
  published: boolean
  /** 1 high, 2 medium, 3 low, 4 undefined. */
  threat_level_id: string
  /** 0 initial, 1 ongoing, 2 complete. */
  analysis: string
  /** 0 own organisation, 1 this community, 2 connected communities, 3 all communities. */
  distribution: string
  sharing_group_id: string
  attribute_count: string
  extends_uuid: string
  proposal_email_lock: boolean
  locked: boolean
  disable_correlation: boolean
  Org: MispOrg
  Orgc: MispOrg
  Attribute: MispAttribute[]
  ShadowAttribute: []
  RelatedEvent: []
  Galaxy: MispGalaxy[]
  Object: MispObject[]
  Tag: MispTag[]
}

/** As a file or an answer holds it. */
export interface MispEventFile {
  Event: MispEvent
}

/** What is known of an event without its attributes. */
export interface EventHead {
  uuid: string
  info: string
  date: string
  timestamp: Date
  /** `timestamp` when it is not given. */
  publishTimestamp?: Date
  attributeCount: number
  org: MispOrg
  tags: readonly (string | MispTag)[]
  threatLevel?: ThreatLevel
  analysis?: Analysis
  distribution?: number
}

/** How much an event threatens. */
export type ThreatLevel = 'high' | 'medium' | 'low' | 'undefined'
/** How far the analysis of an event is. */
export type Analysis = 'initial' | 'ongoing' | 'complete'

/** What payment fraud uses and can be named: the kinds that go to MISP and come back. */
export const identifierKinds = [
  'iban',
  'phone',
  'email',
  'web-address',
  'user-name',
  'crypto-address',
  'company-number',
  'merchant',
] as const
/** One of `identifierKinds`. */
export type IdentifierKind = (typeof identifierKinds)[number]
