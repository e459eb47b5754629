// SPDX-License-Identifier: EUPL-1.2
import { readEvent, readManifest } from '@dijkwacht/misp'
import type { Context } from '#foundation/access'
import type { ReadPart, Reading } from './reading.ts'

/** Events in one poll; the next goes on where this one stopped. */
const mostEvents = 1_000
/** Events of which the moment is remembered; older ones are not asked again. */
const mostMarks = 20_000

/** Bounded by the size of an answer before. */
const limits = { attributes: 200_000, claims: 200_000 }

/** What changed in a MISP feed since the mark, event by event, the oldest change first. */
export async function* readMisp(ctx: Context, reading: Reading): AsyncGenerator<ReadPart> {
  const now = ctx.now()
  const seen = new Map(Object.entries((reading.mark.events ?? {}) as Record<string, string>))
  const manifest = readManifest(await reading.json('manifest.json'), now)
  const changed = manifest.events.filter(({ uuid, timestamp }) => timestamp > (seen.get(uuid) ?? ''))
  // What no longer stands in the manifest is withdrawn; when it comes back it is read again.
  const listed = new Set(manifest.events.map(({ uuid }) => uuid))
  const gone = [...seen.keys()].filter((uuid) => !listed.has(uuid))
  for (const uuid of gone) seen.delete(uuid)
  yield {
    claims: [],
    whyNot: manifest.dropped.map(({ why }) => why),
    mark: { events: Object.fromEntries(seen) },
    whole: gone,
  }
  for (const { uuid, timestamp, org, tags } of changed.slice(0, mostEvents)) {
    const { event, claims, dropped } = readEvent(await reading.json(`${uuid}.json`), now, limits)
    const isOurs = reading.owners.has(event?.org.uuid ?? org.uuid ?? '')
    const why = isOurs ? 'ours' : isRed([...tags, ...(event?.tags ?? [])]) ? 'tlp-red' : null
    seen.set(uuid, timestamp)
    const events = Object.fromEntries([...seen].slice(-mostMarks))
    // Another event than the manifest names is no part of this feed.
    const isOther = event !== null && event.uuid !== uuid
    const told = why || isOther ? [] : claims.filter((one) => !isRed(one.tags))
    const untold = Array.from(
      { length: claims.length - told.length },
      () => why ?? (isOther ? 'other-event' : 'tlp-red'),
    )
    yield {
      claims: told.map((one) => ({
        reference: `${uuid}/${one.uuid}`,
        kind: one.kind,
        value: one.value,
        firstSeen: one.firstSeen === null ? null : new Date(one.firstSeen),
        until: one.lastSeen === null ? null : new Date(one.lastSeen),
        isEnded: one.deleted || one.sightings.expired > 0 || one.sightings.falsePositive > one.sightings.seen,
        confidence: one.toIds ? null : 50,
      })),
      whyNot: [...untold, ...dropped.map((one) => one.why)],
      mark: { events },
      whole: isOther ? [] : [uuid],
    }
  }
}

const isRed = (tags: readonly string[]): boolean => tags.some((tag) => /^tlp:red$/i.test(tag))
