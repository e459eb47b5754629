// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { statusTone } from '../takedown/status-tone.ts'
import { takedownText } from '../takedown/takedown.text.ts'
import type { Route } from './+types/list-takedowns.page.ts'
import { listTakedowns } from './list-takedowns.query.ts'
import { listText } from './list-takedowns.text.ts'
import { type TakedownView, takedownViews } from './takedown-view.ts'

const views = Object.keys(takedownViews) as TakedownView[]

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = new URL(args.request.url).searchParams
  const view = views.find((each) => each === asked.get('toon')) ?? 'judge'
  const number = Math.min(10_000, Math.max(1, Number.parseInt(asked.get('pagina') ?? '1', 10) || 1))
  const { rows, count, page, pages } = await listTakedowns(ctx, view, number)
  const address = addressIn(language, '/werkbank/schild/weghalen')
  const at = (to: number) => `${address}?${new URLSearchParams({ toon: view, pagina: String(to) })}`
  return {
    title: translate(listText, language)('title'),
    address,
    view,
    count,
    paging: {
      page,
      pages,
      ...(page > 1 && { previousHref: at(page - 1) }),
      ...(page < pages && { nextHref: at(page + 1) }),
    },
    rows: rows.map((row) => ({ ...row, since: formatDate(row.statusAt, language) })),
  }
}

export default function ListTakedowns({ loaderData }: Route.ComponentProps) {
  const t = useText(listText)
  const words = useText(takedownText)
  const { title, address, view, count, rows, paging } = loaderData
  return (
    <WorkbenchPage title={title} lead={t('lead')}>
      <FilterBar label={t('views')} action={address} submitText={t('show')}>
        <SelectField
          name="toon"
          label={t('views')}
          emptyText={false}
          defaultValue={view}
          options={views.map((value) => ({ value, text: t(value) }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t('none')}>{view === 'judge' && <Paragraph>{t('noneMore')}</Paragraph>}</EmptyState>
      ) : (
        <Table
          caption={t('caption', { count })}
          columns={(column) => [
            column(t('page'), (row) => (
              <div>
                <TextLink href={`${address}/${row.id}`}>{row.shown}</TextLink>
                {row.brand && <Small>{t('brand', { brand: row.brand })}</Small>}
              </div>
            )),
            column(t('status'), (row) => <Status kind={statusTone(row.status)} text={words(row.status)} />),
            column(t('seen'), { numeric: true }, (row) => row.seen),
            column(t('since'), (row) => row.since),
          ]}
          rows={rows}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
