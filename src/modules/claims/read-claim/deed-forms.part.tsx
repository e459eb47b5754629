// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { deedText } from './deed.text.ts'

export interface DeedProps {
  version: number
}
export type Choice = { value: string; text: string }

/** One deed in a fold: open when it is the likely next one, or when it was just sent and refused. */
export function Deed(
  props: DeedProps & { intent: string; title: string; isFirst?: boolean; more?: string; children?: ReactNode },
) {
  const t = useText(deedText)
  const { intent, title, version, isFirst = false, more, children } = props
  return (
    <Details summary={title} open={isFirst} intent={intent}>
      <Form intent={intent} label={title}>
        <HiddenField name="version" value={String(version)} />
        {more && <Small>{more}</Small>}
        {children}
        <Button appearance={isFirst ? 'primary' : 'secondary'} hiddenText={title}>
          {t('confirm')}
        </Button>
      </Form>
    </Details>
  )
}

/** A step that takes words why. */
export function PlainDeed(props: DeedProps & { step: string; title: string; isFirst?: boolean; needsReason: boolean }) {
  const t = useText(deedText)
  return (
    <Deed {...props} intent={props.step}>
      <TextArea name="reason" label={t(props.needsReason ? 'reason' : 'reasonOptional')} rows={3} />
    </Deed>
  )
}

export function TransferDeed(props: DeedProps & { receivers: Choice[]; given: number; people: number }) {
  const t = useText(deedText)
  const { receivers, given, people } = props
  return (
    <Deed {...props} intent="transfer" title={t('transfer')} isFirst more={t('transferMore', { given, people })}>
      <RadioGroup name="receiver" legend={t('receiver')} options={receivers} />
    </Deed>
  )
}

export function InstalmentsDeed(props: DeedProps & { isFirst?: boolean }) {
  const t = useText(deedText)
  return (
    <Deed {...props} intent="agree-instalments" title={t('agree')}>
      <TextField name="monthly" label={t('monthly')} prefix="€" inputMode="decimal" width="short" />
      <TextField name="firstOn" label={t('firstOn')} width="medium" autoComplete="off" />
    </Deed>
  )
}

export function DefenceDeed(props: DeedProps) {
  const t = useText(deedText)
  return (
    <Deed {...props} intent="defence" title={t('defence')} isFirst more={t('defenceMore')}>
      <RadioGroup
        name="outcome"
        legend={t('outcome')}
        options={(['upheld', 'rejected'] as const).map((value) => ({ value, text: t(value) }))}
      />
      <TextArea name="reason" label={t('reason')} rows={3} />
    </Deed>
  )
}

const moneyKinds = ['pay-out', 'return', 'relief', 'give-back', 'costs'] as const

export function MoneyDeed(props: DeedProps & { isFirst?: boolean }) {
  const t = useText(deedText)
  return (
    <Deed {...props} intent="money" title={t('money')}>
      <SelectField name="kind" label={t('kind')} options={moneyKinds.map((value) => ({ value, text: t(value) }))} />
      <TextField name="amount" label={t('amount')} prefix="€" inputMode="decimal" width="short" />
      <TextField name="on" label={t('on')} width="medium" autoComplete="off" />
      <TextField name="place" label={t('place')} width="short" inputMode="numeric" />
      <SelectField
        name="source"
        label={t('source')}
        options={(['bank', 'insurer', 'court-measure'] as const).map((value) => ({ value, text: t(value) }))}
      />
    </Deed>
  )
}

export function JoinDeed(props: DeedProps & { others: Choice[] }) {
  const t = useText(deedText)
  return (
    <Deed {...props} intent="join" title={t('join')}>
      <RadioGroup name="other" legend={t('other')} options={props.others} />
      <TextArea name="reason" label={t('reason')} rows={3} />
    </Deed>
  )
}
