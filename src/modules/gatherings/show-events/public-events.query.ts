// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { CalendarEvent } from '#foundation/feeds'
import type { Tx } from '#foundation/db'
import { type CalendarDate, dutchDay } from '#values'
import { paths } from '../event/addresses.ts'
import { type Event, isPublic } from '../event/event.ts'
import { type EventView, eventViews } from '../event/event-view.query.ts'
import { selectByCode, selectEvents } from '../event/event.store.ts'
import type { Item } from '../event/parts.ts'
import { selectEvaluation, selectItems, selectOutcomes } from '../event/parts.store.ts'
import { publicTransaction } from '../event/who.query.ts'

/** From a year back up to two years on. */
export function shownTime(ctx: Context): { from: string; to: string } {
  const year = Number(dutchDay(ctx.now()).slice(0, 4))
  return { from: `${year - 1}-01-01`, to: `${year + 2}-12-31` }
}

/** Events that anybody may know of, whoever asks: two locks, of the database and here. */
export async function listPublicEvents(ctx: Context): Promise<EventView[]> {
  return publicTransaction(ctx, async (tx) => viewsOf(ctx, tx, await publicIn(ctx, tx)))
}

/** One of them, with what everybody may see of it: a speaker is named when they said so. */
export async function findPublicEvent(ctx: Context, code: string) {
  return publicTransaction(ctx, async (tx) => {
    const event = await selectByCode(tx, code)
    if (!event || !isPublic(event, ctx.now())) return null
    const [view] = await viewsOf(ctx, tx, [event])
    if (!view) return null
    return {
      event,
      view,
      items: (await selectItems(tx, event.id)).map(publicItem),
      outcomes: await selectOutcomes(tx, event.id),
      evaluation: await selectEvaluation(tx, event.id),
    }
  })
}

/** For calendar programs, in Dutch; only of this code, or all. Null: there is none with that code. */
export async function publicCalendar(ctx: Context, code: string | null): Promise<CalendarEvent[] | null> {
  const { baseUrl } = ctx.settings
  const host = new URL(baseUrl).hostname
  return publicTransaction(ctx, async (tx) => {
    const events = (await publicIn(ctx, tx, code)).filter((one) => code === null || one.code === code)
    if (code !== null && events.length === 0) return null
    const views = await viewsOf({ ...ctx, language: 'nl' }, tx, events)
    const lines = await Promise.all(
      events.map(async ({ id }) => (code === null ? [] : (await selectItems(tx, id)).map(publicItem).map(lineOf))),
    )
    return events.flatMap((one, at) => {
      const view = views[at]
      if (!view) return []
      return {
        id: `bijeenkomst-${one.id}@${host}`,
        from: one.startsOn,
        until: one.endsOn,
        title: one.title,
        description: [one.about, one.place, view.where, view.organiser, ...(lines[at] ?? [])]
          .filter((line) => line !== '')
          .join('\n'),
        page: `${baseUrl}${paths.public}/${one.code}`,
        sequence: one.sequence,
        isCancelled: one.status === 'cancelled',
        changedAt: one.changedAt,
        categories: [view.kindName],
      }
    })
  })
}

async function publicIn(ctx: Context, tx: Tx, code: string | null = null): Promise<Event[]> {
  if (code !== null) {
    const one = await selectByCode(tx, code)
    return one && isPublic(one, ctx.now()) ? [one] : []
  }
  return (await selectEvents(tx, shownTime(ctx))).filter((one) => isPublic(one, ctx.now()))
}

function viewsOf(ctx: Context, tx: Tx, events: readonly Event[]): Promise<EventView[]> {
  return eventViews({ ...ctx, actor: { kind: 'anyone' } }, tx, events)
}

function publicItem(item: Item): Item {
  return item.speakerAgreed ? item : { ...item, speaker: '' }
}

function lineOf({ day, from, until, title, room }: Item): string {
  return [`${day as CalendarDate} ${from}-${until} ${title}`, room].filter((part) => part !== '').join(', ')
}
