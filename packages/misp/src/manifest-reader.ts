// SPDX-License-Identifier: EUPL-1.2
import { isUuid } from './misp-values.ts'
import { isFields, limitedText, secondsOf, tagNames } from './raw-fields.ts'

/** One event in the manifest of a feed of others. */
export interface ManifestLine {
  uuid: string
  /** Fetch the event when this is later than what you have. */
  timestamp: string
  info: string
  org: { name: string; uuid: string | null }
  tags: string[]
}

/** The events of the manifest of a feed, oldest change first, so that whoever breaks off goes on from the newest that it has. */
export function readManifest(
  json: unknown,
  now: Date = new Date(),
  limit = 50_000,
): { events: ManifestLine[]; dropped: { what: string; why: string }[] } {
  if (!isFields(json)) return { events: [], dropped: [{ what: 'manifest', why: 'no-manifest' }] }
  const dropped: { what: string; why: string }[] = []
  const events: ManifestLine[] = []
  const listed = Object.entries(json)
  if (listed.length > limit) dropped.push({ what: 'manifest', why: 'too-many' })
  for (const [uuid, one] of listed.slice(0, limit)) {
    const timestamp = isFields(one) ? secondsOf(one.timestamp) : null
    const drop = (why: string) => dropped.push({ what: uuid.slice(0, 40), why })
    if (!isUuid(uuid)) drop('malformed-uuid')
    else if (!isFields(one) || !timestamp) drop('malformed-time')
    else if (timestamp.getTime() > now.getTime() + 86_400_000) drop('time-in-future')
    else {
      const org = isFields(one.Orgc) ? one.Orgc : {}
      events.push({
        uuid: uuid.toLowerCase(),
        timestamp: timestamp.toISOString(),
        info: limitedText(one.info, 1_000),
        org: {
          name: limitedText(org.name, 200),
          uuid: typeof org.uuid === 'string' && isUuid(org.uuid) ? org.uuid.toLowerCase() : null,
        },
        tags: tagNames(one.Tag, 50),
      })
    }
  }
  events.sort((a, b) => Number(a.timestamp > b.timestamp) - Number(a.timestamp < b.timestamp))
  return { events, dropped }
}
