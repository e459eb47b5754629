// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, formatNumber, translate } from '#foundation/text'
import { type AnsweredForm, answeredFor, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type CalendarDate, datePartsOf } from '#values'
import { TermsFields } from '../prepare-pilot/terms-fields.page.tsx'
import type { ShownPilot } from './show-pilot.query.ts'
import { showText } from './show-pilot.text.ts'

type FormProps = { shown: ShownPilot; actionData: AnsweredForm | undefined }

/** Start, sign and leave: one button each. */
export function PilotButtons({ shown, actionData }: FormProps) {
  const t = translate(showText, useLanguage())
  const readBox = (intent: 'start' | 'sign') =>
    shown.rules && (
      <CheckboxGroup
        name="knowsRules"
        id={fieldId(intent, 'knowsRules')}
        legend={t('rulesTitle')}
        options={[{ value: 'yes', text: t('rulesRead') }]}
        error={answeredFor(actionData, intent).errorOf('knowsRules')}
      />
    )
  return (
    <>
      {shown.mayStart && (
        <Form label={t('start')}>
          {readBox('start')}
          <Button name="intent" value="start">
            {t('start')}
          </Button>
        </Form>
      )}
      {shown.maySign && (
        <Form label={t('sign')}>
          <Small>{t('signMore')}</Small>
          {readBox('sign')}
          <HiddenField name="version" value={String(shown.version)} />
          <Button appearance="secondary" name="intent" value="sign">
            {t('sign')}
          </Button>
        </Form>
      )}
      {shown.mayLeave && (
        <Details summary={t('leave')}>
          <Form label={t('leave')}>
            <Paragraph>{t('leaveMore')}</Paragraph>
            <Button appearance="secondary" name="intent" value="leave">
              {t('leave')}
            </Button>
          </Form>
        </Details>
      )}
    </>
  )
}

export function InviteForm({ shown, actionData }: FormProps) {
  const t = translate(showText, useLanguage())
  const { isThis, one, errorOf } = answeredFor(actionData, 'invite')
  return (
    <Details summary={t('invite')} open={isThis || shown.participants.length === 0}>
      <Form label={t('invite')}>
        <SelectField
          name="organisation"
          id={fieldId('invite', 'organisation')}
          label={t('inviteWho')}
          options={shown.candidates.map(({ id, name }) => ({ value: id, text: name }))}
          defaultValue={one('organisation')}
          error={errorOf('organisation')}
        />
        <Button appearance="secondary" name="intent" value="invite">
          {t('inviteSend')}
        </Button>
      </Form>
    </Details>
  )
}

export function TermsForm({ shown, actionData }: FormProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { isThis, isConflict, one, errorOf } = answeredFor(actionData, 'terms')
  return (
    <Details summary={t('change')} open={isThis}>
      <Form label={t('change')}>
        <Small>
          {isConflict
            ? t('theirs', { name: shown.changedName, at: formatDateTime(shown.changedAt, language) })
            : t('changeMore')}
        </Small>
        <HiddenField name="version" value={String(shown.version)} />
        <TermsFields
          intent="terms"
          one={one}
          errorOf={errorOf}
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
        <Button appearance="secondary" name="intent" value="terms">
          {t('save')}
        </Button>
      </Form>
    </Details>
  )
}

export function StopForm({ shown, actionData }: FormProps) {
  const t = translate(showText, useLanguage())
  const { isThis, one, errorOf } = answeredFor(actionData, 'stop')
  const title = t(shown.isPrepared ? 'cancel' : 'stop')
  return (
    <Details summary={title} open={isThis}>
      <Form label={title}>
        <TextField
          name="reason"
          id={fieldId('stop', 'reason')}
          label={t('stopReason')}
          defaultValue={one('reason')}
          error={errorOf('reason')}
          autoComplete="off"
        />
        <Button appearance="secondary" name="intent" value="stop">
          {title}
        </Button>
      </Form>
    </Details>
  )
}

/** '24-11-2026', as one types it. */
function written(date: string | null): string {
  if (!date) return ''
  const { year, month, day } = datePartsOf(date as CalendarDate)
  return `${day}-${month}-${year}`
}
