// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, useState } from 'react'
import { RadioGroup } from '#ui/choice-field'
import { Irrevocable } from '#ui/deeds'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextField } from '#ui/text-field'
import { type Answer, digitOf, refusals, type Side } from '../recall/recall.ts'
import { whyText } from '../recall/recall.text.ts'
import { bankText } from './answer.text.ts'

interface Props {
  side: Side
  answers: readonly Answer[]
  version: number
  ownReference: string | null
}

/** What this bank can say now; fields that belong to one answer say so, because the page works without script. */
export function AnswerForm({ side, answers, version, ownReference }: Props) {
  const t = useText(bankText)
  const w = useText(whyText)
  const [chosen, choose] = useState<Answer>()
  return (
    <div
      onChange={({ target }) => {
        const { name, value } = target as unknown as HTMLInputElement
        if (name === 'answer') choose(answers.find((one) => one === value))
      }}
      onKeyDown={askFirst}
    >
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
          options={answers.map((value) => ({ value, text: t(value), keys: digitOf(side, value) }))}
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
        <Irrevocable {...(chosen && { what: t(chosen) })} />
      </Form>
    </div>
  )
}

/** Enter in a field goes to the words that it cannot be taken back, as in 'te doen'; the button sends. */
function askFirst(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
  event.preventDefault()
  event.currentTarget.querySelector<HTMLElement>('.dw-irrevocable')?.focus()
}

/** Chooses an answer and goes to it. */
export function chooseAnswer(answer: Answer): void {
  const choice = document.querySelector<HTMLInputElement>(`input[name="answer"][value="${answer}"]`)
  choice?.click()
  choice?.focus()
}
