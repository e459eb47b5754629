// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { showText } from '../show-signal/show.text.ts'
import type { showSignal } from '../show-signal/show-signal.query.ts'
import { dismissals } from '../signal/signal.ts'
import { signalText } from '../signal/signal.text.ts'
import { CardFields } from './card-fields.page.tsx'
import { longest } from './text-limits.ts'

export type ShownSignal = NonNullable<Awaited<ReturnType<typeof showSignal>>>

interface JudgeProps {
  shown: ShownSignal
  actionData: AnsweredForm | undefined
}

/** What can be done with an open signal: what is short stands above what is long. */
export function JudgeForms({ shown, actionData }: JudgeProps) {
  const isProposed = shown.signal.status === 'proposed'
  return (
    <>
      {isProposed && <DismissForm shown={shown} actionData={actionData} />}
      {shown.others.length > 0 && <JoinForm shown={shown} actionData={actionData} />}
      <CardForm shown={shown} actionData={actionData} intent={isProposed ? 'confirm' : 'revise'} />
      {!isProposed && <WithdrawForm shown={shown} actionData={actionData} />}
    </>
  )
}

/** What was seen, so that nobody changes what he did not see. */
function Seen({ shown }: Pick<JudgeProps, 'shown'>) {
  return <HiddenField name="changes" value={String(shown.signal.changes)} />
}

function CardForm({ shown, actionData, intent }: JudgeProps & { intent: 'confirm' | 'revise' }) {
  const t = translate(showText, useLanguage())
  const { signal, definition, organisations } = shown
  const before = {
    title: signal.title ?? '',
    steps: signal.steps || definition,
    lure: signal.lure ?? '',
    recognise: signal.recognise,
    advice: signal.advice,
    sector: signal.sector ?? '',
    tlp: signal.tlp,
    toOrganisations: signal.toOrganisations,
  }
  const form = (
    <Form label={t(intent)}>
      <Paragraph>{t('confirmLead')}</Paragraph>
      <Seen shown={shown} />
      <CardFields intent={intent} actionData={actionData} before={before} organisations={organisations} />
      <Button name="intent" value={intent}>
        {t(`${intent}Send`)}
      </Button>
    </Form>
  )
  if (intent === 'revise')
    return (
      <Details summary={t('revise')} open={answeredFor(actionData, intent).isThis}>
        {form}
      </Details>
    )
  return (
    <>
      <Heading level={2}>{t('confirm')}</Heading>
      {form}
    </>
  )
}

function DismissForm({ shown, actionData }: JudgeProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const s = translate(signalText, language)
  const { isThis, one, errorOf } = answeredFor(actionData, 'dismiss')
  return (
    <Details summary={t('dismiss')} open={isThis}>
      <Form label={t('dismiss')}>
        <Seen shown={shown} />
        <RadioGroup
          name="dismissal"
          id={fieldId('dismiss', 'dismissal')}
          legend={t('dismissWhy')}
          options={dismissals.map((value) => ({ value, text: s(value) }))}
          defaultValue={one('dismissal')}
          error={errorOf('dismissal')}
        />
        <TextArea
          name="because"
          id={fieldId('dismiss', 'because')}
          label={t('dismissBecause')}
          rows={2}
          maxLength={longest.because}
          defaultValue={one('because')}
          error={errorOf('because')}
          optional
        />
        <Button appearance="secondary" name="intent" value="dismiss">
          {t('dismissSend')}
        </Button>
      </Form>
    </Details>
  )
}

function JoinForm({ shown, actionData }: JudgeProps) {
  const t = translate(showText, useLanguage())
  const { isThis, one, errorOf } = answeredFor(actionData, 'join')
  return (
    <Details summary={t('join')} open={isThis}>
      <Form label={t('join')}>
        <Paragraph>{t('joinMore')}</Paragraph>
        <Seen shown={shown} />
        <SelectField
          name="into"
          id={fieldId('join', 'into')}
          label={t('joinInto')}
          options={shown.others.map(({ id, title }) => ({ value: id, text: title }))}
          defaultValue={one('into')}
          error={errorOf('into')}
        />
        <Button appearance="secondary" name="intent" value="join">
          {t('joinSend')}
        </Button>
      </Form>
    </Details>
  )
}

function WithdrawForm({ shown, actionData }: JudgeProps) {
  const t = translate(showText, useLanguage())
  const { isThis, one, errorOf } = answeredFor(actionData, 'withdraw')
  return (
    <Details summary={t('withdraw')} open={isThis}>
      <Form label={t('withdraw')}>
        <Paragraph>{t('withdrawMore')}</Paragraph>
        <Seen shown={shown} />
        <TextArea
          name="because"
          id={fieldId('withdraw', 'because')}
          label={t('withdrawWhy')}
          rows={2}
          maxLength={longest.because}
          defaultValue={one('because')}
          error={errorOf('because')}
        />
        <Button appearance="secondary" name="intent" value="withdraw">
          {t('withdrawSend')}
        </Button>
      </Form>
    </Details>
  )
}
