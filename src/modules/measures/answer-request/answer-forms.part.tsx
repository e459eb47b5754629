// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { refusals, type RequestStatus, statusAfter } from '../request/request.ts'
import { requestText } from '../request/request.text.ts'
import type { Answer } from './answer.schema.ts'
import { answerText } from './answer.text.ts'

type Props = { status: RequestStatus; version: number }

/** What can be said of a request now: the likely next answer first and open, the others below it. */
export function AnswerForms({ status, version }: Props) {
  const t = useText(answerText)
  const can = (answer: Answer) => statusAfter(status, answer) !== null
  const one = { version }
  return (
    <>
      {can('understand') && (
        <AnswerForm answer="understand" {...one} isFirst>
          <Small>{t('understandMore')}</Small>
        </AnswerForm>
      )}
      {can('promise') && (
        <Details summary={t('promise')} open={!can('understand')} intent="promise">
          <AnswerForm answer="promise" {...one} isFirst={!can('understand')}>
            <Words />
          </AnswerForm>
        </Details>
      )}
      {can('confirm') && (
        <Details summary={t('confirm')} open={status === 'promised'} intent="confirm">
          <AnswerForm answer="confirm" {...one} isFirst={status === 'promised'}>
            <ConfirmFields />
          </AnswerForm>
        </Details>
      )}
      {can('refuse') && (
        <Details summary={t('refuse')} intent="refuse">
          <AnswerForm answer="refuse" {...one}>
            <RefuseFields />
          </AnswerForm>
        </Details>
      )}
      {can('lift') && (
        <AnswerForm answer="lift" {...one} isFirst={status === 'to-lift'}>
          <Small>{t('liftMore')}</Small>
        </AnswerForm>
      )}
    </>
  )
}

function AnswerForm(props: { answer: Answer; version: number; isFirst?: boolean; children: ReactNode }) {
  const t = useText(answerText)
  const { answer, version, isFirst = false, children } = props
  // A form in a fold is named by its fold.
  const isFolded = answer !== 'understand' && answer !== 'lift'
  return (
    <Form intent={answer} label={t(answer)}>
      <HiddenField name="version" value={String(version)} />
      {children}
      <Button appearance={isFirst ? 'primary' : 'secondary'} hiddenText={isFolded ? t(answer) : undefined}>
        {isFolded ? t('send') : t(answer)}
      </Button>
    </Form>
  )
}

function ConfirmFields() {
  const t = useText(answerText)
  const s = useText(requestText)
  return (
    <>
      <RadioGroup
        name="outcome"
        legend={t('confirmWhat')}
        options={(['done', 'partly', 'already'] as const).map((value) => ({ value, text: s(value) }))}
        defaultValue={'done'}
      />
      <TextField
        name="reference"
        label={t('reference')}
        description={t('referenceMore')}
        autoComplete="off"
        width="medium"
      />
      <TextField name="until" label={t('until')} description={t('untilMore')} autoComplete="off" width="short" />
      <Words />
    </>
  )
}

function RefuseFields() {
  const t = useText(answerText)
  const s = useText(requestText)
  return (
    <>
      <RadioGroup
        name="refusal"
        legend={t('refuseWhy')}
        options={[
          ...refusals.map((value) => ({ value, text: s(value) })),
          { value: 'impossible', text: t('impossible') },
        ]}
      />
      <Words />
    </>
  )
}

function Words() {
  const t = useText(answerText)
  return <TextArea name="words" label={t('words')} description={t('wordsMore')} rows={2} />
}
