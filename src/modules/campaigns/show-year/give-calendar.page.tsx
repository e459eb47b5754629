// SPDX-License-Identifier: EUPL-1.2
import { calendarOf } from '#foundation/feeds'
import { translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { paths } from '../message/addresses.ts'
import type { Route } from './+types/give-calendar.page.ts'
import { askedIn, calendarTime, listPublicCampaigns } from './public-campaigns.query.ts'
import { yearText } from './show-year.text.ts'

/** Campaigns for calendar programs, by audience and region. What does not go on is struck through there. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = askedIn(new URL(args.request.url).searchParams)
  if (asked.isUnknown) throw new Response(null, { status: 404 })
  const { baseUrl } = ctx.settings
  const { campaigns, views } = await listPublicCampaigns({ ...ctx, language: 'nl' }, { ...asked, ...calendarTime(ctx) })
  const t = translate(yearText, 'nl')
  const host = new URL(baseUrl).hostname
  const events = campaigns.flatMap((one, at) => {
    const view = views[at]
    // Of a month nobody knows the days.
    if (!view || one.precision === 'month') return []
    const { senders, audienceName, where } = view
    const sentence = view.messageEnded?.how === 'recalled' ? t('feedRecalled') : view.sentence
    return {
      id: `campagne-${one.id}@${host}`,
      from: one.startsOn,
      until: one.endsOn,
      title: one.title,
      description: [sentence, senders.join(', '), where].filter((line) => line !== '').join('\n'),
      page: `${baseUrl}${paths.year}/${one.code}`,
      sequence: one.sequence,
      isCancelled: view.isCancelled,
      changedAt: one.changedAt,
      categories: [audienceName],
    }
  })
  return new Response(calendarOf(events, { name: t('feedTitle'), now: ctx.now() }), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
