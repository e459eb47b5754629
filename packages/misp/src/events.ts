// SPDX-License-Identifier: EUPL-1.2
import type {
  Analysis,
  EventHead,
  MispAttribute,
  MispEvent,
  MispEventFile,
  MispGalaxy,
  MispObject,
  MispOrg,
  MispTag,
  ThreatLevel,
} from './misp-types.ts'
import { mispSeconds, numericId } from './misp-values.ts'
import { tagsOf } from './tags.ts'

/** An event with what stands in it. */
export interface EventDraft {
  uuid: string
  info: string
  date: string | Date
  timestamp: Date | string | number
  /** `timestamp` when it is not given; null: it is not published. */
  publishTimestamp?: Date | string | number | null
  threatLevel?: ThreatLevel
  analysis?: Analysis
  /** 0 to 3; 3, all communities, when nothing is said. */
  distribution?: number
  org: MispOrg
  /** Who made it, when that is somebody else. */
  creator?: MispOrg
  tags?: readonly (string | MispTag)[]
  galaxies?: readonly MispGalaxy[]
  attributes?: readonly MispAttribute[]
  objects?: readonly MispObject[]
}

/** The numbers of the threat levels. */
export const threatLevels: Record<ThreatLevel, string> = { high: '1', medium: '2', low: '3', undefined: '4' }
/** The numbers of the states of analysis. */
export const analyses: Record<Analysis, string> = { initial: '0', ongoing: '1', complete: '2' }

/** An event as MISP serves it and as a feed has it. */
export function eventOf(draft: EventDraft): MispEventFile {
  const id = numericId(draft.uuid)
  const own = <T extends MispAttribute | MispObject>(one: T) => ({ ...one, event_id: id })
  const objects = (draft.objects ?? []).map((one) => ({
    ...own(one),
    ObjectReference: one.ObjectReference.map((reference) => ({ ...reference, event_id: id })),
    Attribute: one.Attribute.map(own),
  }))
  const attributes = (draft.attributes ?? []).map(own)
  const inObjects = objects.reduce((sum, { Attribute }) => sum + Attribute.length, 0)
  return {
    Event: {
      ...headFields({
        uuid: draft.uuid,
        info: draft.info,
        date: draft.date instanceof Date ? draft.date.toISOString().slice(0, 10) : draft.date.slice(0, 10),
        timestamp: mispSeconds(draft.timestamp),
        published: draft.publishTimestamp === null ? null : mispSeconds(draft.publishTimestamp ?? draft.timestamp),
        count: attributes.length + inObjects,
        threatLevel: draft.threatLevel ?? 'undefined',
        analysis: draft.analysis ?? 'complete',
        distribution: draft.distribution ?? 3,
        org: draft.org,
        creator: draft.creator ?? draft.org,
      }),
      Attribute: attributes,
      ShadowAttribute: [],
      RelatedEvent: [],
      Galaxy: [...(draft.galaxies ?? [])],
      Object: objects,
      Tag: tagsOf(draft.tags),
    },
  }
}

function headFields(head: {
  uuid: string
  info: string
  date: string
  timestamp: string
  published: string | null
  count: number
  threatLevel: ThreatLevel
  analysis: Analysis
  distribution: number
  org: MispOrg
  creator: MispOrg
}) {
  const org = (one: MispOrg) => ({ ...one, id: numericId(one.uuid) })
  return {
    id: numericId(head.uuid),
    org_id: numericId(head.org.uuid),
    orgc_id: numericId(head.creator.uuid),
    uuid: head.uuid,
    info: head.info,
    date: head.date,
    timestamp: head.timestamp,
    publish_timestamp: head.published ?? '0',
    published: head.published !== null,
    threat_level_id: threatLevels[head.threatLevel],
    analysis: analyses[head.analysis],
    distribution: String(head.distribution),
    sharing_group_id: '0',
    attribute_count: String(head.count),
    extends_uuid: '',
    proposal_email_lock: false,
    locked: false,
    disable_correlation: false,
    Org: org(head.org),
    Orgc: org(head.creator),
  }
}

/** One line of `/events/index`: the event without what is in it. */
export function indexEntry(head: EventHead): Omit<
  MispEvent,
  'Attribute' | 'Object' | 'ShadowAttribute' | 'RelatedEvent' | 'Galaxy' | 'Tag'
> & {
  EventTag: { Tag: MispTag; local: boolean }[]
} {
  return {
    ...headFields({
      ...head,
      timestamp: mispSeconds(head.timestamp),
      published: mispSeconds(head.publishTimestamp ?? head.timestamp),
      count: head.attributeCount,
      threatLevel: head.threatLevel ?? 'undefined',
      analysis: head.analysis ?? 'complete',
      distribution: head.distribution ?? 3,
      creator: head.org,
    }),
    EventTag: tagsOf(head.tags).map((Tag) => ({ Tag, local: false })),
  }
}

/** What is known of an event without its attributes, from the event itself. */
export function headOf({ Event }: MispEventFile): EventHead {
  const word = <T extends string>(words: Record<T, string>, id: string) =>
    (Object.keys(words) as T[]).find((one) => words[one] === id)
  const threatLevel = word(threatLevels, Event.threat_level_id)
  const analysis = word(analyses, Event.analysis)
  return {
    uuid: Event.uuid,
    info: Event.info,
    date: Event.date,
    timestamp: new Date(Number(Event.timestamp) * 1_000),
    publishTimestamp: new Date(Number(Event.publish_timestamp) * 1_000),
    attributeCount: Number(Event.attribute_count),
    org: Event.Orgc,
    tags: Event.Tag,
    ...(threatLevel ? { threatLevel } : {}),
    ...(analysis ? { analysis } : {}),
    distribution: Number(Event.distribution),
  }
}
