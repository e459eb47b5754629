// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { fieldId, useAnswered } from '#ui/answered-form'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { CodeBox } from '#ui/code-box'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { SummaryList } from '#ui/summary-list'
import { Lead, Paragraph, Small } from '#ui/text'
import { saidChoices } from '../referral/referral.ts'
import { ownText } from './own-hand-over.text.ts'

export interface OwnView {
  id: string
  who: string
  from: string
  isOpen: boolean
  standing: string
  handedAt: string
  calls: 'they-call' | 'self'
  codeWord: string | null
  callFrom: { phone: string; day: string } | null
  toCall: { phone: string; day: string } | null
  isBank: boolean
  told: { term: string; answer: string }[]
  words: string | null
  canWithdraw: boolean
  question: 'relieved' | 'otherwise' | 'again' | null
  hasAnswered: boolean
}

/** One hand-over as the person sees it: how it stands, how to know who calls, what went, and the way back. */
export function OwnParts({ one }: { one: OwnView }) {
  const language = useLanguage()
  const t = translate(ownText, language)
  const {
    id,
    who,
    from,
    standing,
    calls,
    codeWord,
    callFrom,
    toCall,
    isBank,
    told,
    words,
    canWithdraw,
    question,
    hasAnswered,
  } = one
  const form = useAnswered('said')
  return (
    <>
      <Lead>{standing}</Lead>
      {codeWord && (
        <Notice kind="signal" title={t('callTitle')}>
          {calls === 'they-call' && callFrom ? (
            <>
              <Paragraph>{t('theyCall', { who, phone: callFrom.phone, day: callFrom.day })}</Paragraph>
              <Paragraph>{t('wordFirst')}</Paragraph>
              <CodeBox label={t('word')} code={codeWord} description={t('hangUp')} />
            </>
          ) : (
            <>
              <Paragraph>{t('self', { who })}</Paragraph>
              <Paragraph>
                {toCall && t('selfNumber', toCall)}
                {!toCall && isBank && (
                  <TextLink href={addressIn(language, '/hulp/bel-uw-bank')}>{t('selfBank')}</TextLink>
                )}
                {!toCall && !isBank && t('selfSite', { who })}
              </Paragraph>
              <CodeBox label={t('word')} code={codeWord} description={t('selfWord')} />
            </>
          )}
          <Paragraph>{t('never')}</Paragraph>
        </Notice>
      )}
      {question && (
        <Form label={t('question')} submit={t('send')} quiet>
          <Heading level={2}>{t('question')}</Heading>
          {hasAnswered && <Paragraph>{t('thanks')}</Paragraph>}
          <HiddenField name="id" value={id} />
          <HiddenField name="question" value={question} />
          <RadioGroup
            id={fieldId('said', id)}
            name="said"
            legend={t(question)}
            description={t('questionMore')}
            options={saidChoices.map((value) => ({ value, text: t(value) }))}
            error={form.errorOf(id)}
          />
        </Form>
      )}
      {!question && hasAnswered && <Paragraph>{t('thanks')}</Paragraph>}
      <Heading level={2}>{t('told', { from, who })}</Heading>
      {told.length > 0 ? <SummaryList items={told} /> : <Paragraph>{t('gone')}</Paragraph>}
      {words && (
        <Paragraph>
          {t('consent')}: “{words}”
        </Paragraph>
      )}
      {canWithdraw && (
        <Form intent="withdraw" label={t('withdraw')}>
          <HiddenField name="id" value={id} />
          <Button appearance="secondary" hiddenText={who}>
            {t('withdraw')}
          </Button>
          <Small>{t('withdrawMore', { who })}</Small>
        </Form>
      )}
    </>
  )
}
