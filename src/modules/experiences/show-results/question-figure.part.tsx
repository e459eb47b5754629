// SPDX-License-Identifier: EUPL-1.2
import { ChartFrame } from '#ui/chart-frame'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { TrendChart } from '#ui/trend-chart'
import type { PointView, QuestionView } from './results-view.ts'
import { resultsText } from './results.text.ts'

/** One question of one point: the share now, over time when there is a time, and how often each answer was given. */
export function QuestionFigure({ question, point }: { question: QuestionView; point: string }) {
  const t = useText(resultsText)
  const { words, scale, share, rows, trend } = question
  const basis = scale === null ? t('notValidated') : t('scale', { name: scale })
  const said = `${share ? `${t('shareOf')}: ${share.text}` : t('tooFew')} (${basis})`
  return (
    <>
      {!trend && (
        <>
          <Heading level={3}>{words}</Heading>
          <Paragraph>{said}</Paragraph>
        </>
      )}
      {trend && (
        <ChartFrame
          title={words}
          headingLevel={3}
          description={`${said}. ${t('trendMore')}`}
          source={t('trendSource', { point })}
          note={trend.hasBreak ? t('break') : undefined}
          table={{
            caption: words,
            columns: (column) => [
              column(t('what'), ({ quarter }) => quarter),
              column(t('shareOf'), ({ share: said }) => said),
            ],
            rows: trend.rows,
          }}
        >
          <TrendChart
            lines={[{ label: words, runs: trend.runs }]}
            ticks={trend.ticks}
            format={(value) => `${value}%`}
            label={`${words} ${t('trendMore')}`}
          />
        </ChartFrame>
      )}
      <Details phone summary={t('answers')} hiddenText={words}>
        <Table
          scrolls
          caption={`${t('answers')}: ${words}`}
          hideCaption
          columns={(column) => [
            column(t('answer'), ({ label }) => label),
            column(t('count'), { numeric: true }, ({ count }) => count),
          ]}
          rows={rows}
        />
      </Details>
    </>
  )
}

/** Who was asked and what came of it. */
export function FlowTable({ flow }: { flow: PointView['flow'] }) {
  const t = useText(resultsText)
  return (
    <>
      <Table
        scrolls
        caption={t('asked')}
        hideCaption
        folded
        columns={(column) => [
          column(t('what'), ({ label }) => label),
          column(t('count'), { numeric: true }, ({ count }) => count),
        ]}
        rows={flow}
      />
      <Small>{t('askedMore')}</Small>
      <Small>{t('noTracking')}</Small>
    </>
  )
}
