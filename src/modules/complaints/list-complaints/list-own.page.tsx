// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { PageTabs } from '#ui/page-tabs'
import { Pagination } from '#ui/pagination'
import { Paragraph } from '#ui/text'
import { webhookLine } from '../call-webhook/show-webhook.query.ts'
import { paths } from '../complaint/addresses.ts'
import { listSilences } from '../tell-of-silence/list-silences.query.ts'
import { Silences } from '../tell-of-silence/silences.part.tsx'
import type { Route } from './+types/list-own.page.ts'
import { complaintRow, listIn, listTabs } from './complaint-row.ts'
import { ComplaintTable } from './complaint-table.part.tsx'
import { listComplaints } from './list-complaints.query.ts'
import { listText, ownMenu } from './list.text.ts'
import { lists } from './turns.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const [page, list] = [pageIn(args.request.url), listIn(args.request.url)]
  const found = await listComplaints(ctx, { side: 'filer', page, list })
  const href = addressIn(language, paths.own)
  return {
    title: translate(ownMenu, language)('title'),
    list,
    caption: translate(listText, language)('caption', { count: found.counts[list] }),
    tabs: listTabs('filer', list, found, href, language),
    webhook: await webhookLine(ctx),
    silences: await listSilences(ctx, 'filer'),
    rows: found.complaints.map((one) => complaintRow(one, 'filer', ctx.now(), language)),
    paging: pagingOf(href, page, found.pages, lists[list] ? { lijst: lists[list] } : {}),
  }
}

export default function ListOwnComplaints({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const { title, list, caption, tabs, rows, paging } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('ownLead')}
      actions={
        <>
          <ActionLink href={addressIn(language, paths.begin)}>{t('begin')}</ActionLink>
          <TextLink href={addressIn(language, paths.batches)}>{t('many')}</TextLink>
        </>
      }
    >
      {loaderData.webhook && (
        <Notice kind={loaderData.webhook.isFailing ? 'warn' : 'info'} more={loaderData.webhook.text} />
      )}
      <Silences {...loaderData.silences} />
      <PageTabs label={title} tabs={tabs} />
      {rows.length === 0 ? (
        <EmptyState title={t(list === 'mine' ? 'noneMine' : 'noneLike')}>
          {list === 'mine' && <Paragraph>{t('noneMore')}</Paragraph>}
        </EmptyState>
      ) : (
        <ComplaintTable rows={rows} caption={caption} />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
