// SPDX-License-Identifier: EUPL-1.2
import { useAnswered } from '#ui/answered-form'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { actionRows } from './minutes-form.ts'
import { minutesText } from './minutes.text.ts'

interface MinuteFormProps {
  item: { id: string; words: string; decision: string; revision: number }
  number: number
  isDraft: boolean
  organisations: { value: string; text: string }[]
}

/** Words, decision and action points of one item, in one step. */
export function MinuteForm({ item, number, isDraft, organisations }: MinuteFormProps) {
  const t = useText(minutesText)
  const intent = `minute:${item.id}`
  const { isThis, one, errorOf } = useAnswered(intent)
  const field = (name: string, kept?: string) => ({
    name,
    defaultValue: kept,
  })
  return (
    <Form folded intent={intent} label={t('write', { number })} submit={t('save', { number })}>
      <HiddenField name="revision" value={String(item.revision)} />
      <TextArea
        {...field('words', item.words)}
        label={t('words')}
        description={t('wordsMore')}
        rows={5}
        maxLength={5000}
        lang="nl"
        optional
      />
      <TextArea
        {...field('decision', item.decision)}
        label={t('decision')}
        description={t('decisionMore')}
        rows={2}
        lang="nl"
        optional
      />
      {actionRows.map((row, at) => (
        <Details
          key={row}
          summary={`${t('actionNew')} ${at + 1}`}
          open={isThis && Boolean(one(`${row}-text`) || errorOf(`${row}-text`))}
        >
          <Small>{t('actionMore')}</Small>
          <TextField {...field(`${row}-text`)} label={t('actionText')} autoComplete="off" />
          <SelectField {...field(`${row}-owner`)} label={t('owner')} options={organisations} />
          <TextField {...field(`${row}-due`)} label={t('due')} width="medium" autoComplete="off" optional />
          <TextField {...field(`${row}-plan`)} label={t('plan')} width="medium" autoComplete="off" optional />
        </Details>
      ))}
      {!isDraft && (
        <TextField {...field('because')} label={t('because')} description={t('becauseMore')} autoComplete="off" />
      )}
    </Form>
  )
}
