// SPDX-License-Identifier: EUPL-1.2
// No audit line: who listed a name is recorded with the decision; what was served when stands in shield.publication.
import { asSystem, type Context, transaction } from '#foundation/access'
import { readList } from '../change/change.store.ts'
import { changesAfter, listedNames } from '../change/read-changes.query.ts'
import { noteCanaries, waitingCanaries, wantedCanaries } from '../confirm-delivery/recipient.store.ts'
import {
  completeTo,
  moveAhead,
  newestSerial,
  noteFailed,
  notePublished,
  noteSent,
  noteServed,
  publishAlone,
} from './publication.store.ts'
import { canaryName, fitsIn, type NameInZone } from './zone-records.ts'
import { newNumber, sendUpdates, servedSoa, servedZone, ServerProblem, type ZoneSettings } from './zone-server.query.ts'
import { packed, soaData, zoneUpdate } from './zone-update.ts'

/** Names of changes that are read at a time. */
const mostAtOnce = 20_000
/** Updates of 64 kB that are on their way at the same time, so that the server does them in one step: 4 MB, some fifty thousand names. */
const mostTogether = 64
/** Each round either publishes something or finds that nothing is left. */
const mostRounds = 10_000

/**
 * Brings the zone on the name server to where the list is. Safe to run at any time, by any number of processes: one works, the others wait. The
 * server says where it is; what we noted says what that means. When that is unknown (a new server, a restored database, a hand that changed the
 * zone), everything is compared. `compare`: compare in any case. Throws ServerProblem when the server does not work with us; then try again.
 */
export async function publishZone(ctx: Context, { compare = false } = {}): Promise<void> {
  if (!ctx.settings.shieldZone || !ctx.settings.shieldWarningHost) return
  const settings = { ...ctx.settings.shieldZone, warningHost: ctx.settings.shieldWarningHost }
  const system = asSystem(ctx, 'shield.publish-zone')
  try {
    await transaction(system, async (alone) => {
      await publishAlone(alone)
      await bringUpToDate(system, settings, compare)
    })
  } catch (error) {
    // Somebody else publishes, and takes along what we wanted to publish.
    if ((error as { code?: string }).code === '55P03') return
    if (error instanceof ServerProblem) {
      await transaction(system, (tx) => noteFailed(tx, error.message, system.now()))
      system.log.warn({ problem: error.message }, 'the zone of the shield was not published')
    }
    throw error
  }
}

async function bringUpToDate(ctx: Context, settings: ZoneSettings, compare: boolean): Promise<void> {
  let mustCompare = compare
  for (let round = 0; round < mostRounds; round += 1) {
    const seen = await servedSoa(settings)
    const known = await transaction(ctx, async (tx) => {
      const list = await readList(tx)
      // After a database was restored the server can be further than we are: a serial never goes back, so the list goes on from there.
      const listSerial = list.serial < seen.serial ? await moveAhead(tx, seen.serial) : list.serial
      return { listSerial, complete: await completeTo(tx, seen.serial) }
    })
    if (mustCompare || known.complete === null) {
      await compareAll(ctx, settings)
      mustCompare = false
    } else if (await followList(ctx, settings, { seen, ...known, complete: known.complete })) return
  }
}

interface Standing {
  seen: { data: Buffer; serial: number }
  /** Read before the changes: everything up to here is among them. */
  listSerial: number
  complete: number
}

/** Publishes what came after; true when there was nothing. */
async function followList(ctx: Context, settings: ZoneSettings, standing: Standing): Promise<boolean> {
  const { seen, listSerial, complete } = standing
  const { changes, canaries } = await transaction(ctx, async (tx) => ({
    changes: await changesAfter(tx, complete, mostAtOnce),
    canaries: await waitingCanaries(tx),
  }))
  // Not always all that there is: what comes after is for the next round.
  const target = changes.at(-1)?.serial ?? listSerial
  if (changes.length === 0 && canaries.length === 0 && seen.serial === listSerial) {
    await transaction(ctx, async (tx) => {
      await noteServed(tx, seen.serial, listSerial, ctx.now())
      await notePublished(tx, { serial: seen.serial, leftOut: null, at: ctx.now(), isCompared: false })
    })
    return true
  }
  const last = new Map(changes.map(({ name, isListed }) => [name, isListed]))
  for (const id of canaries) last.set(canaryName(settings, id), true)
  const names = [...last].map(([name, isListed]) => ({ name, isListed })).filter(({ name }) => fitsIn(settings, name))
  await send(ctx, settings, { seen, names, target, before: complete })
  await transaction(ctx, (tx) => noteCanaries(tx, canaries, ctx.now()))
  return false
}

/** Reads all that is served, and gives the server what it lacks and takes away what it should not have. */
async function compareAll(ctx: Context, settings: ZoneSettings): Promise<void> {
  const seen = await servedSoa(settings)
  const served = await servedZone(settings)
  if (served.serial !== seen.serial) throw new ServerProblem('the zone did not come over whole')
  const { listSerial, canaries } = await transaction(ctx, async (tx) => ({
    listSerial: (await readList(tx)).serial,
    canaries: await wantedCanaries(tx),
  }))
  const names: NameInZone[] = []
  let leftOut = 0
  const want = (name: string) => {
    if (!fitsIn(settings, name)) leftOut += 1
    else if (!served.takes(name)) names.push({ name, isListed: true })
  }
  for (let after = ''; ; ) {
    const page = await transaction(ctx, (tx) => listedNames(tx, after, mostAtOnce, ctx.now()))
    for (const { name } of page) want(name)
    after = page.at(-1)?.name ?? ''
    if (page.length < mostAtOnce) break
  }
  for (const id of canaries) want(canaryName(settings, id))
  for (const name of served.rest()) if (fitsIn(settings, name)) names.push({ name, isListed: false })
  const target = Math.max(listSerial, seen.serial + 1)
  await send(ctx, settings, { seen, names, target, before: null, complete: listSerial })
  await transaction(ctx, async (tx) => {
    await noteCanaries(tx, canaries, ctx.now())
    await notePublished(tx, { serial: target, leftOut, at: ctx.now(), isCompared: true })
  })
  ctx.log.info({ changed: names.length, leftOut }, 'the zone of the shield was compared with the list')
}

interface Sending {
  seen: { data: Buffer; serial: number }
  names: readonly NameInZone[]
  /** The serial that the zone gets, or higher when more updates are needed than there are serials in between. */
  target: number
  /** What the zone holds while only some of the updates were done; null when that is not known. */
  before: number | null
  /** Up to where it then holds everything; the target when left out. */
  complete?: number
}

/** Sends updates, each noted before it goes, because an answer can get lost. */
async function send(ctx: Context, settings: ZoneSettings, sending: Sending): Promise<void> {
  const { names, before, target, complete = target } = sending
  const updates = packed(settings, names)
  if (updates.length === 0) updates.push([])
  // What a part holds is not known when everything was compared: then it gets a serial that never meant anything.
  const lowest = before === null && updates.length > 1 ? (await transaction(ctx, newestSerial)) + 1 : 0
  let { data: seen, serial } = sending.seen
  for (let at = 0; at < updates.length; at += mostTogether) {
    const first = newNumber()
    const messages: Buffer[] = []
    const noted: { serial: number; completeTo: number; names: number }[] = []
    for (const [place, update] of updates.slice(at, at + mostTogether).entries()) {
      const isLast = at + place === updates.length - 1
      const next = Math.max(serial + 1, lowest, isLast ? target : 0)
      const holds = isLast ? complete : before
      if (holds !== null) noted.push({ serial: next, completeTo: holds, names: update.length })
      messages.push(zoneUpdate(settings, { id: (first + place) & 0xffff, seen, serial: next, names: update }))
      serial = next
      seen = soaData(settings, next)
    }
    await transaction(ctx, (tx) => noteSent(tx, noted, ctx.now()))
    await sendUpdates(settings, messages)
  }
  await transaction(ctx, (tx) => noteServed(tx, serial, complete, ctx.now()))
}
