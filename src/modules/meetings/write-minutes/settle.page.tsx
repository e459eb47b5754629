// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import type { MinutesStatus } from '../plan-meeting/meeting.ts'
import { minutesText } from './minutes.text.ts'

interface SettleProps {
  minutes: MinutesStatus
  mayKeep: boolean
  mayApprove: boolean
  later: { value: string; text: string }[]
  answered: AnsweredForm | undefined
}

/** The secretary sends the minutes; the chair approves them in a later meeting. */
export function Settle({ minutes, mayKeep, mayApprove, later, answered }: SettleProps) {
  const t = translate(minutesText, useLanguage())
  const { one, errorOf } = answeredFor(answered, 'approve')
  if (minutes === 'draft' && mayKeep)
    return (
      <Form label={t('send')}>
        <Paragraph>{t('sendMore')}</Paragraph>
        <Button name="intent" value="send">
          {t('send')}
        </Button>
      </Form>
    )
  if (minutes !== 'sent') return null
  if (!mayApprove) return <Paragraph>{t('waits')}</Paragraph>
  return (
    <Form label={t('approve')}>
      <HiddenField name="intent" value="approve" />
      <SelectField
        name="approvedIn"
        id={fieldId('approve', 'approvedIn')}
        label={t('approvedIn')}
        defaultValue={one('approvedIn') ?? later[0]?.value}
        error={errorOf('approvedIn')}
        options={later}
      />
      <Button>{t('approve')}</Button>
    </Form>
  )
}
