// SPDX-License-Identifier: EUPL-1.2
import { useAnswered } from '#ui/answered-form'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
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
}

/** What came of each goal, and who came: for whoever keeps an event that was held. */
export function ResultForms({ goals, outcomes, evaluation }: ResultFormsProps) {
  const t = useText(deskText)
  return (
    <>
      <Heading level={2}>{t('results')}</Heading>
      {goals.map((what, at) => (
        <OutcomeForm key={what} goal={at + 1} what={what} told={outcomes.find(({ goal }) => goal === at + 1)} />
      ))}
      <CountForm evaluation={evaluation} />
    </>
  )
}

interface OutcomeFormProps {
  goal: number
  what: string
  told: Outcome | undefined
}

function OutcomeForm({ goal, what, told }: OutcomeFormProps) {
  const t = useText(deskText)
  const s = useText(eventText)
  const intent = `outcome-${goal}`
  return (
    <Details summary={t('outcomeOf', { number: goal })} open={!told} intent={intent}>
      <Form intent={intent} label={t('outcomeOf', { number: goal })} submit={t('save')} quiet>
        <HiddenField name="goal" value={String(goal)} />
        <Paragraph>
          <span lang="nl">{what}</span>
        </Paragraph>
        <SelectField
          name="verdict"
          label={t('field_verdict')}
          defaultValue={told?.verdict}
          options={verdicts.map((value) => ({ value, text: s(value === 'unknown' ? 'notKnown' : value) }))}
        />
        <TextArea name="what" label={t('field_outcome')} rows={3} defaultValue={told?.what} />
      </Form>
    </Details>
  )
}

const numbers = ['expected', 'attended', 'asked', 'answered', 'positive'] as const

function CountForm({ evaluation }: { evaluation: Evaluation | null }) {
  const t = useText(deskText)
  const intent = 'evaluation'
  const { isThis } = useAnswered(intent)
  const field = (name: keyof Evaluation) => ({
    name,
    label: t(`field_${name}`),
    defaultValue: String(evaluation?.[name] ?? ''),
    autoComplete: 'off' as const,
  })
  return (
    <Details summary={t('counts')} open={isThis || !evaluation}>
      <Form intent={intent} label={t('counts')} submit={t('save')} quiet>
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
      </Form>
    </Details>
  )
}
