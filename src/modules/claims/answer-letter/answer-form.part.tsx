// SPDX-License-Identifier: EUPL-1.2
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { useText } from '#ui/language'
import { TextArea, TextField } from '#ui/text-field'
import { answerText } from './answer.text.ts'

const answers = ['pay', 'instalments', 'cannot', 'misused', 'dispute', 'minor'] as const

export function AnswerForm() {
  const t = useText(answerText)
  return (
    <Form intent="answer" label={t('answer')} submit={t('send')}>
      <RadioGroup
        name="answer"
        legend={t('answer')}
        options={answers.map((value) => ({ value, text: t(value), description: t(`${value}More`) }))}
      />
      <TextField name="monthly" label={t('monthly')} prefix="€" inputMode="decimal" width="short" optional />
      <TextArea name="words" label={t('words')} description={t('wordsMore')} rows={5} maxLength={2_000} />
    </Form>
  )
}
