// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { formatCalendarDate } from '#values'
import { paths } from '../bottleneck/addresses.ts'
import { pilotStatusKind, pilotText } from '../pilot/pilot.text.ts'
import type { Route } from './+types/list-pilots.page.ts'
import { listPilots } from './list-pilots.query.ts'
import { listText } from './list-pilots.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const found = await listPilots(ctx, page)
  const here = addressIn(ctx.language, paths.pilots)
  return {
    ...found,
    here,
    paging: pagingOf(here, found.page, found.pages),
  }
}

export default function ListPilots({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const p = translate(pilotText, language)
  const { here, rows, count, paging } = loaderData
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={<TextLink href={addressIn(language, paths.public)}>{t('public')}</TextLink>}
    >
      {rows.length === 0 ? (
        <EmptyState title={t('emptyTitle')} more={t('empty')} />
      ) : (
        <Table
          caption={t('caption', { count })}
          columns={(column) => [
            column(t('name'), (row) => <TextLink href={`${here}/${row.id}`}>{row.name}</TextLink>),
            column(t('standing'), (row) => (
              <div>
                <Status kind={pilotStatusKind(row.standing)} text={p(row.standing)} />
                {row.missing > 0 && <Small>{t('missing', { count: row.missing })}</Small>}
              </div>
            )),
            column(t('until'), (row) => (row.lastDay ? formatCalendarDate(row.lastDay, language) : t('unknown'))),
            column(t('sample'), { numeric: true }, (row) =>
              row.sampleCap === null ? t('unknown') : t('sampleOf', { count: row.sampleCount, cap: row.sampleCap }),
            ),
          ]}
          rows={rows}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
