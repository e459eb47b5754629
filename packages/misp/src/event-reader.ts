// SPDX-License-Identifier: EUPL-1.2
import { kindNamespace } from './attributes.ts'
import { kindOfType } from './attribute-types.ts'
import { claimValue } from './claim-values.ts'
import { type IdentifierKind, identifierKinds } from './misp-types.ts'
import { isUuid } from './misp-values.ts'
import { objectNames } from './object-names.ts'
import { isFields, type Fields, limitedText, momentOf, plainText, secondsOf, tagNames } from './raw-fields.ts'
import { machineValue } from './tags.ts'

/** What somebody else says of an identifier. */
export interface MispClaim {
  kind: IdentifierKind
  /** As they wrote it, only trimmed: parse it before you keep it. */
  value: string
  /** Of the attribute. */
  uuid: string
  /** Of the object that it stands in; null: it stands alone. */
  objectUuid: string | null
  timestamp: string
  firstSeen: string | null
  lastSeen: string | null
  /** Those of the attribute; the event has its own. */
  tags: string[]
  /** They withdrew it. */
  deleted: boolean
  /** Whether they mean that systems act on it; else it is there for context. */
  toIds: boolean
  comment: string
  /** Times that somebody saw it, and times that somebody said that it is wrong or over. */
  sightings: { seen: number; falsePositive: number; expired: number }
}

/** What was read of an event of others. */
export interface ReadEvent {
  /** Null: it is no event. */
  event: {
    uuid: string
    info: string
    timestamp: string
    published: boolean
    org: { name: string; uuid: string | null }
    tags: string[]
  } | null
  claims: MispClaim[]
  /** `why` is a word to count by; `what` is a type or a uuid, never a value. */
  dropped: { what: string; why: string }[]
}

/** How much is read of one event; what is more is dropped and named. */
export const eventLimits = { attributes: 20_000, objects: 5_000, claims: 20_000, tags: 50, dropped: 1_000 }

const day = 86_400_000

/**
 * Reads the claims of an event of others: a file of a feed, an answer of a server (`{ "Event": … }`), or the event itself. References between objects
 * are not followed (they may run in circles), events in events are not read, every number is bounded, and what is not read stands in `dropped`. `now`: to
 * refuse moments that cannot be.
 */
export function readEvent(json: unknown, now: Date = new Date(), limits: Partial<typeof eventLimits> = {}): ReadEvent {
  return new EventReader(now, { ...eventLimits, ...limits }).read(json)
}

class EventReader {
  private readonly claims = new Map<string, MispClaim>()
  private readonly dropped: ReadEvent['dropped'] = []
  private readonly now: Date
  private readonly bounds: typeof eventLimits
  private attributes = 0
  constructor(now: Date, bounds: typeof eventLimits) {
    this.now = now
    this.bounds = bounds
  }

  read(json: unknown): ReadEvent {
    const raw = isFields(json) && isFields(json.Event) ? json.Event : json
    const refused = (why: string): ReadEvent => ({ event: null, claims: [], dropped: [{ what: 'event', why }] })
    if (!isFields(raw)) return refused('no-event')
    if (typeof raw.uuid !== 'string' || !isUuid(raw.uuid)) return refused('malformed-uuid')
    const timestamp = secondsOf(raw.timestamp)
    if (!timestamp) return refused('malformed-time')
    if (this.isFuture(timestamp)) return refused('time-in-future')
    for (const name of ['RelatedEvent', 'ShadowAttribute', 'EventReport'])
      if (Array.isArray(raw[name]) && raw[name].length > 0) this.drop(name, 'not-read')
    for (const attribute of this.listOf(raw.Attribute, 'Attribute', this.bounds.attributes))
      this.attribute(attribute, null)
    for (const object of this.listOf(raw.Object, 'Object', this.bounds.objects)) this.object(object)
    return {
      event: {
        uuid: raw.uuid.toLowerCase(),
        info: limitedText(raw.info, 1_000),
        timestamp: timestamp.toISOString(),
        published: raw.published !== false && raw.published !== '0',
        org: orgOf(raw),
        tags: tagNames(raw.Tag, this.bounds.tags),
      },
      claims: [...this.claims.values()],
      dropped: this.dropped,
    }
  }

  private object(raw: unknown): void {
    if (!isFields(raw) || typeof raw.uuid !== 'string' || !isUuid(raw.uuid)) {
      this.drop('Object', 'malformed-uuid')
      return
    }
    for (const attribute of this.listOf(raw.Attribute, 'Attribute', this.bounds.attributes))
      this.attribute(attribute, raw)
  }

  private attribute(raw: unknown, object: Fields | null): void {
    this.attributes += 1
    if (this.attributes > this.bounds.attributes) {
      if (this.attributes === this.bounds.attributes + 1) this.drop('Attribute', 'too-many')
      return
    }
    if (!isFields(raw)) return this.drop('Attribute', 'no-attribute')
    const type = typeof raw.type === 'string' ? raw.type.slice(0, 60) : 'Attribute'
    if (typeof raw.uuid !== 'string' || !isUuid(raw.uuid)) return this.drop(type, 'malformed-uuid')
    if (typeof raw.value !== 'string') return this.drop(type, 'no-value')
    if (raw.value.length > 4_000) return this.drop(type, 'value-too-long')
    const named = this.named(raw, type, raw.value, object)
    if (typeof named === 'string') return this.drop(type, named)
    const read = claimValue(named.kind, type, named.value)
    if ('why' in read) return this.drop(type, read.why)
    const times = this.times(raw, object, type)
    if (!times) return
    const claim: MispClaim = {
      kind: named.kind,
      value: read.value,
      uuid: raw.uuid.toLowerCase(),
      objectUuid: object ? String(object.uuid).toLowerCase() : null,
      ...times,
      tags: tagNames(raw.Tag, this.bounds.tags),
      deleted: isTrue(raw.deleted) || (object !== null && isTrue(object.deleted)),
      toIds: isTrue(raw.to_ids),
      comment: limitedText(raw.comment, 2_000),
      sightings: sightingsOf(raw.Sighting),
    }
    this.keep(claim, type)
  }

  /** Of the same attribute twice the newer counts. */
  private keep(claim: MispClaim, type: string): void {
    const before = this.claims.get(claim.uuid)
    if (before) {
      this.drop(type, 'twice')
      if (before.timestamp < claim.timestamp) this.claims.set(claim.uuid, claim)
      return
    }
    if (this.claims.size >= this.bounds.claims) return this.drop(type, 'too-many')
    this.claims.set(claim.uuid, claim)
  }

  /** Which kind it is and what names it; else why it is no claim. */
  private named(raw: Fields, type: string, value: string, object: Fields | null) {
    const tagged = tagNames(raw.Tag, this.bounds.tags)
      .map((tag) => machineValue(tag, kindNamespace, 'kind'))
      .find((kind) => kind !== null)
    const told = identifierKinds.find((kind) => kind === tagged)
    if (told) return { kind: told, value }
    const inObject = object ? objectNames(object, raw, value) : undefined
    if (inObject !== undefined) return inObject
    const kind = Object.hasOwn(kindOfType, type) ? kindOfType[type] : undefined
    return kind === undefined ? 'no-kind-of-ours' : { kind, value }
  }

  private times(raw: Fields, object: Fields | null, type: string) {
    const timestamp = secondsOf(raw.timestamp)
    const firstSeen = momentOf(raw.first_seen ?? object?.first_seen)
    let lastSeen = momentOf(raw.last_seen ?? object?.last_seen)
    const refused = (why: string) => {
      this.drop(type, why)
      return null
    }
    if (!timestamp || firstSeen === 'malformed' || lastSeen === 'malformed') return refused('malformed-time')
    if (this.isFuture(timestamp) || (firstSeen && this.isFuture(firstSeen))) return refused('time-in-future')
    if (lastSeen && lastSeen.getTime() > this.now.getTime() + 20 * 366 * day) {
      this.drop(`${type} last_seen`, 'time-too-far')
      lastSeen = null
    }
    if (firstSeen && lastSeen && lastSeen < firstSeen) return refused('ends-before-it-begins')
    return {
      timestamp: timestamp.toISOString(),
      firstSeen: firstSeen?.toISOString() ?? null,
      lastSeen: lastSeen?.toISOString() ?? null,
    }
  }

  private isFuture(moment: Date): boolean {
    return moment.getTime() > this.now.getTime() + day
  }

  private listOf(list: unknown, what: string, limit: number): unknown[] {
    if (list === undefined || list === null) return []
    if (!Array.isArray(list)) {
      this.drop(what, 'no-list')
      return []
    }
    if (list.length > limit) this.drop(what, 'too-many')
    return list.slice(0, limit) as unknown[]
  }

  private drop(what: string, why: string): void {
    if (this.dropped.length < this.bounds.dropped) this.dropped.push({ what, why })
    else if (this.dropped.length === this.bounds.dropped) this.dropped.push({ what: 'event', why: 'more-was-dropped' })
  }
}

const isTrue = (one: unknown) => one === true || one === 1 || one === '1'

function orgOf(raw: Fields): { name: string; uuid: string | null } {
  const org = [raw.Orgc, raw.Org].find(isFields)
  return {
    name: limitedText(org?.name, 200),
    uuid: typeof org?.uuid === 'string' && isUuid(org.uuid) ? org.uuid.toLowerCase() : null,
  }
}

function sightingsOf(list: unknown): MispClaim['sightings'] {
  const counted = { seen: 0, falsePositive: 0, expired: 0 }
  for (const one of (Array.isArray(list) ? list.slice(0, 10_000) : []) as unknown[]) {
    const type = isFields(one) ? plainText(one.type) : ''
    if (type === '0') counted.seen += 1
    else if (type === '1') counted.falsePositive += 1
    else if (type === '2') counted.expired += 1
  }
  return counted
}
