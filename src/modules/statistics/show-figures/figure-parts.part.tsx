// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Details } from '#ui/details'
import { useLanguage, useText } from '#ui/language'
import { Paragraph } from '#ui/text'
import { ContradictionList } from '../contradictions/contradiction-list.part.tsx'
import { FigureTable } from '../draw-trend/figure-table.part.tsx'
import { TrendFigure } from '../draw-trend/trend-figure.part.tsx'
import type { FormFigures, Told } from './find-form.query.ts'
import { text } from './show-figures.text.ts'

/** Drawings of figures, and the rest in a table. */
export function ToldFigures({ series, singles, headingLevel }: Told & { headingLevel?: 2 | 3 | undefined }) {
  const language = useLanguage()
  return (
    <>
      <div className="dw-pair">
        {series.map(({ view, along }) => (
          <TrendFigure key={view.slug} trend={view} along={along} headingLevel={headingLevel} language={language} />
        ))}
      </div>
      {singles.length > 0 && (
        <FigureTable caption={translate(text, language)('singles')} rows={singles} language={language} />
      )}
    </>
  )
}

export const secondHand = 'tweede-hand'

/** Sandbox from the main series, folded: what others told, and where sources contradict each other. */
export function ApartFromMain({ others, contradictions }: Pick<FormFigures, 'others' | 'contradictions'>) {
  const t = useText(text)
  const count = others.series.reduce((sum, { view }) => sum + view.rows.length, others.singles.length)
  return (
    <>
      {count > 0 && (
        <Details summary={t('othersTitle', { count })}>
          {/* A link to it unfolds it. */}
          <div id={secondHand}>
            <Paragraph>{t('othersLead')}</Paragraph>
            <ToldFigures {...others} headingLevel={3} />
          </div>
        </Details>
      )}
      {contradictions.length > 0 && (
        <Details summary={t('contradictionsTitle', { count: contradictions.length })}>
          <Paragraph>{t('contradictionsLead')}</Paragraph>
          <ContradictionList contradictions={contradictions} />
        </Details>
      )}
    </>
  )
}
