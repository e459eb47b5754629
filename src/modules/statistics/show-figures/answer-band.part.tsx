// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { translate } from '#foundation/text'
import { Details } from '#ui/details'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { People } from '#ui/people'
import { Snippet } from '#ui/snippet'
import { Paragraph, Small } from '#ui/text'
import { trendText } from '../draw-trend/trend.text.ts'
import { Sources } from '../draw-trend/trend-figure.part.tsx'
import type { ShownAnswer } from './find-form.query.ts'
import { secondHand } from './figure-parts.part.tsx'
import { text } from './show-figures.text.ts'
import './show-figures.css'

type AnswerBandProps = {
  question: string
  answer: ShownAnswer | null
  /** In place of an answer. */
  none: string
  children?: ReactNode
}

/** The answer in a sentence, before any drawing. */
export function AnswerBand({ question, answer, none, children }: AnswerBandProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const all = answer?.share ? Math.round(100 / answer.share) : null
  return (
    <section className="dw-answer-first">
      <div>
        <p className="dw-answer-first__question">{question}</p>
        <h1 className="utrecht-heading-1">{answer?.main ?? none}</h1>
        {answer && (
          <Paragraph>
            {answer.more.join(' ')}{' '}
            {answer.newerWhere && <TextLink href={`#${secondHand}`}>{answer.newerWhere}</TextLink>}
          </Paragraph>
        )}
        {answer && (
          <>
            <Small>
              {translate(trendText, language)('sourceWord')} <Sources sources={answer.sources} />
            </Small>
            <Details summary={t('quote')}>
              <Snippet code={answer.quote} />
            </Details>
          </>
        )}
        {children}
      </div>
      {all !== null && all <= 30 && (
        <People
          groups={[
            { look: 'filled', count: 1 },
            { look: 'outline', count: all - 1 },
          ]}
          label={t('people', { filled: 1, all })}
        />
      )}
    </section>
  )
}
