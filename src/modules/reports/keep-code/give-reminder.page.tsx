// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { calendarOf } from '#foundation/feeds'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { daysAfter, dutchDay, dutchHour } from '#values'
import { followedCode } from '../follow-report/followed-code.query.ts'
import type { Route } from './+types/give-reminder.page.ts'
import { keepCodeText } from './keep-code.text.ts'

const daysToWait = 7

/** A reminder with the code, in the calendar of whoever has the code in this browser: its title tells nobody what it is about. */
export function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const code = followedCode.codeOf(ctx, args.request)
  const page = addressIn(ctx.language, '/mijn-melding')
  if (!code) throw redirect(page, 303)
  const t = translate(keepCodeText, ctx.language)
  const day = daysAfter(dutchDay(ctx.now()), daysToWait)
  const event = {
    id: `melding-${day}@dijkwacht`,
    at: dutchHour(day, 9),
    title: t('reminder'),
    description: t('reminderMore', { code }),
    page: `${ctx.settings.baseUrl}${page}`,
  }
  return new Response(calendarOf([event], { name: t('reminder'), now: ctx.now() }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="dijkwacht.ics"',
    },
  })
}
