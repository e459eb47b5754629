// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { TextLink } from '#ui/link'
import { TrendChart } from '#ui/trend-chart'
import type { Along } from './along.query.ts'
import { shortAmountOf } from '../observation/observation-words.text.ts'
import type { SaidSource } from './source-names.ts'
import { trendText } from './trend.text.ts'
import type { SeriesView } from './series-view.ts'
import { TakeAlong } from './take-along.part.tsx'

type TrendFigureProps = {
  trend: SeriesView
  /** What one can take along of it. */
  along: Along
  language: Language
  /** A sentence in place of what the series are called. */
  title?: string
  description?: string
  headingLevel?: 2 | 3 | undefined
}

/** One question over time: the lines, how each is counted, why there is a break, the sources, and the table. */
export function TrendFigure({ trend, along, language, title, description, headingLevel }: TrendFigureProps) {
  const t = translate(trendText, language)
  const hasInterval = trend.rows.some((row) => row.interval !== null)
  return (
    <ChartFrame
      title={title ?? trend.title}
      description={description ?? trend.description}
      headingLevel={headingLevel}
      note={
        <>
          {trend.breaks.map((text) => (
            <span key={text}>{text} </span>
          ))}
          {trend.lines.map(({ label, counts }) => (
            <span key={label}>{trend.lines.length > 1 ? `${label}: ${counts} ` : `${counts} `}</span>
          ))}
        </>
      }
      source={<Sources sources={trend.sources} />}
      foot={<TakeAlong {...along} title={title ?? trend.title} language={language} />}
      table={{
        caption: title ?? trend.title,
        columns: (column) => [
          column(t('period'), ({ period }) => period),
          column(t('value'), { numeric: true }, ({ value }) => value),
          hasInterval && column(t('interval'), { numeric: true }, ({ interval }) => interval ?? t('noInterval')),
          column(t('countedAs'), ({ countedAs }) => countedAs),
        ],
        rows: trend.rows,
      }}
    >
      {trend.bars ? (
        <BarChart label={trend.summary} bars={trend.bars} />
      ) : (
        <TrendChart
          label={trend.summary}
          lines={trend.lines}
          ticks={trend.ticks}
          format={(value) => shortAmountOf(value, trend.unit, language)}
        />
      )}
    </ChartFrame>
  )
}

/** A mark that all of them have is said once, at the end. */
export function Sources({ sources }: { sources: readonly SaidSource[] }) {
  const marks = new Set(sources.map(({ mark }) => mark))
  const [only] = marks
  return (
    <>
      {sources.map(({ name, href, mark }, index) => (
        <span key={`${href} ${name}`}>
          {index > 0 && '; '}
          <TextLink href={href} external>
            {name}
          </TextLink>
          {marks.size > 1 && mark && ` (${mark})`}
        </span>
      ))}
      {marks.size === 1 && only && ` (${only})`}
    </>
  )
}
