// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, formatNumber, translate } from '#foundation/text'
import { addressIn, contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { formatMoney } from '#values'
import { addressOf, languageOf } from '../report/page-address.ts'
import { reportStatuses } from '../report/report.ts'
import { statusText } from '../report/report.text.ts'
import { statusKind } from '../report/status-kind.ts'
import type { Route } from './+types/list-reports.page.ts'
import { listReports } from './list-reports.query.ts'
import { listText } from './list-reports.text.ts'

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${translate(listText, languageOf(location))('title')} · dijkwacht` },
]

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = new URL(args.request.url).searchParams
  const status = reportStatuses.find((one) => one === asked.get('status')) ?? null
  const found = await listReports(ctx, { page: Number(asked.get('pagina')) || 1, status })
  const here = addressIn(ctx.language, '/werkbank/meldingen')
  const hrefOf = (page: number) => {
    const search = new URLSearchParams({ ...(status && { status }), ...(page > 1 && { pagina: String(page) }) })
    return search.size > 0 ? `${here}?${search}` : here
  }
  return {
    ...found,
    status,
    here,
    previousHref: found.page > 1 ? hrefOf(found.page - 1) : undefined,
    nextHref: found.page < found.pages ? hrefOf(found.page + 1) : undefined,
  }
}

export default function ListReports({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const s = translate(statusText, language)
  const { reports, count, status, here, page, pages, previousHref, nextHref } = loaderData
  const columns = [
    { key: 'at', text: t('at') },
    { key: 'form', text: t('form') },
    { key: 'status', text: t('status') },
    { key: 'verified', text: t('verified') },
    { key: 'origin', text: t('origin') },
    { key: 'loss', text: t('loss'), numeric: true },
    { key: 'stated', text: t('stated'), numeric: true },
    { key: 'files', text: t('files'), numeric: true },
    { key: 'reference', text: t('reference') },
  ]
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')}>
      <FilterBar
        label={t('filter')}
        action={here}
        submitText={t('show')}
        clear={status ? { href: here, text: t('clear') } : undefined}
      >
        <SelectField
          name="status"
          label={t('status')}
          emptyText={t('all')}
          defaultValue={status ?? ''}
          options={reportStatuses.map((value) => ({ value, text: s(value) }))}
        />
      </FilterBar>
      {reports.length === 0 ? (
        <EmptyState title={t('empty')}>
          <Paragraph>{t('empty-more')}</Paragraph>
        </EmptyState>
      ) : (
        <Table
          caption={t('caption', { count })}
          columns={columns}
          rows={reports.map((report) => ({
            key: report.id,
            cells: {
              at: (
                <TextLink href={addressOf(language, `/werkbank/meldingen/${report.id}`)}>
                  {formatDateTime(report.receivedAt, language)}
                </TextLink>
              ),
              form: report.fraudFormLabel ?? s('formUnknown'),
              status: <Status kind={statusKind(report.status)} text={s(report.status)} />,
              verified: t(report.isVerified ? 'yes' : 'no'),
              origin: s(`origin-${report.origin}`),
              loss: report.lossInCents === null ? '' : formatMoney(report.lossInCents, language),
              stated: formatNumber(report.statedCount, language),
              files: formatNumber(report.attachmentCount, language),
              reference: report.partnerReference ?? '',
            },
          }))}
          wide
        />
      )}
      <Pagination page={page} pages={pages} previousHref={previousHref} nextHref={nextHref} />
    </WorkbenchPage>
  )
}
