// SPDX-License-Identifier: EUPL-1.2
import { calendarOf } from '#foundation/feeds'
import { translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/give-calendar.page.ts'
import { paths, whatIsAdded } from './calendar-words.ts'
import { listCalendar } from './list-calendar.query.ts'
import { text } from './show-calendar.text.ts'

/** Releases of half a year back and a quarter to come, for calendars. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { baseUrl } = ctx.settings
  const t = translate(text, 'nl')
  const { planned, released } = await listCalendar(ctx, { limit: 26, plan: 13 })
  const host = new URL(baseUrl).hostname
  const events = [...released.map((one) => ({ ...one, at: one.releasedAt })), ...planned].map((one) => ({
    // By its week: the same event before and after it was released.
    id: `vrijgave-${one.week}@${host}`,
    at: one.at,
    title: t('release', { number: one.number }),
    description: t('adds', { what: whatIsAdded(one, 'nl') }),
    page: `${baseUrl}${paths.page}`,
  }))
  return new Response(calendarOf(events, { name: t('feedTitle'), now: ctx.now() }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
