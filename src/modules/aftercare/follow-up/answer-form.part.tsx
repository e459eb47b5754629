// SPDX-License-Identifier: EUPL-1.2
import { type AnsweredForm } from '#ui/answered-form'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { consentText } from '../consent/consent.text.ts'
import { questionNames, questions } from './questions.ts'

/** The three questions, for the person or for whoever has them on the phone. Choices only: nobody can write a name. */
export function FollowUpForm(props: { moment: number; send: string; answered: AnsweredForm | undefined }) {
  const t = useText(consentText)
  return (
    <Form intent="answer" label={t('moment', { moment: props.moment })} submit={props.send}>
      <HiddenField name="moment" value={String(props.moment)} />
      {questionNames.map((name) => (
        <RadioGroup
          key={name}
          name={name}
          legend={t(name)}
          options={questions[name].map((value) => ({ value, text: t(`${name}.${value}` as Parameters<typeof t>[0]) }))}
        />
      ))}
    </Form>
  )
}
