// SPDX-License-Identifier: EUPL-1.2
import { renderToStaticMarkup } from 'react-dom/server'
import { addressIn, type Language, translate } from '#foundation/text'
import { LanguageProvider } from '#ui/language'
import { barsPart, Sheet, trendPart } from '#ui/sheet'
import type { SaidSource } from '../draw-trend/source-names.ts'
import { trendText } from '../draw-trend/trend.text.ts'
import { shortAmountOf } from '../observation/observation-words.text.ts'
import type { Series } from './find-series.query.ts'

/** A chart as an SVG document with its source. `base`: the address of the site. */
export function sheetOf(series: Series, base: string, language: Language): string {
  const t = translate(trendText, language)
  const { title, description, notes, sources } = wordsOf(series)
  return renderToStaticMarkup(
    <LanguageProvider language={language}>
      <Sheet
        title={title}
        description={description}
        part={partOf(series, language)}
        foot={[
          ...notes,
          `${t('sourceWord')} ${saidAll(sources)}`,
          t('drawnBy', { address: base + addressIn(language, '/cijfers') }),
        ]}
      />
    </LanguageProvider>,
  )
}

function wordsOf(series: Series) {
  if (series.kind === 'forms') return { ...series.chart, notes: [series.chart.note] }
  const { title, description, breaks, lines, sources } = series.view
  return { title, description, sources, notes: [...breaks, ...lines.map(({ counts }) => counts)] }
}

function partOf(series: Series, language: Language) {
  if (series.kind === 'forms') return barsPart(series.chart.bars)
  const { bars, lines, ticks, summary, unit } = series.view
  if (bars) return barsPart(bars)
  return trendPart({ label: summary, lines, ticks, format: (value) => shortAmountOf(value, unit, language) })
}

/** A mark that all of them have is said once. */
function saidAll(sources: readonly SaidSource[]): string {
  const [mark, ...others] = new Set(sources.map((each) => each.mark))
  if (others.length === 0) return `${sources.map(({ name }) => name).join('; ')}${mark ? ` (${mark})` : ''}`
  return sources.map(({ name, mark }) => (mark ? `${name} (${mark})` : name)).join('; ')
}
