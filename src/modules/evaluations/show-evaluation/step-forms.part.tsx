// SPDX-License-Identifier: EUPL-1.2
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { type EvaluationStep, evaluationSteps } from '../evaluation/evaluation.ts'
import type { ShownEvaluation } from './find-evaluation.query.ts'
import { showText } from './show.text.ts'

interface StepFormsProps {
  evaluation: Pick<ShownEvaluation, 'status' | 'changes' | 'isOwn' | 'isOther' | 'needsOtherOrganisation'>
}

/** What may be done now by whoever looks. */
export function StepForms({ evaluation }: StepFormsProps) {
  const t = useText(showText)
  const { status, changes, isOwn, isOther, needsOtherOrganisation } = evaluation
  const may = (step: EvaluationStep) =>
    evaluationSteps[status][step] !== undefined && (step === 'publish' || step === 'return' ? isOther : isOwn)
  const steps = (['submit', 'publish', 'return', 'withdraw', 'stop'] as const).filter(
    (step) => may(step) && !(step === 'publish' && needsOtherOrganisation),
  )
  if (steps.length === 0) return status === 'submitted' ? <Paragraph>{t('own')}</Paragraph> : null
  return (
    <>
      <Heading level={2}>{t('next')}</Heading>
      {status === 'submitted' && <Paragraph>{t('look')}</Paragraph>}
      {status === 'submitted' && needsOtherOrganisation && <Paragraph>{t('otherOrganisation')}</Paragraph>}
      {steps.map((step) =>
        step === 'submit' || step === 'publish' ? (
          <Form intent={step} key={step} label={t(step)} submit={t(step)}>
            <HiddenField name="changes" value={String(changes)} />
          </Form>
        ) : (
          <ReasonForm key={step} step={step} changes={changes} />
        ),
      )}
    </>
  )
}

function ReasonForm({ step, changes }: { step: 'return' | 'withdraw' | 'stop'; changes: number }) {
  const t = useText(showText)
  return (
    <Details summary={t(step)} intent={step}>
      {step !== 'return' && <Paragraph>{t('stopMore')}</Paragraph>}
      <Form intent={step} label={t(step)} submit={t(step)} quiet>
        <HiddenField name="changes" value={String(changes)} />
        <TextArea name="reason" label={t('why')} description={step === 'return' ? undefined : t('whyMore')} rows={3} />
      </Form>
    </Details>
  )
}
