// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { useText } from '#ui/language'
import { WorkbenchPage } from '#ui/page'
import { PageTabs } from '#ui/page-tabs'
import { Pagination } from '#ui/pagination'
import { Paragraph } from '#ui/text'
import { paths } from '../complaint/addresses.ts'
import { partyOf } from '../complaint/who.query.ts'
import { listSilences } from '../tell-of-silence/list-silences.query.ts'
import { Silences } from '../tell-of-silence/silences.part.tsx'
import type { Route } from './+types/queue.page.ts'
import { complaintRow, listIn, listTabs } from './complaint-row.ts'
import { ComplaintTable } from './complaint-table.part.tsx'
import { listComplaints } from './list-complaints.query.ts'
import { listText, queueMenu } from './list.text.ts'
import { lists } from './turns.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const [page, list] = [pageIn(args.request.url), listIn(args.request.url)]
  const found = await listComplaints(ctx, { side: 'handler', page, list })
  const href = addressIn(language, paths.queue)
  return {
    title: translate(queueMenu, language)('title'),
    list,
    caption: translate(listText, language)('caption', { count: found.counts[list] }),
    tabs: listTabs('handler', list, found, href, language),
    silences: await listSilences(ctx, 'handler'),
    rows: found.complaints.map((one) => complaintRow(one, partyOf(ctx, one), ctx.now(), language)),
    paging: pagingOf(href, page, found.pages, lists[list] ? { lijst: lists[list] } : {}),
  }
}

export default function ListQueue({ loaderData }: Route.ComponentProps) {
  const t = useText(listText)
  const { title, list, caption, tabs, rows, paging } = loaderData
  return (
    <WorkbenchPage title={title} lead={t('queueLead')}>
      <Silences {...loaderData.silences} />
      <PageTabs label={title} tabs={tabs} />
      {rows.length === 0 ? (
        <EmptyState title={t(list === 'mine' ? 'noneMine' : 'noneLike')}>
          {list === 'mine' && <Paragraph>{t('noneQueueMore')}</Paragraph>}
        </EmptyState>
      ) : (
        <ComplaintTable rows={rows} caption={caption} />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
