// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextArea } from '#ui/text-field'
import { longest } from '../review/review.ts'
import { reviewText } from './review.text.ts'

type AnswerFormProps = {
  questions: readonly string[]
  own: readonly string[]
  answered: AnsweredForm | undefined
}

/** All questions at once, each with what the organisation said before. */
export function AnswerForm({ questions, own, answered }: AnswerFormProps) {
  const t = translate(reviewText, useLanguage())
  const { one, errorOf } = answeredFor(answered, 'answer')
  return (
    <Form label={t('ownTitle')}>
      {questions.map((question, at) => (
        <TextArea
          key={question}
          name={`answer-${at}`}
          id={fieldId('answer', `answer-${at}`)}
          label={question}
          rows={3}
          maxLength={longest.answer}
          optional
          defaultValue={one(`answer-${at}`) ?? own[at] ?? ''}
          error={errorOf(`answer-${at}`)}
        />
      ))}
      <Button name="intent" value="answer">
        {t('answer')}
      </Button>
    </Form>
  )
}

export function MoveForm({ intent, text }: { intent: 'stop-asking' | 'close'; text: string }) {
  return (
    <Form label={text}>
      <Button name="intent" value={intent} appearance="secondary">
        {text}
      </Button>
    </Form>
  )
}
