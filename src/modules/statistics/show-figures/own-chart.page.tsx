// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language, translate } from '#foundation/text'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { EmptyState } from '#ui/empty-state'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Paragraph } from '#ui/text'
import type { OwnCounts } from './count-own-reports.query.ts'
import { text } from './show-figures.text.ts'

export function OwnChart(props: { own: OwnCounts; isDemo: boolean; language: Language }) {
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
