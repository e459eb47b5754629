// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { useLanguage } from '#ui/language'
import type { Along } from '../draw-trend/along.query.ts'
import { TakeAlong } from '../draw-trend/take-along.part.tsx'
import { Sources } from '../draw-trend/trend-figure.part.tsx'
import type { FormsChart } from './find-charts.query.ts'
import { text } from './show-figures.text.ts'

/** Forms beside each other, in one year. */
export function FormsBars({ chart, along }: { chart: FormsChart; along: Along }) {
  const language = useLanguage()
  const t = translate(text, language)
  const { title, description, note, bars, sources } = chart
  const hasInterval = bars.some((bar) => bar.interval !== null)
  return (
    <ChartFrame
      title={title}
      description={description}
      note={note}
      source={<Sources sources={sources} />}
      foot={<TakeAlong {...along} title={title} language={language} />}
      table={{
        caption: title,
        columns: (column) => [
          column(t('what'), (bar) => bar.label),
          column(t('value'), { numeric: true }, (bar) => bar.text),
          hasInterval && column(t('interval'), { numeric: true }, (bar) => bar.interval ?? t('noInterval')),
        ],
        rows: bars,
      }}
    >
      <BarChart label={title} bars={bars} />
    </ChartFrame>
  )
}
