// SPDX-License-Identifier: EUPL-1.2
import { md5 } from '@noble/hashes/legacy.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { analyses, headOf, threatLevels } from './events.ts'
import type { EventHead, MispAttribute, MispEventFile, MispTag } from './misp-types.ts'
import { mispSeconds } from './misp-values.ts'
import { tagsOf } from './tags.ts'

/** One event in `manifest.json`. Readers fetch the event again when `timestamp` has grown. */
export interface ManifestEntry {
  Orgc: { name: string; uuid: string }
  Tag: { name: string; colour: string }[]
  info: string
  date: string
  analysis: string
  threat_level_id: string
  timestamp: string
}
/** `manifest.json`: the events of a feed by their uuid. */
export type Manifest = Record<string, ManifestEntry>

/** The entry of one event in `manifest.json`. */
export function manifestEntry(head: EventHead): ManifestEntry {
  return {
    Orgc: { name: head.org.name, uuid: head.org.uuid },
    Tag: tagsOf(head.tags).map(({ name, colour }) => ({ name, colour })),
    info: head.info,
    date: head.date,
    analysis: analyses[head.analysis ?? 'complete'],
    threat_level_id: threatLevels[head.threatLevel ?? 'undefined'],
    timestamp: mispSeconds(head.timestamp),
  }
}

/** `manifest.json` of these events. To write it while reading, put `manifestEntry` of each in one object. */
export function manifest(events: Iterable<MispEventFile | EventHead>): Manifest {
  const entries: [string, ManifestEntry][] = []
  for (const event of events) {
    const head = 'Event' in event ? headOf(event) : event
    entries.push([head.uuid, manifestEntry(head)])
  }
  return Object.fromEntries(entries)
}

/**
 * The lines of one attribute in `hashes.csv`: MD5 of its value (of each half of a value in two), and its event. None of what was deleted: a reader asks
 * the file whether something is in the feed.
 */
export function hashLines(
  { type, value, deleted }: Pick<MispAttribute, 'type' | 'value' | 'deleted'>,
  eventUuid: string,
): string {
  if (deleted) return ''
  const parts = type.includes('|') || type === 'malware-sample' ? value.split('|') : [value]
  return parts.map((one) => `${bytesToHex(md5(new TextEncoder().encode(one)))},${eventUuid}\n`).join('')
}

/** `hashes.csv` of these events. To write it while reading: `hashLines` of each attribute. */
export function hashes(events: Iterable<MispEventFile>): string {
  let text = ''
  for (const { Event } of events) {
    for (const attribute of Event.Attribute) text += hashLines(attribute, Event.uuid)
    for (const object of Event.Object)
      for (const attribute of object.Attribute)
        text += hashLines({ ...attribute, deleted: attribute.deleted || object.deleted }, Event.uuid)
  }
  return text
}

/** An event as a file of a feed: what belongs to one instance of MISP (its numbers, its distribution) is left out, as PyMISP does. */
export function feedFile({ Event }: MispEventFile) {
  const tags = (list: readonly MispTag[]) =>
    list.map(({ name, colour }) => ({ name, colour, local: false, relationship_type: '' }))
  const attribute = (one: MispAttribute) => ({
    uuid: one.uuid,
    value: one.value,
    category: one.category,
    type: one.type,
    comment: one.comment,
    deleted: one.deleted,
    timestamp: one.timestamp,
    to_ids: one.to_ids,
    disable_correlation: one.disable_correlation,
    first_seen: one.first_seen,
    last_seen: one.last_seen,
    ...(one.object_relation === null ? {} : { object_relation: one.object_relation }),
    Tag: tags(one.Tag),
  })
  return {
    Event: {
      uuid: Event.uuid,
      info: Event.info,
      threat_level_id: Event.threat_level_id,
      analysis: Event.analysis,
      timestamp: Event.timestamp,
      publish_timestamp: Event.publish_timestamp,
      published: Event.published,
      date: Event.date,
      extends_uuid: Event.extends_uuid,
      Orgc: { name: Event.Orgc.name, uuid: Event.Orgc.uuid },
      Tag: tags(Event.Tag),
      Galaxy: Event.Galaxy,
      Attribute: Event.Attribute.map(attribute),
      Object: Event.Object.map((object) => ({
        uuid: object.uuid,
        name: object.name,
        'meta-category': object['meta-category'],
        description: object.description,
        template_uuid: object.template_uuid,
        template_version: object.template_version,
        timestamp: object.timestamp,
        comment: object.comment,
        deleted: object.deleted,
        first_seen: object.first_seen,
        last_seen: object.last_seen,
        ObjectReference: object.ObjectReference.map((one) => ({
          uuid: one.uuid,
          timestamp: one.timestamp,
          relationship_type: one.relationship_type,
          comment: one.comment,
          object_uuid: one.object_uuid,
          referenced_uuid: one.referenced_uuid,
        })),
        Attribute: object.Attribute.map(attribute),
      })),
    },
  }
}

/** The whole feed, by the name of its files. For feeds that fit in memory. */
export function feedOf(events: readonly MispEventFile[]): Record<string, string> {
  return {
    ...Object.fromEntries(events.map((event) => [`${event.Event.uuid}.json`, JSON.stringify(feedFile(event))])),
    'manifest.json': JSON.stringify(manifest(events)),
    'hashes.csv': hashes(events),
  }
}
