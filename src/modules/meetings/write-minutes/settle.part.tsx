// SPDX-License-Identifier: EUPL-1.2
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import type { MinutesStatus } from '../plan-meeting/meeting.ts'
import { minutesText } from './minutes.text.ts'

interface SettleProps {
  minutes: MinutesStatus
  /** What the reader sees now. */
  revision: number
  mayKeep: boolean
  mayApprove: boolean
  isOwnWords: boolean
  later: { value: string; text: string }[]
}

/** The secretary sends the minutes; the chair approves them in a later meeting. */
export function Settle({ minutes, revision, mayKeep, mayApprove, isOwnWords, later }: SettleProps) {
  const t = useText(minutesText)
  if (minutes === 'draft' && mayKeep)
    return (
      <Form intent="send" label={t('send')} submit={t('send')}>
        <Paragraph>{t('sendMore')}</Paragraph>
      </Form>
    )
  if (minutes !== 'sent') return null
  if (!mayApprove) return <Paragraph>{t(isOwnWords ? 'ownWords' : 'waits')}</Paragraph>
  return (
    <Form intent="approve" label={t('approve')} submit={t('approve')}>
      <HiddenField name="revision" value={String(revision)} />
      <SelectField name="approvedIn" label={t('approvedIn')} defaultValue={later[0]?.value} options={later} />
    </Form>
  )
}
