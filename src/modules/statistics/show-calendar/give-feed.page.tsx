// SPDX-License-Identifier: EUPL-1.2
import { atomOf } from '#foundation/feeds'
import { translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/give-feed.page.ts'
import { paths, whatIsAdded } from './calendar-words.ts'
import { listCalendar } from './list-calendar.query.ts'
import { text } from './show-calendar.text.ts'

/** What was released, for feed readers. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { baseUrl } = ctx.settings
  const t = translate(text, 'nl')
  const { released } = await listCalendar(ctx, { limit: 26, plan: 0 })
  const entries = released.map((one) => ({
    id: `${baseUrl}/id/dataset/vrijgaven/${one.number}`,
    title: t('release', { number: one.number }),
    page: `${baseUrl}${paths.page}?tot=${one.number + 1}#vrijgave-${one.number}`,
    author: 'Dijkwacht',
    published: one.releasedAt,
    updated: one.releasedAt,
    summary:
      t('adds', { what: whatIsAdded(one, 'nl') }) +
      (one.isNewPolicy ? ` ${t('newPolicy', { policy: one.policy })}` : ''),
  }))
  const feed = atomOf(entries, {
    feed: baseUrl + paths.feed,
    page: baseUrl + paths.page,
    title: t('feedTitle'),
    updated: released[0]?.releasedAt ?? new Date(0),
  })
  return new Response(feed, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  })
}
