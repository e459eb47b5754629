// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { translate } from '#foundation/text'
import { type AnsweredForm, answeredFor, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { refusals, type RequestStatus, statusAfter } from '../request/request.ts'
import { requestText } from '../request/request.text.ts'
import type { Answer } from './answer.schema.ts'
import { answerText } from './answer.text.ts'

type Props = { status: RequestStatus; version: number; answered: AnsweredForm | undefined }

/** What can be said of a request now: the likely next answer first and open, the others below it. */
export function AnswerForms({ status, version, answered }: Props) {
  const t = translate(answerText, useLanguage())
  const can = (answer: Answer) => statusAfter(status, answer) !== null
  const one = { version, answered }
  return (
    <>
      {can('understand') && (
        <AnswerForm answer="understand" {...one} isFirst>
          <Small>{t('understandMore')}</Small>
        </AnswerForm>
      )}
      {can('promise') && (
        <Details summary={t('promise')} open={!can('understand') || isSent(answered, 'promise')}>
          <AnswerForm answer="promise" {...one} isFirst={!can('understand')}>
            <Words answer="promise" answered={answered} />
          </AnswerForm>
        </Details>
      )}
      {can('confirm') && (
        <Details summary={t('confirm')} open={status === 'promised' || isSent(answered, 'confirm')}>
          <AnswerForm answer="confirm" {...one} isFirst={status === 'promised'}>
            <ConfirmFields answered={answered} />
          </AnswerForm>
        </Details>
      )}
      {can('refuse') && (
        <Details summary={t('refuse')} open={isSent(answered, 'refuse')}>
          <AnswerForm answer="refuse" {...one}>
            <RefuseFields answered={answered} />
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

function isSent(answered: AnsweredForm | undefined, answer: Answer): boolean {
  return answeredFor(answered, answer).isThis
}

function AnswerForm(props: {
  answer: Answer
  version: number
  answered: AnsweredForm | undefined
  isFirst?: boolean
  children: ReactNode
}) {
  const t = translate(answerText, useLanguage())
  const { answer, version, isFirst = false, children } = props
  // A form in a fold is named by its fold.
  const isFolded = answer !== 'understand' && answer !== 'lift'
  return (
    <Form label={t(answer)}>
      <HiddenField name="intent" value={answer} />
      <HiddenField name="version" value={String(version)} />
      {children}
      <Button appearance={isFirst ? 'primary' : 'secondary'} hiddenText={isFolded ? t(answer) : undefined}>
        {isFolded ? t('send') : t(answer)}
      </Button>
    </Form>
  )
}

function ConfirmFields({ answered }: { answered: AnsweredForm | undefined }) {
  const language = useLanguage()
  const t = translate(answerText, language)
  const s = translate(requestText, language)
  const form = answeredFor(answered, 'confirm')
  const field = (name: string) => ({ id: fieldId('confirm', name), name, error: form.errorOf(name) })
  return (
    <>
      <RadioGroup
        {...field('outcome')}
        legend={t('confirmWhat')}
        options={(['done', 'partly', 'already'] as const).map((value) => ({ value, text: s(value) }))}
        defaultValue={form.one('outcome') ?? 'done'}
      />
      <TextField
        {...field('reference')}
        label={t('reference')}
        description={t('referenceMore')}
        defaultValue={form.one('reference')}
        autoComplete="off"
        width="medium"
      />
      <TextField
        {...field('until')}
        label={t('until')}
        description={t('untilMore')}
        defaultValue={form.one('until')}
        autoComplete="off"
        width="short"
      />
      <Words answer="confirm" answered={answered} />
    </>
  )
}

function RefuseFields({ answered }: { answered: AnsweredForm | undefined }) {
  const language = useLanguage()
  const t = translate(answerText, language)
  const s = translate(requestText, language)
  const form = answeredFor(answered, 'refuse')
  return (
    <>
      <RadioGroup
        id={fieldId('refuse', 'refusal')}
        name="refusal"
        legend={t('refuseWhy')}
        error={form.errorOf('refusal')}
        options={[
          ...refusals.map((value) => ({ value, text: s(value) })),
          { value: 'impossible', text: t('impossible') },
        ]}
        defaultValue={form.one('refusal')}
      />
      <Words answer="refuse" answered={answered} />
    </>
  )
}

function Words({ answer, answered }: { answer: Answer; answered: AnsweredForm | undefined }) {
  const t = translate(answerText, useLanguage())
  const form = answeredFor(answered, answer)
  return (
    <TextArea
      id={fieldId(answer, 'words')}
      name="words"
      label={t('words')}
      description={t('wordsMore')}
      error={form.errorOf('words')}
      rows={2}
      defaultValue={form.one('words')}
    />
  )
}
