// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answeredFor, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
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
  answered: Parameters<typeof answeredFor>[0]
}

/** Takes what a trial counted to a plan that was registered before its outcome was in sight. */
export function WeighTrial({ trial, plans, answered }: WeighTrialProps) {
  const language = useLanguage()
  const t = translate(trialText, language)
  const intent = `weigh-${trial}`
  const { one, errorOf } = answeredFor(answered, intent)
  const all = <TextLink href={addressIn(language, '/werkbank/effecten')}>{t('plans')}</TextLink>
  if (plans.length === 0)
    return (
      <Paragraph>
        {t('noPlan')} {all}
      </Paragraph>
    )
  return (
    <Form label={t('weigh')}>
      <Paragraph>
        {t('weighMore')} {all}
      </Paragraph>
      <HiddenField name="intent" value={intent} />
      <HiddenField name="trial" value={trial} />
      <SelectField
        name="plan"
        id={fieldId(intent, 'plan')}
        label={t('plan')}
        options={plans}
        defaultValue={one('plan')}
        error={errorOf('plan')}
      />
      <Button appearance="secondary">{t('weigh')}</Button>
    </Form>
  )
}
