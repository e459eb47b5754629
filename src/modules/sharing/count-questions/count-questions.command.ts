// SPDX-License-Identifier: EUPL-1.2
// No audit line: it counts, and says of nobody what was asked.
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import type { Database } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { dutchDay, endOfDay, type EverydayIdentifier, identifierKey } from '#values'
import { hitBits, missBits, roomLeft, secondsUntilRoom } from './allowance.ts'
import { networksOf } from './asker.ts'
import { addAsked, addRefused, type Asker, selectAskers, selectHours, selectOpenQuota } from './asker.store.ts'
import { askMessages } from './count-questions.text.ts'

/** Questions a day of an organisation with which nothing else was agreed. */
const usualOfClient = 5_000
/** A minute of anybody at the usual setting: where more is let through, everything here is as much more. */
const usualRate = 120

/** Who asks, as far as it is counted: networks for anybody, else the organisation. Nobody: the program itself, which reads what was counted when it came in. */
function askersOf(ctx: Context, network: string | null, day: string): Asker[] {
  const named = (kind: Asker['kind'], text: string, organisationId: string | null): Asker => ({
    name: ctx.secrets.digest('sharing.asker', `${day} ${kind} ${text}`),
    kind,
    organisationId,
  })
  const organisationId = organisationOf(ctx.actor)
  if (organisationId !== null) return [named('client', organisationId, organisationId)]
  if (network === null || ctx.actor.kind === 'system') return []
  return networksOf(network).map(({ kind, text }) => named(kind, text, null))
}

const scaleOf = ({ settings }: Context) => settings.rateLimit / usualRate

/**
 * Refuses whoever has no room left today, before anything is looked up, so that a refusal says nothing of what was asked. Says when there is room again,
 * and how to get more.
 */
export async function refuseWithoutRoom(ctx: Context, network: string | null): Promise<void> {
  const now = ctx.now()
  const day = dutchDay(now)
  const askers = askersOf(ctx, network, day)
  if (askers.length === 0) return
  const isTight = await isTightNow(ctx)
  const wait = await transaction(asSystem(ctx, 'sharing.count-questions'), async (tx) => {
    const names = askers.map(({ name }) => name)
    const toTomorrow = secondsUntilTomorrow(ctx)
    let longest = 0
    for (const row of await selectAskers(tx, names, day)) {
      if (row.kind === 'client') {
        const most = (await selectOpenQuota(tx, row.organisationId ?? '')) ?? usualOfClient * scaleOf(ctx)
        if (row.asked >= most) longest = toTomorrow
      } else {
        const hours = (now.getTime() - row.begunAt.getTime()) / 3_600_000
        const left = roomLeft({ ...row, hours, isWide: row.kind === 'wide' }, isTight, scaleOf(ctx))
        if (left < 1) longest = Math.max(longest, secondsUntilRoom(left, isTight, scaleOf(ctx), toTomorrow))
      }
    }
    if (longest > 0) await addRefused(tx, names, day)
    return Math.ceil(longest)
  })
  if (wait === 0) return
  const [asker] = askers
  ctx.log.warn({
    event: 'questions-refused',
    kind: asker?.kind,
    asker: asker?.name.toString('hex').slice(0, 12),
  })
  const code = asker?.kind === 'client' ? askMessages.agreedUsedUp : askMessages.noRoom
  const { contactEmail } = ctx.settings
  throw new Refusal(code, { status: 429, retryAfter: wait, values: { minutes: Math.ceil(wait / 60), contactEmail } })
}

/** Puts down that this was asked: how many, and one bit of some thousands for each, so that asking the same again costs nothing. */
export async function countAsked(
  ctx: Context,
  network: string | null,
  asked: readonly { identifier: EverydayIdentifier; isListed: boolean; isKnown: boolean }[],
): Promise<void> {
  const now = ctx.now()
  const day = dutchDay(now)
  const askers = askersOf(ctx, network, day)
  if (askers.length === 0 || asked.length === 0) return
  const placeOf = (identifier: EverydayIdentifier, of: number) =>
    ctx.secrets.digest('sharing.asked', `${day} ${identifierKey(identifier)}`).readUInt32BE(0) % of
  // Sites that are warned about stand in a public list: whoever asks about those earns nothing by it.
  const hits = asked.filter(({ isListed, identifier }) => isListed && identifier.kind !== 'web-address')
  const misses = asked.filter(({ isKnown }) => !isKnown)
  await transaction(asSystem(ctx, 'sharing.count-questions'), (tx) =>
    addAsked(tx, askers, {
      day,
      at: now,
      asked: asked.length,
      hits: hits.map(({ identifier }) => placeOf(identifier, hitBits)),
      misses: misses.map(({ identifier }) => placeOf(identifier, missBits)),
    }),
  )
}

/** What is guessed costs as much as so many different questions: honest people are off by a word or two. */
export const guessCosts = 4

/** Puts down that this was guessed, and wrong. The same wrong words cost nothing more. */
export async function countGuess(ctx: Context, network: string | null, guessed: string): Promise<void> {
  const now = ctx.now()
  const day = dutchDay(now)
  const askers = askersOf(ctx, network, day)
  if (askers.length === 0) return
  const misses = Array.from(
    { length: guessCosts },
    (_, at) => ctx.secrets.digest('sharing.asked', `${day} ${at} ${guessed}`).readUInt32BE(0) % missBits,
  )
  await transaction(asSystem(ctx, 'sharing.count-questions'), (tx) =>
    addAsked(tx, askers, { day, at: now, asked: guessCosts, hits: [], misses }),
  )
}

/** Counts what nobody can see into: elements of the private check, parts of the register, forwarded messages. False: no more today. */
export async function countSealed(ctx: Context, network: string, given: { count: number; what: string; most: number }) {
  const now = ctx.now()
  const day = dutchDay(now)
  const askers = networksOf(network).map(({ kind, text }): Asker & { most: number } => ({
    name: ctx.secrets.digest('sharing.asker', `${day} ${given.what} ${kind} ${text}`),
    kind: 'private',
    organisationId: null,
    most: given.most * (kind === 'wide' ? 16 : 1) * scaleOf(ctx),
  }))
  return transaction(asSystem(ctx, 'sharing.count-questions'), async (tx) => {
    const names = askers.map(({ name }) => name)
    const rows = await selectAskers(tx, names, day)
    const isOver = rows.some(({ name, asked }) => {
      const most = askers.find((asker) => asker.name.equals(name))?.most ?? 0
      return asked + given.count > most
    })
    if (isOver) await addRefused(tx, names, day)
    else await addAsked(tx, askers, { day, at: now, asked: given.count, hits: [], misses: [] })
    return !isOver
  })
}

/** Until the day begins on which it may be asked again. */
export const secondsUntilTomorrow = (ctx: Context) =>
  Math.ceil((endOfDay(dutchDay(ctx.now())).getTime() - ctx.now().getTime()) / 1_000)

const tightness = new WeakMap<Database, { until: number; isTight: boolean }>()

/** As the job found it; asked again every ten seconds. Tight is also the hour after, so that nobody waits for the bell. */
async function isTightNow(ctx: Context): Promise<boolean> {
  const now = ctx.now().getTime()
  const known = tightness.get(ctx.db)
  if (known && known.until > now && known.until <= now + 10_000) return known.isTight
  const hours = await transaction(asSystem(ctx, 'sharing.count-questions'), (tx) =>
    selectHours(tx, new Date(now - 2 * 3_600_000)),
  )
  const isTight = hours.some((hour) => hour.isTight)
  tightness.set(ctx.db, { until: now + 10_000, isTight })
  return isTight
}
