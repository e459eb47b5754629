// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf } from '#foundation/access'
import { eachAlone } from './circle.ts'
import { circlesNow } from './circles-now.query.ts'

/** Whether an agreement and the rules let the reports of the own organisation be linked with those of others now. */
export async function isLinkedWithOthers(ctx: Context): Promise<boolean> {
  const own = organisationOf(ctx.actor) ?? ''
  return (await circlesNow(ctx))(own) !== eachAlone(own)
}
