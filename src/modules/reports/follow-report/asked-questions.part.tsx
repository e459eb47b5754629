// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { Button, ButtonGroup } from '#ui/button'
import { type FieldError, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { longestAnswer } from '../ask-reporter/question-limits.ts'
import type { FollowedReport } from './find-by-code.query.ts'
import { questionsText } from './asked-questions.text.ts'

/** What the organisation asked the reporter: open questions first, each with a form of its own, then what was answered. */
export function AskedQuestions(props: {
  report: FollowedReport
  errors: FieldError[]
  /** What was just sent and not accepted: it is still there. */
  answered: { questionId: string; answer: string } | null
}) {
  const language = useLanguage()
  const t = translate(questionsText, language)
  const { questions, mayAnswer, controllerName } = props.report
  const open = mayAnswer ? questions.filter(({ answeredAt }) => answeredAt === null) : []
  const done = questions.filter(({ answeredAt }) => answeredAt !== null)
  if (open.length === 0 && done.length === 0) return null
  return (
    <section id="vragen" tabIndex={-1}>
      {open.length > 0 && (
        <>
          <Heading level={2}>{t('title', { count: open.length })}</Heading>
          <Paragraph>{t('lead', { organisation: controllerName })}</Paragraph>
          <Paragraph>{t('never')}</Paragraph>
        </>
      )}
      {open.map(({ id, question }) => {
        const name = `answer-${id}`
        return (
          <Form key={id}>
            <HiddenField name="intent" value="answer" />
            <HiddenField name="questionId" value={id} />
            <TextArea
              name={name}
              label={question}
              rows={4}
              maxLength={longestAnswer}
              defaultValue={props.answered?.questionId === id ? props.answered.answer : undefined}
              error={props.errors.find(({ field }) => field === name)?.message}
            />
            <ButtonGroup>
              <Button>{t('send')}</Button>
            </ButtonGroup>
          </Form>
        )
      })}
      {done.length > 0 && (
        <>
          <Heading level={2}>{t('answered')}</Heading>
          <SummaryList
            items={done.map(({ question, answer, answeredAt }) => ({
              term: question,
              answer: `${answer ?? ''} (${answeredAt ? formatDate(answeredAt, language) : ''})`,
            }))}
          />
        </>
      )}
    </section>
  )
}
