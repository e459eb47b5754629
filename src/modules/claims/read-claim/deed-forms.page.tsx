// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { translate } from '#foundation/text'
import { type AnsweredForm, useAnswered } from '#ui/answered-form'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { deedText } from './deed.text.ts'

export interface DeedProps {
  version: number
  answered: AnsweredForm | undefined
}
export type Choice = { value: string; text: string }

/** One deed in a fold: open when it is the likely next one, or when it was just sent and refused. */
export function Deed(
  props: DeedProps & { intent: string; title: string; isFirst?: boolean; more?: string; children?: ReactNode },
) {
  const t = translate(deedText, useLanguage())
  const { intent, title, version, answered, isFirst = false, more, children } = props
  return (
    <Details summary={title} open={isFirst || useAnswered(intent).isThis}>
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

/** The attributes of a field of this form. */
export function fieldOf(answered: AnsweredForm | undefined, intent: string) {
  return (name: string) => ({
    name,
  })
}

/** A step that takes words why. */
export function PlainDeed(props: DeedProps & { step: string; title: string; isFirst?: boolean; needsReason: boolean }) {
  const t = translate(deedText, useLanguage())
  const field = fieldOf(props.answered, props.step)
  return (
    <Deed {...props} intent={props.step}>
      <TextArea {...field('reason')} label={t(props.needsReason ? 'reason' : 'reasonOptional')} rows={3} />
    </Deed>
  )
}

export function TransferDeed(props: DeedProps & { receivers: Choice[]; given: number; people: number }) {
  const t = translate(deedText, useLanguage())
  const { receivers, given, people } = props
  return (
    <Deed {...props} intent="transfer" title={t('transfer')} isFirst more={t('transferMore', { given, people })}>
      <RadioGroup {...fieldOf(props.answered, 'transfer')('receiver')} legend={t('receiver')} options={receivers} />
    </Deed>
  )
}

export function InstalmentsDeed(props: DeedProps & { isFirst?: boolean }) {
  const t = translate(deedText, useLanguage())
  const field = fieldOf(props.answered, 'agree-instalments')
  return (
    <Deed {...props} intent="agree-instalments" title={t('agree')}>
      <TextField {...field('monthly')} label={t('monthly')} prefix="€" inputMode="decimal" width="short" />
      <TextField {...field('firstOn')} label={t('firstOn')} width="medium" autoComplete="off" />
    </Deed>
  )
}

export function DefenceDeed(props: DeedProps) {
  const t = translate(deedText, useLanguage())
  const field = fieldOf(props.answered, 'defence')
  return (
    <Deed {...props} intent="defence" title={t('defence')} isFirst more={t('defenceMore')}>
      <RadioGroup
        {...field('outcome')}
        legend={t('outcome')}
        options={(['upheld', 'rejected'] as const).map((value) => ({ value, text: t(value) }))}
      />
      <TextArea {...field('reason')} label={t('reason')} rows={3} />
    </Deed>
  )
}

const moneyKinds = ['pay-out', 'return', 'relief', 'give-back', 'costs'] as const

export function MoneyDeed(props: DeedProps & { isFirst?: boolean }) {
  const t = translate(deedText, useLanguage())
  const field = fieldOf(props.answered, 'money')
  return (
    <Deed {...props} intent="money" title={t('money')}>
      <SelectField
        {...field('kind')}
        label={t('kind')}
        options={moneyKinds.map((value) => ({ value, text: t(value) }))}
      />
      <TextField {...field('amount')} label={t('amount')} prefix="€" inputMode="decimal" width="short" />
      <TextField {...field('on')} label={t('on')} width="medium" autoComplete="off" />
      <TextField {...field('place')} label={t('place')} width="short" inputMode="numeric" />
      <SelectField
        {...field('source')}
        label={t('source')}
        options={(['bank', 'insurer', 'court-measure'] as const).map((value) => ({ value, text: t(value) }))}
      />
    </Deed>
  )
}

export function JoinDeed(props: DeedProps & { others: Choice[] }) {
  const t = translate(deedText, useLanguage())
  const field = fieldOf(props.answered, 'join')
  return (
    <Deed {...props} intent="join" title={t('join')}>
      <RadioGroup {...field('other')} legend={t('other')} options={props.others} />
      <TextArea {...field('reason')} label={t('reason')} rows={3} />
    </Deed>
  )
}
