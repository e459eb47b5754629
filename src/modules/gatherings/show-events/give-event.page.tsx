// SPDX-License-Identifier: EUPL-1.2
import { calendarOf } from '#foundation/feeds'
import { contextOf, existing } from '#foundation/web'
import type { Route } from './+types/give-event.page.ts'
import { publicCalendar } from './public-events.query.ts'
import { showText } from './show.text.ts'

/** One event with its programme, for calendar programs. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const events = existing(await publicCalendar(ctx, args.params.code))
  return new Response(calendarOf(events, { name: showText.nl.feedTitle, now: ctx.now() }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
