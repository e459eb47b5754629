// SPDX-License-Identifier: EUPL-1.2
import { redirect } from 'react-router'
import { calendarOf } from '#foundation/feeds'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { daysAfter, dutchDay, dutchHour } from '#values'
import type { Clock } from '../show-first-advice/advice.ts'
import type { Route } from './+types/give-calendar.page.ts'
import { paths } from './addresses.ts'
import { keptPlan } from './kept-plan.query.ts'
import { planText } from './make-plan.text.ts'
import { planIn } from './plan-code.ts'
import { stepsOf } from './plan-view.query.ts'

/** Days from now on which a step that is still open is called to mind. What must be done today needs no calendar. */
const inDays: Partial<Record<Clock, number>> = { today: 1, week: 3, weeks: 14 }

/** Reminders in the calendar of whoever asks, so that we need no address to send them to. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const plan = planIn(keptPlan.codeOf(ctx, args.request) ?? '')
  if (!plan) throw redirect(addressIn(ctx.language, paths.steps), 303)
  const t = translate(planText, ctx.language)
  const events = stepsOf(ctx, plan).flatMap(({ id, clock, title, how, done }) => {
    const days = inDays[clock]
    if (done || days === undefined) return []
    const day = daysAfter(dutchDay(ctx.now()), days)
    return [
      {
        id: `stap-${id}-${day}@dijkwacht`,
        at: dutchHour(day, 9),
        title: t('reminder', { what: title }),
        description: how,
        page: `${ctx.settings.baseUrl}${addressIn(ctx.language, paths.steps)}`,
      },
    ]
  })
  return new Response(calendarOf(events, { name: t('title'), now: ctx.now() }), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="stappen.ics"',
    },
  })
}
