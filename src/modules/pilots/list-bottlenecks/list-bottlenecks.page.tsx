// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { paths } from '../bottleneck/addresses.ts'
import { bottleneckStatuses, isStatus } from '../bottleneck/line.ts'
import { lineStatusKind, lineText } from '../bottleneck/line.text.ts'
import type { Route } from './+types/list-bottlenecks.page.ts'
import { listBottlenecks } from './list-bottlenecks.query.ts'
import { listText } from './list-bottlenecks.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  const step = asked.get('stap') ?? ''
  const status = isStatus(step) ? step : null
  const found = await listBottlenecks(ctx, { status, page: Number.parseInt(asked.get('pagina') ?? '1', 10) || 1 })
  const here = addressIn(ctx.language, paths.bottlenecks)
  const hrefOf = (page: number) => `${here}?${new URLSearchParams({ stap: status ?? '', pagina: String(page) })}`
  return {
    ...found,
    here,
    chosen: status,
    paging: {
      ...(found.page > 1 && { previousHref: hrefOf(found.page - 1) }),
      ...(found.page < found.pages && { nextHref: hrefOf(found.page + 1) }),
    },
  }
}

export default function ListBottlenecks({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const at = translate(lineText, language)
  const { here, chosen, counts, rows, page, pages, paging } = loaderData
  const total = chosen ? (counts[chosen] ?? 0) : Object.values(counts).reduce((sum, n) => sum + n, 0)
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={<ActionLink href={`${here}/nieuw`}>{t('report')}</ActionLink>}
    >
      <FilterBar
        label={t('filter')}
        action={here}
        submitText={t('show')}
        clear={chosen ? { href: here, text: t('clear') } : undefined}
      >
        <SelectField
          name="stap"
          label={t('step')}
          emptyText={t('all')}
          defaultValue={chosen ?? ''}
          options={bottleneckStatuses.map((status) => ({
            value: status,
            text: t('option', { name: at(status), count: counts[status] ?? 0 }),
          }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t('emptyTitle')} more={t('empty')} />
      ) : (
        <Table
          caption={t('caption', { count: total })}
          columns={(column) => [
            column(t('what'), (row) => (
              <div>
                <TextLink href={`${here}/${row.id}`}>{row.title}</TextLink>
                <Small>
                  {t('by')} {row.organisation}
                </Small>
              </div>
            )),
            column(t('where'), (row) => <Status kind={lineStatusKind(row.status)} text={at(row.status)} />),
            column(t('since'), (row) => formatDate(row.statusAt, language)),
            column(t('owner'), (row) => (
              <div>
                {row.owner}
                <Small>{row.ownerOrganisation}</Small>
              </div>
            )),
            column(t('score'), { numeric: true }, (row) =>
              row.score === null ? <span className="dw-soft">{t('noScore')}</span> : t('scoreOf', { score: row.score }),
            ),
          ]}
          rows={rows}
        />
      )}
      <Pagination page={page} pages={pages} {...paging} />
    </WorkbenchPage>
  )
}
