// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { linkCircles } from '#modules/agreements'
import { type Circles, circlesOf, everyone } from './circle.ts'

/**
 * Which organisations may have their reports linked together now: those of one agreement in force that the rules let share with each
 * other; who has none is alone. The only place that says so. After a change `npm run rebuild` moves what was linked before; until then
 * that stands alone for whoever looks.
 */
export async function circlesNow(ctx: Context): Promise<Circles> {
  if (ctx.settings.linkTogether) return everyone
  return circlesOf(await linkCircles(ctx))
}
