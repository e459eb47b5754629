// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { listOrganisations } from '#modules/partners'
import { isRowId } from '#values'
import { stripOf, visitYear } from '../count-visits/visit-year.ts'
import { isPublic, isSecret } from '../event/event.ts'
import { eventViews } from '../event/event-view.query.ts'
import { selectEvent, selectEvents } from '../event/event.store.ts'
import { selectEvaluation, selectItems, selectOutcomes } from '../event/parts.store.ts'
import { gatheringTransaction } from '../event/who.query.ts'

/** A year of events as this person may see it, with how it stands against the promise. */
export async function readYear(ctx: Context, year: number, today: string) {
  return gatheringTransaction(ctx, async (tx) => {
    const all = await selectEvents(tx, { from: `${year}-01-01`, to: `${year}-12-31` })
    const views = await eventViews(ctx, tx, all)
    const secret = all.filter((one) => isSecret(one, ctx.now())).map(({ id }) => id)
    return { views, secret, visits: visitYear(all, year, today), strip: stripOf(views, year) }
  })
}

/** One event as this person may see it, with all that hangs on it. Null: not there, or not for this person. */
export async function findEvent(ctx: Context, id: string) {
  const { actor } = ctx
  if (actor.kind !== 'person' || !isRowId(id)) return null
  return gatheringTransaction(ctx, async (tx) => {
    const event = await selectEvent(tx, id)
    if (!event) return null
    const [view] = await eventViews(ctx, tx, [event])
    if (!view) return null
    const isOwner = event.ownerId === actor.organisationId && mayDo(actor, 'gatherings:write')
    return {
      event,
      view,
      items: await selectItems(tx, id),
      outcomes: await selectOutcomes(tx, id),
      evaluation: await selectEvaluation(tx, id),
      isOwner,
      isSecret: isSecret(event, ctx.now()),
      isPublic: isPublic(event, ctx.now()),
    }
  })
}

export async function organiserChoices(ctx: Context) {
  return (await listOrganisations(ctx)).map(({ id, name }) => ({ value: id, text: name }))
}
