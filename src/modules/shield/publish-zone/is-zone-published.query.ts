// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { readPublisher } from './publication.store.ts'

/** The job that publishes says every minute that the name server has all. */
const longestSilence = 15 * 60_000

/** Whether the name server has the list and said so lately; null when there is none. */
export async function isZonePublished(ctx: Context): Promise<boolean | null> {
  if (!ctx.settings.shieldZone) return null
  const { failures, publishedAt } = await transaction(asSystem(ctx, 'shield.watch-zone'), readPublisher)
  if (failures > 0) return false
  // Before the first time nothing is late; that nobody works is seen by the queue.
  return publishedAt === null || ctx.now().getTime() - publishedAt.getTime() < longestSilence
}
