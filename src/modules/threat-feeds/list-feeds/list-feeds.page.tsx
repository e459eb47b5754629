// SPDX-License-Identifier: EUPL-1.2
import { formatNumber } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { useText } from '#ui/language'
import { WorkbenchPage } from '#ui/page'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { formatShortMoment } from '#values'
import type { Route } from './+types/list-feeds.page.ts'
import { listFeeds } from './list-feeds.query.ts'
import { listFeedsText } from './list-feeds.text.ts'

const known = ['no-such-value', 'protected', 'over', 'ours', 'tlp-red', 'only-seen'] as const
const problems = ['away', 'refused', 'no-feed', 'too-large'] as const
type Reason = (typeof known)[number] | 'other'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const number = (count: number) => formatNumber(count, ctx.language)
  const feeds = await listFeeds(ctx)
  return {
    feeds: feeds.map((feed) => {
      const dropped = new Map<Reason, number>()
      for (const { reason, times } of feed.dropped) {
        const word = known.find((one) => one === reason) ?? 'other'
        dropped.set(word, (dropped.get(word) ?? 0) + times)
      }
      return {
        id: feed.id,
        name: `${feed.name} (${feed.format === 'misp' ? 'MISP' : 'TAXII'})`,
        confidence: feed.confidence,
        problem: problems.find((one) => one === feed.problem) ?? null,
        polled: feed.polledAt && formatShortMoment(feed.polledAt, ctx.now(), ctx.language),
        stands: number(feed.stands),
        ended: number(feed.ended),
        dropped: [...dropped].map(([reason, times]) => ({ reason, times: number(times) })),
      }
    }),
  }
}

export default function ListFeeds({ loaderData: { feeds } }: Route.ComponentProps) {
  const t = useText(listFeedsText)
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')}>
      {feeds.length === 0 ? (
        <EmptyState title={t('empty')} more={t('emptyMore')} />
      ) : (
        <Table
          caption={t('caption')}
          hideCaption
          list="wrapped"
          rows={feeds}
          columns={(column) => [
            column(t('name'), ({ name, problem, polled }) => (
              <div>
                {name}
                {polled && <Status kind={problem ? 'warn' : 'neutral'} text={t(problem ?? 'ok')} />}
              </div>
            )),
            column(t('polled'), { size: 'short' }, ({ polled }) => polled ?? t('never')),
            column(t('stands'), { size: 'short', numeric: true, as: 'named' }, ({ stands }) => stands),
            column(t('ended'), { size: 'short', numeric: true, as: 'named' }, ({ ended }) => ended),
            column(t('sure'), { size: 'short', numeric: true, as: 'named' }, ({ confidence }) => confidence),
            column(t('dropped'), { as: 'named' }, ({ dropped }) =>
              dropped.length === 0
                ? t('none')
                : dropped.map(({ reason, times }) => <div key={reason}>{`${times}: ${t(reason)}`}</div>),
            ),
          ]}
        />
      )}
    </WorkbenchPage>
  )
}
