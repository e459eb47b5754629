// SPDX-License-Identifier: EUPL-1.2
import { calendarOf } from '#foundation/feeds'
import { contextOf, existing } from '#foundation/web'
import { meetingsTransaction } from '../group/who.query.ts'
import { groupAndMeeting } from '../show-meeting/show-meeting.query.ts'
import type { Route } from './+types/give-calendar.page.ts'
import { calendarEventOf } from './compose-letter.ts'

/** The meeting for a calendar program, without mail: the same event as in an invitation. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { code, meetingId } = args.params
  const found = existing(await meetingsTransaction(ctx, (tx) => groupAndMeeting(tx, code, meetingId)))
  const { language, settings } = ctx
  const event = calendarEventOf(found, { language, baseUrl: settings.baseUrl })
  return new Response(calendarOf([event], { name: found.group.name, now: ctx.now() }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="overleg.ics"',
      'cache-control': 'private, no-store',
    },
  })
}
