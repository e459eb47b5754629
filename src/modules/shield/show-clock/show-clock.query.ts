// SPDX-License-Identifier: EUPL-1.2
// Numbers only, counted over everything: no name, and no data about people.
import { asSystem, type Context, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { type Duration, durationUntil, type Measured, measure } from '#modules/statistics'
import { readList } from '../change/change.store.ts'
import { type Share, shareOf } from '../trusted-partner/quality.ts'
import type { Vendor } from '../vendor/vendor.ts'
import { deliveriesOf } from './deliveries.query.ts'

/** The public figures are about names received in this many days. */
export const clockDays = 90
const mostNames = 100_000
/** Milliseconds for which a counted clock is told again: it is public, and counts over everything. */
const keptFor = 60_000

export interface Clock {
  authorityName: string | null
  received: number
  listed: number
  understood: Measured | null
  decided: Measured | null
  deliveries: { recipient: string; delivered: Measured | null; effective: Measured | null }[]
  /** Until browsers warned by the list of a vendor; only of those to which enough was submitted. */
  vendors: { vendor: Vendor; warned: Measured }[]
  /** Of names that were listed, those that a person took off because they should not have been on it. */
  wrongful: Share | null
  unblock: { asked: number; decided: Measured | null }
}

const kept = new WeakMap<object, { until: number; clock: Promise<Clock> }>()

export function showClock(ctx: Context): Promise<Clock> {
  const now = ctx.now().getTime()
  const known = kept.get(ctx.db)
  if (known && known.until > now && known.until <= now + keptFor) return known.clock
  const clock = countClock(ctx)
  kept.set(ctx.db, { until: now + keptFor, clock })
  // A fault is not told again.
  clock.catch(() => kept.delete(ctx.db))
  return clock
}

/** Counts it now. */
export function countClock(ctx: Context): Promise<Clock> {
  const now = ctx.now()
  const since = new Date(now.getTime() - clockDays * 86_400_000)
  return transaction(asSystem(ctx, 'shield.show-clock'), async (tx) => {
    const names = await selectNames(tx, since)
    const until = (from: Date, to: Date | null) => durationUntil(from, to, now)
    const listed = names.filter(({ listedAt }) => listedAt !== null)
    const deliveries = await deliveriesOf(
      tx,
      listed.flatMap(({ serial }) => serial ?? []),
    )
    const bySerial = new Map(listed.map((name) => [name.serial, name.receivedAt]))
    const recipients = [...Map.groupBy(deliveries, ({ recipient }) => recipient)].map(([recipient, those]) => {
      const of = (at: 'deliveredAt' | 'confirmedAt') =>
        measure(
          those.flatMap((one) => {
            const from = bySerial.get(one.serial)
            return from ? [until(from, one[at])] : []
          }),
        )
      return { recipient, delivered: of('deliveredAt'), effective: of('confirmedAt') }
    })
    const requests = await selectRequests(tx, since)
    return {
      authorityName: (await readList(tx)).authorityName,
      received: names.length,
      listed: listed.length,
      understood: measure(names.map(({ receivedAt, understoodAt }) => until(receivedAt, understoodAt))),
      decided: measure(names.map(({ receivedAt, decidedAt }) => until(receivedAt, decidedAt))),
      deliveries: recipients,
      vendors: await selectVendors(tx, since, until),
      wrongful: shareOf(listed.filter(({ isWrong }) => isWrong).length, listed.length),
      unblock: {
        asked: requests.length,
        decided: measure(requests.map(({ receivedAt, decidedAt }) => until(receivedAt, decidedAt))),
      },
    }
  })
}

interface ClockedName {
  id: string
  receivedAt: Date
  understoodAt: Date
  decidedAt: Date | null
  listedAt: Date | null
  serial: number | null
  isWrong: boolean
}

/** The newest first, so that what is left out of very many is the oldest. */
export async function selectNames(tx: Tx, since: Date): Promise<ClockedName[]> {
  const found =
    await sql<ClockedName>`select n.id, n.first_received_at as "receivedAt", n.understood_at as "understoodAt",
      d.decided as "decidedAt", d.listed as "listedAt", c.serial, coalesce(d.wrong, false) as "isWrong"
    from (select * from shield.name where first_received_at >= ${since} order by first_received_at desc limit ${mostNames}) n
    left join lateral (select min(decided_at) filter (where step in ('list', 'clear', 'refer')) as decided,
        min(decided_at) filter (where step = 'list') as listed,
        bool_or(step = 'withdraw' and decided_by is not null) as wrong
      from shield.decision where name_id = n.id) d on true
    left join lateral (select min(serial) as serial from shield.change
      where name = n.name and is_listed and d.listed is not null) c on true`.execute(tx)
  return found.rows
}

async function selectRequests(tx: Tx, since: Date): Promise<{ receivedAt: Date; decidedAt: Date | null }[]> {
  const found = await sql<{ receivedAt: Date; decidedAt: Date | null }>`select received_at as "receivedAt",
      decided_at as "decidedAt" from shield.unblock_request
    where received_at >= ${since} and proven_at is not null limit ${mostNames}`.execute(tx)
  return found.rows
}

async function selectVendors(
  tx: Tx,
  since: Date,
  until: (from: Date, to: Date | null) => Duration,
): Promise<Clock['vendors']> {
  const found = await sql<{ vendor: Vendor; receivedAt: Date; listedAt: Date | null }>`select s.vendor,
      coalesce(n.first_received_at, t.opened_at) as "receivedAt", s.listed_at as "listedAt"
    from shield.submission s left join shield.name n on n.id = s.name_id left join shield.takedown t on t.id = s.takedown_id
    where s.submitted_at >= ${since} order by s.submitted_at desc limit ${mostNames}`.execute(tx)
  return [...Map.groupBy(found.rows, ({ vendor }) => vendor)]
    .flatMap(([vendor, those]) => {
      const warned = measure(those.map(({ receivedAt, listedAt }) => until(receivedAt, listedAt)))
      return warned === null ? [] : [{ vendor, warned }]
    })
    .toSorted((a, b) => (a.vendor < b.vendor ? -1 : 1))
}
