// SPDX-License-Identifier: EUPL-1.2
import { useAnswered } from '#ui/answered-form'
import { CheckboxGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { askText } from './ask-recall.text.ts'
import { hours } from './read-payment.ts'

/** Where the one who types and the one who paid may be two. */
type Words = (
  key: 'known' | 'amount' | 'hourMore' | 'from' | 'fromMore' | 'toMore' | 'consentTick' | 'consentMore',
) => string

interface Props {
  known: { from: string; to: string; amount: string; day: string; hour?: string }
  days: { value: string; text: string }[]
  /** Names of those that take part, for whoever asks about an own payment. */
  banks?: string[]
  /** What somebody reads who asks for another; the payer reads that of the page. */
  words?: Words
  sendText?: string
  /** Of the page, when what is typed becomes a report as well. */
  token?: string
}

/** The payment, with what the report says already filled in. */
export function AskForm({ banks = [], known, days, words, sendText, token }: Props) {
  const t = useText(askText)
  const say: Words = words ?? t
  const form = useAnswered('ask')
  const field = (name: string, before = '') => ({
    name,
    defaultValue: before,
  })
  const text = { autoComplete: 'off' as const, spellCheck: false }
  return (
    <Form intent="ask" label={t('ask')} submit={sendText ?? t('send')}>
      {token && <HiddenField name="token" value={form.one('token') ?? token} />}
      {banks.length > 0 && <Paragraph>{t('takePart', { banks: banks.join(', ') })}</Paragraph>}
      {[known.from, known.to, known.amount].some((value) => value !== '') && <Paragraph>{say('known')}</Paragraph>}
      <TextField
        {...field('amount', known.amount)}
        {...text}
        label={say('amount')}
        prefix="€"
        inputMode="decimal"
        width="short"
      />
      <SelectField {...field('day', known.day)} label={t('day')} options={days} />
      <SelectField
        {...field('hour', known.hour)}
        label={t('hour')}
        description={say('hourMore')}
        options={hours.map((value) => ({ value, text: t('between', { from: value, to: String(Number(value) + 1) }) }))}
      />
      <TextField {...field('from', known.from)} {...text} label={say('from')} description={say('fromMore')} />
      <TextField {...field('to', known.to)} {...text} label={t('to')} description={say('toMore')} />
      <CheckboxGroup
        name="consent"
        legend={t('consent')}
        description={say('consentMore')}
        options={[{ value: 'yes', text: say('consentTick') }]}
      />
    </Form>
  )
}
