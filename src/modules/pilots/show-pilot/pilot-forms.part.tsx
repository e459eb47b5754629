// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, formatNumber, translate } from '#foundation/text'
import { useAnswered } from '#ui/answered-form'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type CalendarDate, datePartsOf } from '#values'
import { TermsFields } from '../prepare-pilot/terms-fields.part.tsx'
import type { ShownPilot } from './show-pilot.query.ts'
import { showText } from './show-pilot.text.ts'

type FormProps = { shown: ShownPilot }

/** Start, sign and leave: one button each. */
export function PilotButtons({ shown }: FormProps) {
  const t = useText(showText)
  const readBox = shown.rules && (
    <CheckboxGroup name="knowsRules" legend={t('rulesTitle')} options={[{ value: 'yes', text: t('rulesRead') }]} />
  )
  return (
    <>
      {shown.mayStart && (
        <Form intent="start" label={t('start')} submit={t('start')}>
          {readBox}
        </Form>
      )}
      {shown.maySign && (
        <Form intent="sign" label={t('sign')} submit={t('sign')} quiet>
          <Small>{t('signMore')}</Small>
          {readBox}
          <HiddenField name="version" value={String(shown.version)} />
        </Form>
      )}
      {shown.mayLeave && (
        <Details summary={t('leave')}>
          <Form intent="leave" label={t('leave')} submit={t('leave')} quiet>
            <Paragraph>{t('leaveMore')}</Paragraph>
          </Form>
        </Details>
      )}
    </>
  )
}

export function InviteForm({ shown }: FormProps) {
  const t = useText(showText)
  return (
    <Details summary={t('invite')} open={shown.participants.length === 0} intent="invite">
      <Form intent="invite" label={t('invite')} submit={t('inviteSend')} quiet>
        <SelectField
          name="organisation"
          label={t('inviteWho')}
          options={shown.candidates.map(({ id, name }) => ({ value: id, text: name }))}
        />
      </Form>
    </Details>
  )
}

export function TermsForm({ shown }: FormProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { isConflict } = useAnswered('terms')
  return (
    <Form folded intent="terms" label={t('change')} submit={t('save')} quiet>
      <Small>
        {isConflict
          ? t('theirs', { name: shown.changedName, at: formatDateTime(shown.changedAt, language) })
          : t('changeMore')}
      </Small>
      <HiddenField name="version" value={String(shown.version)} />
      <TermsFields
        exchanges={shown.exchanges}
        now={{
          name: shown.name,
          summary: shown.summary,
          exchange: shown.exchange ?? '',
          dpiaReference: shown.dpiaReference ?? '',
          dpiaOn: written(shown.dpiaOn),
          legalBasis: shown.legalBasis ?? '',
          endsOn: written(shown.lastDay),
          sampleCap: shown.sampleCap === null ? '' : formatNumber(shown.sampleCap, 'nl'),
        }}
      />
    </Form>
  )
}

export function StopForm({ shown }: FormProps) {
  const t = useText(showText)
  const title = t(shown.isPrepared ? 'cancel' : 'stop')
  return (
    <Form folded intent="stop" label={title} submit={title} quiet>
      <TextField name="reason" label={t('stopReason')} autoComplete="off" />
    </Form>
  )
}

/** '24-11-2026', as one types it. */
function written(date: string | null): string {
  if (!date) return ''
  const { year, month, day } = datePartsOf(date as CalendarDate)
  return `${day}-${month}-${year}`
}
