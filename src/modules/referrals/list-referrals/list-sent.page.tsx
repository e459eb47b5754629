// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { pageIn, pageRequest, pagingOf } from '#foundation/web'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { listSent } from '../hand-over/sent.query.ts'
import { paths, sentPath } from '../referral/addresses.ts'
import type { Route } from './+types/list-sent.page.ts'
import { listText } from './list.text.ts'
import { ReferralTable } from './referral-table.part.tsx'
import { stateView } from './row-view.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, mayOpen } = args.context.get(pageRequest)
  const { language } = ctx
  const page = pageIn(args.request.url)
  const { rows, count, pages } = await listSent(ctx, page)
  return {
    title: translate(listText, language)('sentTitle'),
    figures: mayOpen(paths.figures) ? addressIn(language, paths.figures) : null,
    count,
    paging: pagingOf(addressIn(language, paths.sent), page, pages),
    rows: rows.map((row) => ({
      id: row.id,
      href: addressIn(language, sentPath(row.id)),
      other: row.to,
      ...stateView(row, ctx.now(), language),
    })),
  }
}

export default function ListSent({ loaderData: { title, figures, count, rows, paging } }: Route.ComponentProps) {
  const t = useText(listText)
  return (
    <WorkbenchPage
      title={title}
      lead={t('sentLead')}
      actions={figures && <TextLink href={figures}>{t('figures')}</TextLink>}
    >
      <ReferralTable rows={rows} count={count} side="sent" />
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
