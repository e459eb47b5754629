// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { useLanguage } from '#ui/language'
import type { Along } from '../draw-trend/along.query.ts'
import { TakeAlong } from '../draw-trend/take-along.page.tsx'
import { Sources } from '../draw-trend/trend-figure.page.tsx'
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
        columns: [
          { key: 'label', text: t('what') },
          { key: 'value', text: t('value'), numeric: true },
          ...(hasInterval ? [{ key: 'interval', text: t('interval'), numeric: true }] : []),
        ],
        rows: bars.map((bar) => ({
          key: bar.label,
          cells: { label: bar.label, value: bar.text, interval: bar.interval ?? t('noInterval') },
        })),
      }}
    >
      <BarChart label={title} bars={bars} />
    </ChartFrame>
  )
}
