// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { verdicts } from '../event/event.ts'
import { eventText } from '../event/event.text.ts'
import type { Evaluation, Outcome } from '../event/parts.ts'
import { deskText } from './desk.text.ts'

interface ResultFormsProps {
  goals: string[]
  outcomes: Outcome[]
  evaluation: Evaluation | null
  answered: AnsweredForm | undefined
}

/** What came of each goal, and who came: for whoever keeps an event that was held. */
export function ResultForms({ goals, outcomes, evaluation, answered }: ResultFormsProps) {
  const t = translate(deskText, useLanguage())
  return (
    <>
      <Heading level={2}>{t('results')}</Heading>
      {goals.map((what, at) => (
        <OutcomeForm
          key={what}
          goal={at + 1}
          what={what}
          told={outcomes.find(({ goal }) => goal === at + 1)}
          answered={answered}
        />
      ))}
      <CountForm evaluation={evaluation} answered={answered} />
    </>
  )
}

interface OutcomeFormProps {
  goal: number
  what: string
  told: Outcome | undefined
  answered: AnsweredForm | undefined
}

function OutcomeForm({ goal, what, told, answered }: OutcomeFormProps) {
  const language = useLanguage()
  const t = translate(deskText, language)
  const s = translate(eventText, language)
  const intent = `outcome-${goal}`
  const { isThis, one, errorOf } = answeredFor(answered, intent)
  return (
    <Details summary={t('outcomeOf', { number: goal })} open={isThis || !told}>
      <Form label={t('outcomeOf', { number: goal })}>
        <HiddenField name="intent" value={intent} />
        <HiddenField name="goal" value={String(goal)} />
        <Paragraph>
          <span lang="nl">{what}</span>
        </Paragraph>
        <SelectField
          name="verdict"
          id={fieldId(intent, 'verdict')}
          label={t('field_verdict')}
          defaultValue={isThis ? one('verdict') : told?.verdict}
          error={errorOf('verdict')}
          options={verdicts.map((value) => ({ value, text: s(value === 'unknown' ? 'notKnown' : value) }))}
        />
        <TextArea
          name="what"
          id={fieldId(intent, 'what')}
          label={t('field_outcome')}
          rows={3}
          defaultValue={isThis ? one('what') : told?.what}
          error={errorOf('what')}
        />
        <Button appearance="secondary">{t('save')}</Button>
      </Form>
    </Details>
  )
}

const numbers = ['expected', 'attended', 'asked', 'answered', 'positive'] as const

function CountForm({ evaluation, answered }: { evaluation: Evaluation | null; answered: AnsweredForm | undefined }) {
  const t = translate(deskText, useLanguage())
  const intent = 'evaluation'
  const { isThis, one, errorOf } = answeredFor(answered, intent)
  const field = (name: keyof Evaluation) => ({
    name,
    id: fieldId(intent, name),
    label: t(`field_${name}`),
    defaultValue: isThis ? (one(name) ?? '') : String(evaluation?.[name] ?? ''),
    error: errorOf(name),
    autoComplete: 'off' as const,
  })
  return (
    <Details summary={t('counts')} open={isThis || !evaluation}>
      <Form label={t('counts')}>
        <HiddenField name="intent" value={intent} />
        <Paragraph>{t('countsMore')}</Paragraph>
        {numbers.map((name) => (
          <TextField
            key={name}
            {...field(name)}
            inputMode="numeric"
            width="short"
            optional={name !== 'expected' && name !== 'attended'}
          />
        ))}
        <TextField {...field('question')} optional />
        <TextField {...field('source')} />
        <Button appearance="secondary">{t('save')}</Button>
      </Form>
    </Details>
  )
}
