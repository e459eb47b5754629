// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { listReceived } from '../answer-hand-over/read-hand-over.query.ts'
import { paths, receivedPath } from '../referral/addresses.ts'
import type { Route } from './+types/list-received.page.ts'
import { listText } from './list.text.ts'
import { ReferralTable } from './referral-table.part.tsx'
import { stateView } from './row-view.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const page = pageIn(args.request.url)
  const { rows, count, pages } = await listReceived(ctx, page)
  return {
    title: translate(listText, language)('receivedTitle'),
    count,
    paging: pagingOf(addressIn(language, paths.received), page, pages),
    rows: rows.map((row) => ({
      id: row.id,
      href: addressIn(language, receivedPath(row.id)),
      other: row.from,
      ...stateView(row, ctx.now(), language),
    })),
  }
}

export default function ListReceived({ loaderData: { title, count, rows, paging } }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  return (
    <WorkbenchPage
      title={title}
      lead={t('receivedLead')}
      actions={<TextLink href={addressIn(language, paths.phone)}>{t('phone')}</TextLink>}
    >
      <ReferralTable rows={rows} count={count} side="received" />
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
