// SPDX-License-Identifier: EUPL-1.2
import { calendarOf } from '#foundation/feeds'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { dutchHour, parseCalendarDate } from '#values'
import { paths } from '../claim/addresses.ts'
import type { Route } from './+types/give-calendar.page.ts'
import { nameText } from './ask-name.text.ts'

/** A reminder in the own calendar of whoever asks: only the day stands in the address, and nothing is kept. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const t = translate(nameText, ctx.language)
  const day = parseCalendarDate(new URL(args.request.url).searchParams.get('dag') ?? '')
  if (!day.ok) throw new Response(null, { status: 404 })
  const event = {
    id: `naam-opvragen-${day.value}@dijkwacht`,
    at: dutchHour(day.value, 9),
    title: t('event'),
    description: t('clockMore'),
    page: `${ctx.settings.baseUrl}${addressIn(ctx.language, paths.name)}`,
  }
  return new Response(calendarOf([event], { name: t('title'), now: ctx.now() }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="drie-weken.ics"',
    },
  })
}
