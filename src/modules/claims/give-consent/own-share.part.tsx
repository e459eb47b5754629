// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Button, ButtonGroup } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { SummaryList } from '#ui/summary-list'
import { Lead, List, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import type { Consent } from '../claim/stored-claim.ts'
import { ownText } from './own-claim.text.ts'

interface Props {
  share: {
    id: string
    consent: Consent
    mayAnswer: boolean
    mayEnd: boolean
    mayRate: boolean
    /** The account that was told, or that stands in the report. */
    payTo: string
    knowsPayee: boolean
    mayChangePayee: boolean
    hasRated: boolean
    twice: string | null
    facts: { term: string; answer: string }[]
  }
}

/** One claim as the victim sees it: what is asked of them first, then how it stands. */
export function OwnShareView({ share }: Props) {
  const t = useText(ownText)
  const { consent, mayAnswer, mayEnd, twice } = share
  const isAsked = mayAnswer && consent !== 'given'
  return (
    <>
      {isAsked && (
        <>
          <Heading level={2}>{t('ask')}</Heading>
          <Lead>{t('askLead')}</Lead>
          <List items={[t('askFacts1'), t('askFacts2'), t('askFacts3'), t('askFacts4')]} />
          {consent === 'declined' && <Notice kind="info">{t('declined')}</Notice>}
          <Form fieldsOf="give" label={t('ask')}>
            <HiddenField name="share" value={share.id} />
            <PayToField share={share} />
            <ButtonGroup>
              <Button name="intent" value="give">
                {t('give')}
              </Button>
              {consent === 'open' && (
                <Button appearance="secondary" name="intent" value="end">
                  {t('decline')}
                </Button>
              )}
            </ButtonGroup>
          </Form>
        </>
      )}
      {consent === 'given' && <Notice kind="ok">{t('given')}</Notice>}
      {(consent === 'withdrawn' || consent === 'report-gone') && <Notice kind="info">{t('withdrawn')}</Notice>}
      {!mayAnswer && (consent === 'open' || consent === 'declined') && <Notice kind="info">{t('tooLate')}</Notice>}
      {twice && <Notice kind="warn">{t('twice', { amount: twice })}</Notice>}
      <SummaryList items={share.facts} />
      {share.mayChangePayee && <PayToForm share={share} />}
      {consent === 'given' && <RefundForm share={share} />}
      {share.mayRate && <RatingForm share={share} />}
      {share.hasRated && <Paragraph>{t('thanks')}</Paragraph>}
      {mayEnd && (
        <OwnForm share={share.id} intent="end">
          <Button appearance="secondary">{t('end')}</Button>
        </OwnForm>
      )}
    </>
  )
}

function OwnForm(props: { share: string; intent: string; children: ReactNode }) {
  return (
    <Form intent={props.intent}>
      <HiddenField name="share" value={props.share} />
      {props.children}
    </Form>
  )
}

/** Where the money must come, filled in with what the report says. */
function PayToField({ share }: Props) {
  const t = useText(ownText)
  return (
    <TextField
      name="payTo"
      label={t('payToAsk')}
      description={t('payToMore')}
      width="medium"
      autoComplete="off"
      spellCheck={false}
      defaultValue={share.payTo}
    />
  )
}

function PayToForm({ share }: Props) {
  const t = useText(ownText)
  const { id, knowsPayee } = share
  const form = (
    <OwnForm share={id} intent="pay-to">
      <PayToField share={share} />
      <Button appearance="secondary">{t('tell')}</Button>
    </OwnForm>
  )
  if (knowsPayee)
    return (
      <Details summary={t('payToChange')} intent="pay-to">
        {form}
      </Details>
    )
  return (
    <>
      <Notice kind="warn">{t('payToMissing')}</Notice>
      {form}
    </>
  )
}

function RefundForm({ share }: Props) {
  const t = useText(ownText)
  return (
    <Details summary={t('refunded')} intent="refunded">
      <Paragraph>{t('refundedMore')}</Paragraph>
      <OwnForm share={share.id} intent="refunded">
        <TextField name="amount" label={t('amount')} prefix="€" inputMode="decimal" width="short" />
        <Button appearance="secondary">{t('tell')}</Button>
      </OwnForm>
    </Details>
  )
}

function RatingForm({ share }: Props) {
  const t = useText(ownText)
  return (
    <OwnForm share={share.id} intent="satisfied">
      <RadioGroup
        name="satisfied"
        legend={t('satisfied')}
        description={t('satisfiedMore')}
        options={(['5', '4', '3', '2', '1'] as const).map((value) => ({ value, text: t(`satisfied-${value}`) }))}
      />
      <Button appearance="secondary">{t('tell')}</Button>
    </OwnForm>
  )
}
