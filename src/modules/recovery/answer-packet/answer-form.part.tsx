// SPDX-License-Identifier: EUPL-1.2
import { RadioGroup } from '#ui/choice-field'
import { Irrevocable } from '#ui/deeds'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextField } from '#ui/text-field'
import { type Answer, refusals } from '../recall/recall.ts'
import { whyText } from '../recall/recall.text.ts'
import { bankText } from './answer.text.ts'

interface Props {
  answers: readonly Answer[]
  version: number
  ownReference: string | null
}

/** What this bank can say now; fields that belong to one answer say so, because the page works without script. */
export function AnswerForm({ answers, version, ownReference }: Props) {
  const t = useText(bankText)
  const w = useText(whyText)
  return (
    <Form fieldsOf="answer" label={t('answer')} submit={t('send')}>
      <HiddenField name="version" value={String(version)} />
      <TextField
        name="reference"
        defaultValue={ownReference ?? undefined}
        label={t('reference')}
        description={t('referenceMore')}
        autoComplete="off"
        width="medium"
      />
      <RadioGroup
        name="answer"
        legend={t('choose')}
        options={answers.map((value, at) => ({ value, text: t(value), keys: String(at + 1) }))}
      />
      {answers.includes('part') && (
        <TextField
          name="returned"
          label={t('returned')}
          description={t('returnedMore')}
          prefix="€"
          inputMode="decimal"
          autoComplete="off"
          width="short"
        />
      )}
      {answers.includes('refuse') && (
        <SelectField
          name="refusal"
          label={t('refusal')}
          description={t('refusalMore')}
          options={refusals.map((value) => ({ value, text: w(value) }))}
        />
      )}
      <Irrevocable />
    </Form>
  )
}

/** Chooses an answer and goes to it, so that Enter sends it. */
export function chooseAnswer(answer: Answer): void {
  const choice = document.querySelector<HTMLInputElement>(`input[name="answer"][value="${answer}"]`)
  choice?.click()
  choice?.focus()
}
