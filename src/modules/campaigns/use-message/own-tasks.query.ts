// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { dutchDay } from '#values'
import { adviserOf, adviserTransaction } from '../message/who.query.ts'
import { selectUses } from './use.store.ts'

/** On how many places of the own organisation a message stands that changed since. */
export function countOwnTasks(ctx: Context): Promise<number> {
  const { organisationId } = adviserOf(ctx)
  return adviserTransaction(ctx, async (tx) => {
    const uses = await selectUses(tx, { today: dutchDay(ctx.now()) })
    return uses.filter((use) => use.isOpen && use.organisationId === organisationId).length
  })
}
