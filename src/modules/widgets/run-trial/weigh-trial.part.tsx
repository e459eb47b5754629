// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { trialText } from './run-trial.text.ts'

interface WeighTrialProps {
  trial: string
  plans: { value: string; text: string }[]
}

/** Takes what a trial counted to a plan that was registered before its outcome was in sight. */
export function WeighTrial({ trial, plans }: WeighTrialProps) {
  const language = useLanguage()
  const t = translate(trialText, language)
  const intent = `weigh-${trial}`
  const all = <TextLink href={addressIn(language, '/werkbank/effecten')}>{t('plans')}</TextLink>
  if (plans.length === 0)
    return (
      <Paragraph>
        {t('noPlan')} {all}
      </Paragraph>
    )
  return (
    <Form intent={intent} label={t('weigh')} submit={t('weigh')} quiet>
      <Paragraph>
        {t('weighMore')} {all}
      </Paragraph>
      <HiddenField name="trial" value={trial} />
      <SelectField name="plan" label={t('plan')} options={plans} />
    </Form>
  )
}
