// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { useText } from '#ui/language'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { paths, receivedPath } from '../dossier/addresses.ts'
import { dossierRow } from '../show-dossier/dossier-row.ts'
import { DossierTable } from '../show-dossier/dossier-table.part.tsx'
import { listText } from '../show-dossier/list.text.ts'
import type { Route } from './+types/list-received.page.ts'
import { listReceived } from './read-received.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const page = pageIn(args.request.url)
  const { dossiers, count, pages } = await listReceived(ctx, page)
  return {
    title: translate(listText, language)('received'),
    count,
    paging: pagingOf(addressIn(language, paths.received), page, pages),
    rows: dossiers.map((one) => dossierRow(one, ctx, one.maker, receivedPath(one.id))),
  }
}

export default function ListReceived({ loaderData: { title, count, rows, paging } }: Route.ComponentProps) {
  const t = useText(listText)
  return (
    <WorkbenchPage title={title} lead={t('receivedLead')}>
      {rows.length === 0 ? (
        <EmptyState title={t('noneReceived')} more={t('noneReceivedMore')} />
      ) : (
        <DossierTable caption={t('caption', { count })} other="maker" rows={rows} />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
