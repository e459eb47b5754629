// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by what follows from the counts.
import { asSystem, type Context, transaction } from '#foundation/access'
import { dutchDay } from '#values'
import { reconsiderIdentifiers } from '../reconsider-identifiers/reconsider-identifiers.command.ts'
import { takeDue } from '../weigh-reports/weigh.store.ts'

const mostAtOnce = 200

/** Counts again whatever rested on reports that are too old from today on. Returns how many identifiers. */
export async function recountAged(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'identifiers.recount-aged')
  const today = dutchDay(system.now())
  for (let recounted = 0; ; ) {
    const ids = await transaction(system, async (tx) => {
      const due = await takeDue(tx, today, mostAtOnce)
      await reconsiderIdentifiers(system, tx, due, 'aged')
      return due
    })
    recounted += ids.length
    if (ids.length < mostAtOnce) return recounted
  }
}
