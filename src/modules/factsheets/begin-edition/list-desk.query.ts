// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf } from '#foundation/access'
import { dutchDay } from '#values'
import { numberAfter, numberOn } from '../edition/edition.ts'
import { selectForDesk } from '../edition/edition.store.ts'
import { factsheetTransaction, isMaker } from '../edition/who.query.ts'

const most = 100

/** Editions that the own organisation makes or signs, and all that are published; and the number that the next one would have. */
export function listDesk(ctx: Context) {
  return factsheetTransaction(ctx, async (tx) => {
    const editions = await selectForDesk(tx, organisationOf(ctx.actor) ?? '', most)
    const due = numberOn(dutchDay(ctx.now()))
    const taken = editions.map(({ number }) => number).toSorted()
    const last = taken.at(-1)
    return {
      editions: editions.map((edition) => ({
        id: edition.id,
        number: edition.number,
        title: edition.title,
        status: edition.status,
        changedAt: edition.changedAt,
        isOwn: isMaker(ctx.actor, edition),
      })),
      nextNumber: last === undefined || last < due ? due : numberAfter(last),
    }
  })
}
