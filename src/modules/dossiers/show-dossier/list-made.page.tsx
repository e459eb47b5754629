// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { dossierPath, paths } from '../dossier/addresses.ts'
import type { Route } from './+types/list-made.page.ts'
import { dossierRow } from './dossier-row.ts'
import { DossierTable } from './dossier-table.part.tsx'
import { listText } from './list.text.ts'
import { listMade } from './read-dossier.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const page = pageIn(args.request.url)
  const { dossiers, count, pages } = await listMade(ctx, page)
  return {
    title: translate(listText, language)('title'),
    count,
    paging: pagingOf(addressIn(language, paths.desk), page, pages),
    rows: dossiers.map((one) => dossierRow(one, ctx, one.recipient, dossierPath(one.id))),
  }
}

export default function ListMade({ loaderData: { title, count, rows, paging } }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  return (
    <WorkbenchPage title={title} lead={t('lead')}>
      {rows.length === 0 ? (
        <EmptyState
          title={t('none')}
          action={<ActionLink href={addressIn(language, '/werkbank/zaken')}>{t('toCases')}</ActionLink>}
          more={t('noneMore')}
        />
      ) : (
        <DossierTable caption={t('caption', { count })} other="recipient" rows={rows} />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
