// SPDX-License-Identifier: EUPL-1.2
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { answerText } from '../answer-reporter/answer.text.ts'
import type { Answer } from '../message/leads.ts'
import { followText } from './follow-message.text.ts'

/** Nothing is known of it and nobody looks at it, so there is nothing to follow. */
export const isKept = (answer: Answer): boolean => answer !== 'nothing' && answer !== 'not-read'

export interface Shown {
  isReading: boolean
  answer: Answer
  at: string
  /** Whether a person still has to decide about it. */
  isLeft: boolean
  /** What the check says of it, in words. */
  said: { asked: string; statement: string }[]
  /** What goes along to a report: one thing a line. */
  seen: string
}

/** What a reporter sees of a message, the answer first. */
export function Followed(props: {
  message: Shown
  here: string
  links: { help: string; check: string; report: string }
}) {
  const t = useText(followText)
  const says = useText(answerText)
  const { isReading, answer, at, said, seen, isLeft } = props.message
  const next = answer === 'not-read' ? 'nothing' : answer === 'likely' && isLeft ? 'judging' : answer
  if (isReading)
    return (
      <>
        <Lead>{t('reading-more')}</Lead>
        <ActionLink href={props.here}>{t('again')}</ActionLink>
      </>
    )
  return (
    <>
      <Lead>{says(`${answer}-more`)}</Lead>
      {said.length > 0 && (
        <List
          items={said.map(({ asked, statement }) => (
            <span key={asked}>
              {asked}: {statement}
            </span>
          ))}
        />
      )}
      <Paragraph>
        {says('entered-page')} <TextLink href={props.links.help}>{says('help')}</TextLink>
      </Paragraph>
      {seen !== '' && (
        <Form intent="begin" action={props.links.report} submit={t('report')} quiet>
          <HiddenField name="gezien" value={seen} />
          <Paragraph>{t('report-more')}</Paragraph>
        </Form>
      )}
      <Heading level={2}>{t('next')}</Heading>
      <Paragraph>{t(`next-${next}`)}</Paragraph>
      <Paragraph>
        <TextLink href={props.links.check}>{t('another')}</TextLink>
      </Paragraph>
      <Small>
        {t('received', { at })} {isKept(answer) && t('forgotten')} {says('promise')}
      </Small>
    </>
  )
}
