// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language, translate } from '#foundation/text'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { EmptyState } from '#ui/empty-state'
import type { ReleasedReports } from './released-reports.query.ts'
import { ownText } from './own-counts.text.ts'

type OwnChartProps = { own: ReleasedReports | null; isDemo: boolean; language: Language }

export function OwnChart({ own, isDemo, language }: OwnChartProps) {
  const t = translate(ownText, language)
  if (!own) return <EmptyState title={t('byForm')} more={t('ownEmpty')} />
  const { release, from, to, forms, total } = own
  if (forms.every(({ count }) => count === null)) {
    const more =
      total === null ? t('ownTooFew', { from, to }) : t('onlyTotal', { from, to, total: formatNumber(total, language) })
    return <EmptyState title={t('byForm')} more={more} />
  }
  const shown = forms.map(({ label, count }) => ({
    label,
    value: count,
    text: count === null ? t('hidden') : formatNumber(count, language),
  }))
  return (
    <ChartFrame
      title={t('byForm')}
      description={
        <>
          {t('ownDescription', { from, to })}{' '}
          {total !== null && t('totalShown', { total: formatNumber(total, language) })}
        </>
      }
      note={t('ownNote')}
      source={isDemo ? `${t('ownSource', { release })}. ${t('ownSynthetic')}` : t('ownSource', { release })}
      table={{
        caption: t('byForm'),
        columns: (column) => [
          column(t('what'), (bar) => bar.label),
          column(t('reportCount'), { numeric: true }, (bar) => bar.text),
        ],
        rows: shown,
      }}
    >
      <BarChart label={t('byForm')} bars={shown} />
    </ChartFrame>
  )
}
