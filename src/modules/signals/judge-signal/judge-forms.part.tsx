// SPDX-License-Identifier: EUPL-1.2
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { showText } from '../show-signal/show.text.ts'
import type { showSignal } from '../show-signal/show-signal.query.ts'
import { dismissals } from '../signal/signal.ts'
import { signalText } from '../signal/signal.text.ts'
import { CardFields } from './card-fields.part.tsx'
import { longest } from './text-limits.ts'

export type ShownSignal = NonNullable<Awaited<ReturnType<typeof showSignal>>>

interface JudgeProps {
  shown: ShownSignal
}

/** What can be done with an open signal: what is short stands above what is long. */
export function JudgeForms({ shown }: JudgeProps) {
  const isProposed = shown.signal.status === 'proposed'
  return (
    <>
      {isProposed && <DismissForm shown={shown} />}
      {shown.others.length > 0 && <JoinForm shown={shown} />}
      <CardForm shown={shown} intent={isProposed ? 'confirm' : 'revise'} />
      {!isProposed && <WithdrawForm shown={shown} />}
    </>
  )
}

/** What was seen, so that nobody changes what he did not see. */
function Seen({ shown }: Pick<JudgeProps, 'shown'>) {
  return <HiddenField name="changes" value={String(shown.signal.changes)} />
}

function CardForm({ shown, intent }: JudgeProps & { intent: 'confirm' | 'revise' }) {
  const t = useText(showText)
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
    <Form intent={intent} label={t(intent)} submit={t(`${intent}Send`)}>
      <Paragraph>{t('confirmLead')}</Paragraph>
      <Seen shown={shown} />
      <CardFields before={before} organisations={organisations} />
    </Form>
  )
  if (intent === 'revise')
    return (
      <Details summary={t('revise')} intent={intent}>
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

function DismissForm({ shown }: JudgeProps) {
  const t = useText(showText)
  const s = useText(signalText)
  return (
    <Form folded intent="dismiss" label={t('dismiss')} submit={t('dismissSend')} quiet>
      <Seen shown={shown} />
      <RadioGroup
        name="dismissal"
        legend={t('dismissWhy')}
        options={dismissals.map((value) => ({ value, text: s(value) }))}
      />
      <TextArea name="because" label={t('dismissBecause')} rows={2} maxLength={longest.because} optional />
    </Form>
  )
}

function JoinForm({ shown }: JudgeProps) {
  const t = useText(showText)
  return (
    <Form folded intent="join" label={t('join')} submit={t('joinSend')} quiet>
      <Paragraph>{t('joinMore')}</Paragraph>
      <Seen shown={shown} />
      <SelectField
        name="into"
        label={t('joinInto')}
        options={shown.others.map(({ id, title }) => ({ value: id, text: title }))}
      />
    </Form>
  )
}

function WithdrawForm({ shown }: JudgeProps) {
  const t = useText(showText)
  return (
    <Form folded intent="withdraw" label={t('withdraw')} submit={t('withdrawSend')} quiet>
      <Paragraph>{t('withdrawMore')}</Paragraph>
      <Seen shown={shown} />
      <TextArea name="because" label={t('withdrawWhy')} rows={2} maxLength={longest.because} />
    </Form>
  )
}
