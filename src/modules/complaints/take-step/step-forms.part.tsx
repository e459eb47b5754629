// SPDX-License-Identifier: EUPL-1.2
import { type AnsweredForm } from '#ui/answered-form'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Irrevocable } from '#ui/deeds'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { type ComplaintStep, needsWords, reasonsOf } from '../complaint/complaint.ts'
import { deedText, reasonText } from '../complaint/step.text.ts'
import { showText } from '../show-complaint/show.text.ts'

interface Props {
  /** In the order in which they are likely. */
  steps: readonly ComplaintStep[]
  changes: number
  answered: AnsweredForm | undefined
  points: readonly { id: string; name: string }[]
  isFiler: boolean
  /** Which case it is, for what cannot be taken back. */
  about?: string
  /** Of a complaint, not of a report. */
  needsNumber: boolean
}

/** What can be done now: the first open, the others in a fold each. */
export function StepForms({ steps, answered, ...rest }: Props) {
  const t = useText(deedText)
  return (
    <>
      {steps.map((step, index) => (
        <Details key={step} summary={t(step)} open={!answered && index === 0} intent={step}>
          <StepForm step={step} answered={answered} {...rest} isFirst={index === 0} />
        </Details>
      ))}
    </>
  )
}

function StepForm(props: Omit<Props, 'steps'> & { step: ComplaintStep; isFirst: boolean }) {
  const { step, changes, answered, isFirst } = props
  const t = useText(deedText)
  return (
    <Form intent={step} label={t(step)}>
      <HiddenField name="changes" value={String(changes)} />
      <StepFields {...props} />
      <Button appearance={isFirst && !answered ? 'primary' : 'secondary'}>{t(step)}</Button>
    </Form>
  )
}

function StepFields({ step, points, isFiler, needsNumber, about }: Omit<Props, 'steps'> & { step: ComplaintStep }) {
  const [s, r] = [useText(showText), useText(reasonText)]
  const reasons = reasonsOf(step)
  const wordsLabel =
    step === 'ask-more' ? 'question' : step.startsWith('answer') ? 'answer' : isFiler ? 'wordsFiler' : 'words'
  return (
    <>
      {step === 'withdraw' && (
        <>
          <Small>{s('withdrawMore')}</Small>
          <Irrevocable {...(about && { what: about })} />
        </>
      )}
      {step === 'confirm' && needsNumber && (
        <TextField
          name="policeNumber"
          label={s('policeNumber')}
          description={s('policeNumberMore')}
          autoComplete="off"
          width="medium"
        />
      )}
      {step === 'bundle' && (
        <TextField
          name="cluster"
          label={s('cluster')}
          description={s('clusterMore')}
          autoComplete="off"
          width="medium"
        />
      )}
      {step === 'refer' && (
        <SelectField
          name="referredTo"
          label={s('referredTo')}
          description={s('pointMore')}
          options={points.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      {reasons.length > 0 && (
        <RadioGroup
          name="reason"
          legend={s('whyReason')}
          options={reasons.map((value) => ({ value, text: r(value) }))}
        />
      )}
      {step !== 'confirm' && step !== 'accept' && (
        <TextArea name="words" label={s(wordsLabel)} optional={!needsWords(step)} rows={3} />
      )}
    </>
  )
}
