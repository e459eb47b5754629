// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatNumber, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { BarChart } from '#ui/bar-chart'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { formatMonth, wilson } from '#values'
import type { Route } from './+types/show-judged.page.ts'
import { onlyChanges } from './judged.ts'
import { judgedIn, monthsToShow } from './judged.query.ts'
import { text } from './show-judged.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const t = translate(text, ctx.language)
  const months = monthsToShow(ctx.now())
  const asked = new URL(args.request.url).searchParams.get('maand')
  const month = months.find((one) => one === asked) ?? months[0] ?? ''
  const said = (one: string) => formatMonth(one, ctx.language)
  return {
    here: addressIn(ctx.language, '/werkbank/kwaliteit'),
    months: months.map((value, at) => ({ value, text: at === 0 ? t('running', { month: said(value) }) : said(value) })),
    month,
    said: said(month),
    rows: (await judgedIn(ctx, month)).map(({ subject, right, wrong }) => {
      const judged = right + wrong
      const hasShare = !onlyChanges.has(subject) && judged > 0
      return { subject, judged, wrong, share: hasShare ? { value: wrong / judged, ...wilson(wrong, judged) } : null }
    }),
  }
}

export default function ShowJudged({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { here, months, month, said, rows } = loaderData
  const percent = (share: number) => `${formatNumber(Math.round(share * 100), language)}%`
  const bars = rows.flatMap(({ subject, share }) =>
    share ? [{ label: t(subject), ...share, text: percent(share.value) }] : [],
  )
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')}>
      <FilterBar action={here} label={t('month')} submitText={t('show')}>
        <SelectField name="maand" label={t('month')} emptyText={false} defaultValue={month} options={months} />
      </FilterBar>
      {rows.every(({ judged }) => judged === 0) ? (
        <EmptyState title={t('none', { month: said })} more={t('noneMore')} />
      ) : (
        <>
          <Table
            caption={t('table', { month: said })}
            columns={(column) => [
              column(t('what'), ({ subject }) => t(subject)),
              column(t('judged'), { numeric: true }, ({ subject, judged }) =>
                onlyChanges.has(subject) ? '–' : judged,
              ),
              column(t('wrong'), { numeric: true }, ({ wrong }) => wrong),
              column(t('share'), ({ subject, share }) =>
                share
                  ? t('between', { share: percent(share.value), low: percent(share.low), high: percent(share.high) })
                  : t(onlyChanges.has(subject) ? 'changesOnly' : 'nothing'),
              ),
              column(t('how'), ({ subject }) => t(`${subject}How`)),
            ]}
            rows={rows}
            keyOf={({ subject }) => subject}
          />
          {bars.length > 0 && (
            <>
              <Heading level={2}>{t('drawn')}</Heading>
              <BarChart label={t('picture')} bars={bars} max={1} />
            </>
          )}
        </>
      )}
      <Small>{t('limits')}</Small>
    </WorkbenchPage>
  )
}
