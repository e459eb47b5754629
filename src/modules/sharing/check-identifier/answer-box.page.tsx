// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { formatDate, translate } from '#foundation/text'
import { Answer } from '#ui/answer'
import { Details } from '#ui/details'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Steps } from '#ui/steps'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { formatLastDay } from '#values'
import { helpStandsFirst, toneOf } from './answer.ts'
import { text } from './check-identifier.text.ts'
import type { SaidAnswer } from './answer-words.ts'

export interface Links {
  self: string
  objection: string
  ownSite: string
  report: string
  help: string
}

interface SaidProps {
  answer: SaidAnswer
  place: number
  isFirst: boolean
  links: Links
  /** Where the browser asked by itself: what it cannot tell, and may be asked openly. */
  openly?: ReactNode
}

export function Said({ answer, place, isFirst, links, openly }: SaidProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const isListed = answer.answer === 'above_threshold'
  // A message as a whole is nobody's to object to; what the script fills in has no kind yet.
  const isSomebodys = answer.kind !== null || openly !== undefined
  const steps = (
    <Steps headingLevel={3} firstLarge={isFirst} steps={answer.advice.map((sentence) => ({ title: sentence }))} />
  )
  const help = (
    <div className="dw-answer__help">
      <Paragraph>
        <TextLink href={links.help}>{t('helpLink')}</TextLink> ·{' '}
        <TextLink href={links.report}>{t('reportLink')}</TextLink>
      </Paragraph>
    </div>
  )
  const isHelp = helpStandsFirst(answer)
  return (
    <Answer
      tone={toneOf(answer)}
      asked={answer.asked}
      statement={answer.statement}
      headingLevel={2}
      id={`antwoord-${place}`}
      isLesser={!isFirst}
    >
      <Paragraph>{answer.explanation}</Paragraph>
      {isHelp && help}
      {!isListed && openly}
      {isFirst ? steps : <Details summary={t('whatNow')}>{steps}</Details>}
      {answer.listing && (
        <SummaryList
          items={[
            { term: t('by'), answer: answer.listing.authority },
            ...(openly ? [] : [{ term: t('since'), answer: formatDate(answer.listing.since, language) }]),
            { term: t('until'), answer: formatLastDay(answer.listing.expiresAt, language) },
            ...(openly
              ? []
              : [
                  { term: t('ground'), answer: answer.listing.legalBasis },
                  { term: t('why'), answer: answer.listing.reason },
                ]),
          ]}
        />
      )}
      {isListed && openly}
      {(isFirst || isListed) && !isHelp && help}
      {isSomebodys && (
        <div className="dw-answer__objection">
          <Small>
            {t('objection')}{' '}
            {answer.listing?.shield ? (
              <TextLink href={links.ownSite}>{t('ownSiteLink')}</TextLink>
            ) : (
              <TextLink href={links.objection}>{t('objectionLink')}</TextLink>
            )}
            .
          </Small>
        </div>
      )}
    </Answer>
  )
}
