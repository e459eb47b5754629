// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { useLanguage } from '#ui/language'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Paragraph } from '#ui/text'
import { paths } from '../complaint/addresses.ts'
import { partyOf } from '../complaint/who.query.ts'
import { listSilences } from '../tell-of-silence/list-silences.query.ts'
import { Silences } from '../tell-of-silence/silences.page.tsx'
import type { Route } from './+types/queue.page.ts'
import { complaintRow, statusIn, statusOptions } from './complaint-row.ts'
import { ComplaintTable, StatusFilter } from './complaint-table.page.tsx'
import { listComplaints } from './list-complaints.query.ts'
import { listText, queueMenu } from './list.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const [page, status] = [pageIn(args.request.url), statusIn(args.request.url)]
  const { complaints, count, pages } = await listComplaints(ctx, { side: 'handler', page, ...(status && { status }) })
  const href = addressIn(language, paths.queue)
  return {
    title: translate(queueMenu, language)('title'),
    count,
    href,
    status: status ?? '',
    options: statusOptions('handler', language),
    silences: await listSilences(ctx, 'handler'),
    rows: complaints.map((one) => complaintRow(one, partyOf(ctx, one), ctx.now(), language)),
    paging: pagingOf(href, page, pages, status && { stand: status }),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

export default function ListQueue({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const { title, count, href, status, options, rows, paging } = loaderData
  return (
    <WorkbenchPage title={title} lead={t('queueLead')}>
      <Silences {...loaderData.silences} />
      <StatusFilter href={href} status={status} options={options} />
      {rows.length === 0 ? (
        <EmptyState title={t(status === '' ? 'noneQueue' : 'noneLike')}>
          {status === '' && <Paragraph>{t('noneQueueMore')}</Paragraph>}
        </EmptyState>
      ) : (
        <ComplaintTable rows={rows} count={count} />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
