// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language, translate } from '#foundation/text'
import { addressIn, contextOf } from '#foundation/web'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { PublicPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Table } from '#ui/table'
import { Lead, Paragraph, Small } from '#ui/text'
import type { Route } from './+types/show-figures.page.ts'
import { countOwnReports, type OwnCounts } from './count-own-reports.query.ts'
import { type FigureChart, findCharts } from './find-charts.query.ts'
import { type FigureRow, findRows } from './find-rows.query.ts'
import { text } from './show-figures.text.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = new URL(args.request.url).searchParams
  const publisher = asked.get('uitgever') || undefined
  const [charts, own, list] = await Promise.all([
    findCharts(ctx),
    countOwnReports(ctx),
    findRows(ctx, publisher, Number(asked.get('pagina')) || 1),
  ])
  const here = addressIn(language, '/cijfers')
  const address = (page: number) => {
    const search = new URLSearchParams({
      ...(publisher && { uitgever: publisher }),
      ...(page > 1 && { pagina: String(page) }),
    })
    return `${here}${search.size > 0 ? `?${search}` : ''}#alle-cijfers`
  }
  return {
    title: translate(text, language)('title'),
    charts,
    own,
    isDemo: ctx.settings.isDemo,
    list: {
      action: `${here}#alle-cijfers`,
      publisher,
      publishers: list.publishers,
      rows: list.rows,
      total: list.total,
      page: list.page,
      pages: list.pages,
      previousHref: list.page > 1 ? address(list.page - 1) : undefined,
      nextHref: list.page < list.pages ? address(list.page + 1) : undefined,
    },
  }
}

export default function ShowFigures({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { charts, own, isDemo, list } = loaderData
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      {charts.map((chart) => (
        <PublishedChart key={chart.id} chart={chart} language={language} />
      ))}
      <OwnChart own={own} isDemo={isDemo} language={language} />
      <Heading level={2} id="alle-cijfers">
        {t('allTitle')}
      </Heading>
      <Paragraph>{t('allLead')}</Paragraph>
      <FilterBar
        action={list.action}
        label={t('filterLabel')}
        submitText={t('show')}
        clear={list.publisher ? { href: list.action, text: t('clear') } : undefined}
      >
        <SelectField
          name="uitgever"
          label={t('publisher')}
          options={list.publishers.map((name) => ({ value: name, text: name }))}
          defaultValue={list.publisher}
          emptyText={t('everyone')}
        />
      </FilterBar>
      {list.rows.length === 0 ? (
        <EmptyState title={t('none')} headingLevel={3}>
          <Paragraph>{t('noneBody')}</Paragraph>
        </EmptyState>
      ) : (
        <FigureTable {...list} language={language} />
      )}
      <Pagination page={list.page} pages={list.pages} previousHref={list.previousHref} nextHref={list.nextHref} />
      <Small>
        {t('licence')} {t('machine')} <TextLink href="/v1/official-figures">/v1/official-figures</TextLink>.
      </Small>
    </PublicPage>
  )
}

function PublishedChart(props: { chart: FigureChart; language: Language }) {
  const t = translate(text, props.language)
  const { id, series, max, sources, isUnchecked } = props.chart
  const bars = series.flatMap((each) => each.bars.map((bar) => ({ ...bar, group: each.label })))
  const hasInterval = bars.some((bar) => bar.interval !== null)
  const isGrouped = series.some((each) => each.label !== null)
  return (
    <ChartFrame
      title={t(`${id}Title`)}
      description={t(`${id}Description`)}
      note={t(`${id}Note`)}
      source={
        <>
          {sources.map(({ name, href }, index) => (
            <span key={href}>
              {index > 0 && '; '}
              <TextLink href={href} external>
                {name}
              </TextLink>
            </span>
          ))}
          {isUnchecked && ` (${t('unchecked')})`}
        </>
      }
      table={{
        caption: t(`${id}Title`),
        columns: [
          { key: 'label', text: t('what') },
          { key: 'value', text: t('value'), numeric: true },
          ...(hasInterval ? [{ key: 'interval', text: t('interval'), numeric: true }] : []),
        ],
        rows: bars.map((bar) => ({
          key: `${bar.group}${bar.label}`,
          cells: {
            label: isGrouped ? `${bar.label}: ${bar.group}` : bar.label,
            value: bar.text,
            interval: bar.interval ?? t('noInterval'),
          },
        })),
      }}
    >
      {series.map(({ label, bars }) => (
        <div key={label ?? id}>
          {label && <Heading level={3}>{label}</Heading>}
          <BarChart label={label ?? t(`${id}Title`)} max={max} bars={bars} />
        </div>
      ))}
    </ChartFrame>
  )
}

function OwnChart(props: { own: OwnCounts; isDemo: boolean; language: Language }) {
  const t = translate(text, props.language)
  const { forms, total, isEmpty } = props.own
  if (isEmpty)
    return (
      <EmptyState title={t('ownTitle')}>
        <Paragraph>{t('ownEmpty')}</Paragraph>
      </EmptyState>
    )
  const shown = forms.map(({ label, count }) => ({
    label,
    value: count ?? 0,
    text: count === null ? t('fewerThan') : formatNumber(count, props.language),
  }))
  return (
    <ChartFrame
      title={t('ownTitle')}
      description={
        <>
          {t('ownDescription')} {total !== null && t('totalShown', { total })}
        </>
      }
      note={t('ownNote')}
      source={props.isDemo ? `${t('ownSource')}. ${t('ownSynthetic')}` : t('ownSource')}
      table={{
        caption: t('ownTitle'),
        columns: [
          { key: 'label', text: t('what') },
          { key: 'count', text: t('reportCount'), numeric: true },
        ],
        rows: shown.map((bar) => ({ key: bar.label, cells: { label: bar.label, count: bar.text } })),
      }}
    >
      {props.isDemo && <SyntheticNotice text={t('ownSynthetic')} />}
      <BarChart label={t('ownTitle')} bars={shown} />
    </ChartFrame>
  )
}

type FigureTableProps = { rows: FigureRow[]; total: number; language: Language }

function FigureTable({ rows, total, language }: FigureTableProps) {
  const t = translate(text, language)
  return (
    <Table
      caption={t('count', { count: total })}
      responsive
      columns={[
        { key: 'what', text: t('what') },
        { key: 'period', text: t('period') },
        { key: 'value', text: t('value') },
        { key: 'source', text: t('source') },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          what: (
            <div>
              {row.what}
              {row.remark && <Small>{row.remark}</Small>}
            </div>
          ),
          period: row.period,
          value: (
            <div>
              {row.value}
              {row.interval && <Small>{`${t('interval')} ${row.interval}`}</Small>}
            </div>
          ),
          source: (
            <div>
              <TextLink href={row.source.href} external>
                {row.source.name}
              </TextLink>
              {row.source.isUnchecked && <Small>{t('unchecked')}</Small>}
            </div>
          ),
        },
      }))}
    />
  )
}
