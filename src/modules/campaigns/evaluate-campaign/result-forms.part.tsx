// SPDX-License-Identifier: EUPL-1.2
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { planText } from '../plan-campaign/desk.text.ts'

interface ResultFormsProps {
  goals: string[]
}

/** Outcomes, each with its total. */
export function ResultForms({ goals }: ResultFormsProps) {
  const t = useText(planText)
  return (
    <>
      <Heading level={2}>{t('measure')}</Heading>
      <Paragraph>{t('measureMore')}</Paragraph>
      {goals.map((what, at) => (
        <ResultForm key={what} goal={at + 1} what={what} />
      ))}
    </>
  )
}

function ResultForm({ goal, what }: { goal: number; what: string }) {
  const t = useText(planText)
  const intent = `result-${goal}`
  const field = (name: 'numerator' | 'denominator' | 'source') => ({
    name,
    label: t(`result_${name}`),
    autoComplete: 'off' as const,
  })
  return (
    <Details summary={`${t('resultOf', { number: goal })}: ${what}`} intent={intent}>
      <Form intent={intent} label={t('resultOf', { number: goal })} submit={t('tell')} quiet>
        <HiddenField name="goal" value={String(goal)} />
        <TextField {...field('numerator')} inputMode="numeric" width="short" />
        <TextField {...field('denominator')} inputMode="numeric" width="short" />
        <TextField {...field('source')} />
      </Form>
    </Details>
  )
}
