// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { type AnsweredForm, answeredFor, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextArea, TextField } from '#ui/text-field'
import { answerText } from './answer.text.ts'

const answers = ['pay', 'instalments', 'cannot', 'misused', 'dispute', 'minor'] as const

export function AnswerForm({ answered }: { answered: AnsweredForm | undefined }) {
  const t = translate(answerText, useLanguage())
  const form = answeredFor(answered, 'answer')
  const field = (name: string) => ({
    id: fieldId('answer', name),
    name,
    error: form.errorOf(name),
    defaultValue: form.one(name),
  })
  return (
    <Form label={t('answer')}>
      <HiddenField name="intent" value="answer" />
      <RadioGroup
        {...field('answer')}
        legend={t('answer')}
        options={answers.map((value) => ({ value, text: t(value), description: t(`${value}More`) }))}
      />
      <TextField {...field('monthly')} label={t('monthly')} prefix="€" inputMode="decimal" width="short" optional />
      <TextArea {...field('words')} label={t('words')} description={t('wordsMore')} rows={5} maxLength={2_000} />
      <Button>{t('send')}</Button>
    </Form>
  )
}
