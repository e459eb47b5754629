// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { clockDays, sayTime, showClock } from '#modules/shield'
import { fewest } from '#modules/statistics'

export interface ShieldFigures {
  days: number
  received: number
  listed: number
  /** Half of them were decided within this time; null: too few to say. */
  half: string | null
}

/** What the shield publishes of fake sites of every kind; null when nobody decides about its list here, or there are too few. */
export async function shieldFigures(ctx: Context): Promise<ShieldFigures | null> {
  const { authorityName, received, listed, decided } = await showClock(ctx)
  if (authorityName === null || received < fewest) return null
  const median = decided?.median ?? null
  return { days: clockDays, received, listed, half: median === null ? null : sayTime(median, ctx.language) }
}
