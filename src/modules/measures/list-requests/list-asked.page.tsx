// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { pageIn, pageRequest, pagingOf, sortingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { paths } from '../request/addresses.ts'
import type { Route } from './+types/list-asked.page.ts'
import { askedRow } from './sent-request-row.ts'
import { listAsked } from './list-asked.query.ts'
import { listText } from './list.text.ts'
import { RequestTable } from './request-table.part.tsx'
import { requestOrders } from './orders.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, mayOpen } = args.context.get(pageRequest)
  const { language } = ctx
  const page = pageIn(args.request.url)
  const here = addressIn(language, paths.asked)
  const { order, kept, sorts } = sortingOf(args.request.url, here, requestOrders)
  const { requests, count, pages } = await listAsked(ctx, page, order)
  return {
    sorts,
    title: translate(listText, language)('asked'),
    count,
    figures: mayOpen(paths.figures) ? addressIn(language, paths.figures) : null,
    paging: pagingOf(here, page, pages, kept),
    rows: requests.map((one) => askedRow(one, ctx.now(), language)),
  }
}

export default function ListAsked({
  loaderData: { title, count, figures, rows, paging, sorts },
}: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  return (
    <WorkbenchPage
      title={title}
      lead={t('askedLead')}
      actions={figures && <TextLink href={figures}>{t('figures')}</TextLink>}
    >
      {rows.length === 0 ? (
        <EmptyState
          title={t('noneAsked')}
          action={<ActionLink href={addressIn(language, '/werkbank/zaken')}>{t('toCases')}</ActionLink>}
          more={t('noneAskedMore')}
        />
      ) : (
        <RequestTable caption={t('caption', { count })} other={t('to')} rows={rows} sorts={sorts} />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
