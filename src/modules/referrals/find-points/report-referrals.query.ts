// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { listReportingPoints, organisationNames } from '#modules/partners'
import { selectOfReports } from '../referral/referral.store.ts'
import type { HandOver } from '../referral/stored-referral.ts'
import { selectColdOfReport } from './cold-referral.store.ts'

export interface OfReport {
  warm: (HandOver & { who: string })[]
  cold: ToldToGo[]
}

export interface ToldToGo {
  id: string
  pointId: string
  who: string
  toldAt: Date
}

/** What the own organisation did with a report of its own: whom it handed over to, and where it said that one can go. */
export async function readOfReport(ctx: Context, reportId: string): Promise<OfReport> {
  const own = organisationOf(ctx.actor)
  const found = await transaction(ctx, async (tx) => ({
    warm: (await selectOfReports(tx, [reportId])).filter(({ senderId }) => senderId === own),
    cold: await selectColdOfReport(tx, reportId),
  }))
  const names = await organisationNames(ctx, [...new Set(found.warm.map(({ receiverId }) => receiverId))])
  return {
    warm: found.warm.map((one) => ({ ...one, who: names.get(one.receiverId) ?? one.receiverId })),
    cold: await named(ctx, found.cold),
  }
}

/** The same for whoever holds the code of the report. */
export async function toldToGo(ctx: Context, reportId: string): Promise<ToldToGo[]> {
  const system = asSystem(ctx, 'referrals.read-own')
  return named(system, await transaction(system, (tx) => selectColdOfReport(tx, reportId)))
}

async function named(
  ctx: Context,
  rows: readonly { id: string; pointId: string; toldAt: Date }[],
): Promise<ToldToGo[]> {
  if (rows.length === 0) return []
  const { items } = await listReportingPoints(ctx, { limit: 100 })
  const names = new Map(items.map(({ id, organisation }) => [id, organisation[ctx.language]]))
  return rows.map(({ id, pointId, toldAt }) => ({ id, pointId, toldAt, who: names.get(pointId) ?? pointId }))
}
