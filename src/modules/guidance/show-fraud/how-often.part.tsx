// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatNumber, translate } from '#foundation/text'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { Details } from '#ui/details'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { TrendChart } from '#ui/trend-chart'
import { Paragraph } from '#ui/text'
import { WeekBars } from '#ui/week-bars'
import { type CalendarDate, formatCalendarDate } from '#values'
import { TakeAlong } from '../../statistics/parts.tsx'
import type { findFraud } from './find-fraud.query.ts'
import { fraudText } from './show-fraud.text.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findFraud>>>

/** How often: the answer in a sentence first, then the drawing. */
export function HowOftenPart({ form, headline, often }: Pick<Found, 'headline' | 'often'> & { form: string }) {
  const language = useLanguage()
  const t = translate(fraudText, language)
  return (
    <section className="dw-fraud__often" aria-labelledby="hoe-vaak">
      <h2 className="dw-fraud__answer" id="hoe-vaak">
        <span className="dw-heading-caption">{t('often')} </span>
        {headline
          ? `${t('headline', { what: headline.trend.title, ...headline.last })} ${t(headline.direction)}`
          : t('noHeadline')}
      </h2>
      <div className="dw-fraud__figures">
        {headline && (
          <div className="dw-fraud__chart">
            <Details phone summary={headline.trend.title}>
              <ChartFrame
                headingLevel={3}
                title={headline.trend.title}
                description={headline.trend.description}
                note={headline.trend.breaks.join(' ')}
                source={<Sources sources={headline.trend.sources} />}
                foot={
                  headline.trend.along && (
                    <TakeAlong {...headline.trend.along} title={headline.trend.title} language={language} />
                  )
                }
                table={{
                  caption: headline.trend.title,
                  columns: (column) => [
                    column(t('period'), ({ period }) => period),
                    column(t('value'), { numeric: true }, ({ value }) => value),
                  ],
                  rows: headline.trend.rows,
                }}
              >
                {headline.trend.bars ? (
                  <BarChart label={headline.trend.summary} bars={headline.trend.bars} />
                ) : (
                  <TrendChart
                    label={headline.trend.summary}
                    lines={headline.trend.lines}
                    ticks={headline.trend.ticks}
                    format={(value) => onAxis(value, headline.trend.unit, language)}
                  />
                )}
              </ChartFrame>
            </Details>
          </div>
        )}
        <div>
          {often && often.now !== null && (
            <>
              <WeekBars weeks={often.weeks} />
              <Paragraph>
                {t('reports', {
                  count: often.now,
                  form: often.label,
                  week: formatCalendarDate(often.week as CalendarDate, language),
                })}{' '}
                {often.before !== null && t('before', { before: formatNumber(often.before, language) })}
              </Paragraph>
            </>
          )}
          <ActionLink href={`${addressIn(language, '/cijfers')}?vorm=${form}`}>{t('more')}</ActionLink>
        </div>
      </div>
    </section>
  )
}

/** What is said of a source is said once, after the last of those that it is true of. */
function Sources({ sources }: Pick<NonNullable<Found['headline']>['trend'], 'sources'>) {
  return sources.map(({ name, href, mark }, at) => (
    <span key={`${href} ${name}`}>
      {at > 0 && '; '}
      <TextLink href={href} external>
        {name}
      </TextLink>
      {mark && sources[at + 1]?.mark !== mark && ` (${mark})`}
    </span>
  ))
}

function onAxis(value: number, unit: string, language: 'nl' | 'en'): string {
  if (unit === 'percent') return `${formatNumber(value, language)}%`
  if (unit === 'count' || value === 0) return formatNumber(value, language)
  const format = { style: 'currency', currency: unit, notation: 'compact', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', format).format(value)
}
