// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph, Small } from '#ui/text'
import { formatCalendarDate, formatIdentifier, type IdentifierKind } from '#values'
import type { Answer } from '../compose-answer/answer.ts'
import { groundText } from '../request/request.text.ts'
import { standardText } from './standard-answer.text.ts'

type PartProps = { answer: Answer }

export function GivenPart({ answer }: PartProps) {
  const language = useLanguage()
  const t = translate(standardText, language)
  const day = (on: Answer['answeredOn']) => formatCalendarDate(on, language)
  return (
    <>
      <Heading level={2}>{t('given')}</Heading>
      {answer.given.length === 0 && <Paragraph>{t('givenNone')}</Paragraph>}
      {answer.given.map((part) => (
        <div key={part.title}>
          <Heading level={3}>{part.title}</Heading>
          {part.items.map((item, place) => (
            <div key={place}>
              <Pairs content={item.content} />
              <Small>
                {item.until
                  ? t('sinceUntil', { day: day(item.since), until: day(item.until) })
                  : t('since', { day: day(item.since) })}
              </Small>
            </div>
          ))}
        </div>
      ))}
    </>
  )
}

export function DonePart({ answer }: PartProps) {
  const t = useText(standardText)
  const g = useText(groundText)
  const done = [
    ...answer.erased.map(({ title, count }) => t('erased', { title, count })),
    ...answer.corrected.map((title) => t('corrected', { title })),
    ...answer.refused.map(({ title, ground }) => t('refused', { title, ground: g(ground) })),
  ]
  if (done.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('done')}</Heading>
      <List items={done} />
    </>
  )
}

/** The same whatever was reported, but for a warning that everybody is told and what a person decided to give. */
export function StatedPart({ answer }: PartProps) {
  const language = useLanguage()
  const t = translate(standardText, language)
  return (
    <>
      <Heading level={2}>{t('stated')}</Heading>
      <Paragraph>{t('statedMore')}</Paragraph>
      <Paragraph>{t('statedKinds')}</Paragraph>
      {answer.warnings.length === 0 && <Paragraph>{t('noWarning')}</Paragraph>}
      {answer.warnings.map((warning) => (
        <div key={warning.identifier}>
          <Paragraph>{t('warning', { identifier: warning.identifier })}</Paragraph>
          <SummaryList
            items={[
              { term: t('warningReason'), answer: warning.reason },
              { term: t('warningBasis'), answer: warning.legalBasis },
              { term: t('warningUntil'), answer: warning.until && formatCalendarDate(warning.until, language) },
            ]}
          />
        </div>
      ))}
      {answer.stated.length > 0 && <Heading level={3}>{t('decidedStated')}</Heading>}
      {answer.stated.map((part) => (
        <div key={part.title}>
          <Paragraph>{part.title}</Paragraph>
          <Pairs content={part.content} />
        </div>
      ))}
    </>
  )
}

export function SearchedPart({ answer }: PartProps) {
  const t = useText(standardText)
  const keys = answer.keys.map(({ kind, canonical }) => formatIdentifier({ kind: kind as IdentifierKind, canonical }))
  return (
    <>
      <Heading level={2}>{t('searched')}</Heading>
      <List items={keys.length > 0 ? keys : [t('searchedReport')]} />
    </>
  )
}

export function ProcessingPart({ answer }: PartProps) {
  const t = useText(standardText)
  return (
    <>
      <Heading level={2}>{t('processing')}</Heading>
      <Paragraph>{t('processingMore')}</Paragraph>
      {answer.processing.map((part) => (
        <Details key={part.name} summary={part.name}>
          <SummaryList
            items={[
              { term: t('purpose'), answer: part.purpose },
              { term: t('legalBasis'), answer: part.legalBasis },
              { term: t('data'), answer: part.data.join('; ') },
              { term: t('about'), answer: part.about.join('; ') },
              { term: t('recipients'), answer: part.recipients.join('; ') },
              { term: t('kept'), answer: part.kept.join('; ') },
            ].filter(({ answer: said }) => said !== '')}
          />
        </Details>
      ))}
    </>
  )
}

/** A name may occur more than once, so these are no summary list. */
function Pairs({ content }: { content: readonly { name: string; value: string }[] }) {
  return <List items={content.map(({ name, value }) => `${name}: ${value}`)} />
}
