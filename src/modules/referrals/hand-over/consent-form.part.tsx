// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonGroup } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { SelectField } from '#ui/select-field'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { longestNote } from '../referral/packet.schema.ts'
import type { ConsentView } from './consent-view.query.ts'
import { referText } from './refer.text.ts'

/** What is passed on, then exactly that before it goes, with the words to read out. */
export function ConsentForm({ view }: { view: ConsentView }) {
  const t = useText(referText)
  const { who, typed, asks, preview, words, calls, callFrom } = view
  const field = (name: 'name' | 'phone' | 'note' | 'language') => ({
    name,
    defaultValue: typed[name],
  })
  const hidden = {
    id: view.id,
    plan: view.plan,
    report: view.reportId,
    receiver: view.receiverId,
    payment: typed.payment ?? '',
    paidTo: typed.paidTo ?? '',
    from: typed.from ?? '',
    call: view.call,
  }
  return (
    <>
      <Notice kind={calls === 'self' ? 'warn' : 'info'}>
        {calls === 'self' || !callFrom
          ? [t('self', { who }), view.toCall ? t('toCall', view.toCall) : t('noneToCall')].join(' ')
          : t('theyCall', { who, phone: callFrom.phone, day: callFrom.day })}
      </Notice>
      <Form fieldsOf="send" label={t('fill')}>
        {Object.entries(hidden).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        {preview && (
          <>
            <Heading level={2}>{t('previewTitle', { who })}</Heading>
            <SummaryList items={preview} />
            <Notice kind="signal" title={t('consent')} more={words} />
            <CheckboxGroup name="consent" legend={t('consent')} options={[{ value: 'yes', text: t('consentTick') }]} />
            <ButtonGroup>
              <Button name="intent" value="send">
                {t('send', { who })}
              </Button>
            </ButtonGroup>
          </>
        )}
        <Heading level={2}>{t('fill')}</Heading>
        {asks.includes('name') && (
          <TextField
            {...field('name')}
            label={t('name')}
            description={t('nameMore')}
            autoComplete="off"
            width="medium"
            optional
          />
        )}
        {asks.includes('phone') && (
          <TextField
            {...field('phone')}
            label={t('phone')}
            description={t('phoneMore')}
            type="tel"
            autoComplete="off"
            width="medium"
          />
        )}
        <SelectField {...field('language')} label={t('language')} emptyText={false} options={view.languages} />
        {asks.includes('note') && (
          <TextArea
            {...field('note')}
            label={t('note', { who })}
            description={t('noteMore')}
            rows={3}
            maxLength={longestNote}
            optional
          />
        )}
        {view.fromTriage !== '' && <Paragraph>{t('fromTriage', { fields: view.fromTriage })}</Paragraph>}
        <Button name="intent" value="preview" appearance={preview ? 'secondary' : 'primary'}>
          {t('preview')}
        </Button>
      </Form>
    </>
  )
}
