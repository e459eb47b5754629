// SPDX-License-Identifier: EUPL-1.2
import { addressIn, capitalised, formatNumber, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { listCases } from '#modules/cases'
import { listFraudForms } from '#modules/taxonomy'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { Sparkline } from '#ui/timeline'
import { dutchDay, formatMoney, formatShortDate } from '#values'
import { caseCode } from '../show-case/hub-shape.ts'
import { paths } from '../work/page-address.ts'
import type { Route } from './+types/list-cases.page.ts'
import { countWeeks } from './count-weeks.query.ts'
import { listText } from './list-cases.text.ts'

const orders = ['recent', 'size', 'growth'] as const
type CaseOrder = (typeof orders)[number]
const names = { recent: 'nieuw', size: 'groot', growth: 'groei' } as const

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = new URL(args.request.url).searchParams
  const order = orders.find((each) => names[each] === asked.get('volgorde')) ?? 'recent'
  const forms = await listFraudForms(ctx, { level: 1 })
  const form = forms.find(({ id }) => id === asked.get('vorm'))?.id
  const page = Math.min(10_000, Math.max(1, Number.parseInt(asked.get('pagina') ?? '1', 10) || 1))
  const found = await listCases(ctx, { order, page, ...(form && { form }) }, 'een zaak kiezen')
  const weeks = await countWeeks(
    ctx,
    found.cases.map(({ anchor }) => anchor),
  )
  const labels = new Map(forms.map(({ id, label }) => [id, label[language]]))
  const here = addressIn(language, paths.cases)
  const hrefOf = (number: number, by = order) =>
    `${here}?${new URLSearchParams({ volgorde: names[by], ...(form && { vorm: form }), pagina: String(number) })}`
  const sortOf = (by: CaseOrder) => ({ href: hrefOf(1, by), direction: by === order ? ('down' as const) : undefined })
  return {
    here,
    chosen: { order: names[order], form: form ?? '' },
    sorts: { recent: sortOf('recent'), size: sortOf('size'), growth: sortOf('growth') },
    forms: forms.map(({ id, label }) => ({ value: id, text: capitalised(label[language]) })),
    count: found.count,
    isAlone: found.isAlone,
    sharing: addressIn(language, '/mag-ik-dit-delen'),
    paging: {
      page: found.page,
      pages: found.pages,
      ...(found.page > 1 && { previousHref: hrefOf(found.page - 1) }),
      ...(found.page < found.pages && { nextHref: hrefOf(found.page + 1) }),
    },
    rows: found.cases.map((one) => ({
      ...one,
      form: one.forms[0] ? (labels.get(one.forms[0].form) ?? one.forms[0].form) : null,
      weeks: weeks.get(one.anchor) ?? [],
      last: formatShortDate(dutchDay(one.lastAt), ctx.now(), language),
    })),
  }
}

export default function ListCases({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const { here, chosen, sorts, forms, rows, count, paging, isAlone, sharing } = loaderData
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')}>
      <FilterBar
        label={t('filter')}
        action={here}
        submitText={t('show')}
        clear={chosen.form ? { href: here, text: t('clear') } : undefined}
      >
        <SelectField
          name="volgorde"
          label={t('order')}
          emptyText={false}
          defaultValue={chosen.order}
          options={orders.map((each) => ({ value: names[each], text: t(each) }))}
        />
        <SelectField
          name="vorm"
          label={t('form')}
          emptyText={t('allForms')}
          defaultValue={chosen.form}
          options={forms}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t('empty')} more={t(chosen.form ? 'emptyForm' : 'emptyMore')} />
      ) : (
        <Table
          caption={t('caption', { count })}
          list
          columns={(column) => [
            column(t('case'), (row) => (
              <>
                <TextLink href={`${here}/${row.anchor}`}>
                  {t('caseName', { form: capitalised(row.form ?? t('unknownForm')), code: caseCode(row.anchor) })}
                </TextLink>
                {row.isPopular && <Small>{t('popular')}</Small>}
              </>
            )),
            column(t('reports'), { numeric: true, size: 'middle', sort: sorts.size }, (row) => (
              <div>
                {formatNumber(row.ownReports, language)}
                {row.otherReports > 0 && <Small>{t('others', { count: row.otherReports })}</Small>}
              </div>
            )),
            column(t('verified'), { numeric: true, size: 'short' }, (row) => formatNumber(row.verified, language)),
            column(t('loss'), { numeric: true, size: 'short' }, (row) => formatMoney(row.lossInCents, language)),
            column(t('weeks'), { size: 'short', as: 'wide', sort: sorts.growth }, (row) => (
              <Sparkline values={row.weeks} label={t('weeksSaid', { weeks: row.weeks.join(', ') })} />
            )),
            column(t('last'), { size: 'short', as: 'named', sort: sorts.recent }, (row) => row.last),
          ]}
          rows={rows}
          keyOf={(row) => row.anchor}
        />
      )}
      {isAlone && (
        <Paragraph>
          {t('alone')} <TextLink href={sharing}>{t('whatIsMissing')}</TextLink>
        </Paragraph>
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
