// SPDX-License-Identifier: EUPL-1.2
import { Form } from '#ui/form'
import { useText } from '#ui/language'
import { TextArea } from '#ui/text-field'
import { longest } from '../review/review.ts'
import { reviewText } from './review.text.ts'

type AnswerFormProps = {
  questions: readonly string[]
  own: readonly string[]
}

/** All questions at once, each with what the organisation said before. */
export function AnswerForm({ questions, own }: AnswerFormProps) {
  const t = useText(reviewText)
  return (
    <Form intent="answer" label={t('ownTitle')} submit={t('answer')}>
      {questions.map((question, at) => (
        <TextArea
          key={question}
          name={`answer-${at}`}
          label={question}
          rows={3}
          maxLength={longest.answer}
          optional
          defaultValue={own[at] ?? ''}
        />
      ))}
    </Form>
  )
}

export function MoveForm({ intent, text }: { intent: 'stop-asking' | 'close'; text: string }) {
  return <Form intent={intent} label={text} submit={text} quiet />
}
