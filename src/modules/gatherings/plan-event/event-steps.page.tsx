// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import type { AnsweredForm } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { ReasonForm } from '#ui/reason-form'
import { Paragraph } from '#ui/text'
import { type EventStatus, eventSteps } from '../event/event.ts'
import { deskText } from './desk.text.ts'

/** What the organisation that keeps an event may do with it now. */
export function EventSteps({ status, answered }: { status: EventStatus; answered: AnsweredForm | undefined }) {
  const t = translate(deskText, useLanguage())
  const steps = eventSteps[status]
  return (
    <>
      {(['plan', 'hold'] as const)
        .filter((step) => steps[step])
        .map((step) => (
          <Form key={step} label={t(step)}>
            <Paragraph>{t(`${step}More`)}</Paragraph>
            <Button name="intent" value={step}>
              {t(step)}
            </Button>
          </Form>
        ))}
      {steps.cancel && (
        <ReasonForm intent="cancel" name="because" title={t('cancel')} label={t('because')} answered={answered} />
      )}
    </>
  )
}
