// SPDX-License-Identifier: EUPL-1.2
import { readEvent, readManifest } from '@dijkwacht/misp'
import type { Context } from '#foundation/access'
import type { ReadPart, Reading } from './reading.ts'

/** Events in one poll; the next goes on where this one stopped. */
const mostEvents = 50
/** Events of which the moment is remembered; older ones are not asked again. */
const mostMarks = 20_000

/** What changed in a MISP feed since the mark, event by event, the oldest change first. */
export async function* readMisp(ctx: Context, reading: Reading): AsyncGenerator<ReadPart> {
  const now = ctx.now()
  const seen = new Map(Object.entries((reading.mark.events ?? {}) as Record<string, string>))
  const manifest = readManifest(await reading.json('manifest.json'), now)
  const changed = manifest.events.filter(({ uuid, timestamp }) => timestamp > (seen.get(uuid) ?? ''))
  yield { claims: [], whyNot: manifest.dropped.map(({ why }) => why), mark: reading.mark }
  for (const { uuid, timestamp, org, tags } of changed.slice(0, mostEvents)) {
    const { event, claims, dropped } = readEvent(await reading.json(`${uuid}.json`), now)
    const isOurs = reading.owners.has(event?.org.uuid ?? org.uuid ?? '')
    const isRed = [...tags, ...(event?.tags ?? [])].some((tag) => /^tlp:red$/i.test(tag))
    const why = isOurs ? 'ours' : isRed ? 'tlp-red' : null
    seen.set(uuid, timestamp)
    const events = Object.fromEntries([...seen].slice(-mostMarks))
    yield {
      claims: why
        ? []
        : claims.map((one) => ({
            reference: one.uuid,
            kind: one.kind,
            value: one.value,
            firstSeen: one.firstSeen === null ? null : new Date(one.firstSeen),
            until: one.lastSeen === null ? null : new Date(one.lastSeen),
            isEnded: one.deleted || one.sightings.expired > 0 || one.sightings.falsePositive > one.sightings.seen,
            confidence: one.toIds ? null : 50,
          })),
      whyNot: why ? claims.map(() => why) : dropped.map((one) => one.why),
      mark: { events },
    }
  }
}
