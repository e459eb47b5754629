// SPDX-License-Identifier: EUPL-1.2
import { useForm } from '#ui/answered-form'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { useText } from '#ui/language'
import { TextArea, TextField } from '#ui/text-field'
import { writeText } from './write.text.ts'

type TextFieldsProps = {
  /** What was written before. */
  before?: { title: string; summary: string; body: string; concepts: string[] }
  choices: { id: string; text: string }[]
}

/** Title, summary, text and what it is about. What was typed comes back when something is wrong. */
export function TextFields({ before, choices }: TextFieldsProps) {
  const t = useText(writeText)
  const { all, errorOf } = useForm()
  const field = (name: 'title' | 'summary' | 'body') => ({
    name,
    label: t(name),
    description: t(`${name}More`),
    defaultValue: before?.[name],
  })
  const chosen = all('concepts') ?? before?.concepts ?? []
  return (
    <>
      <TextField {...field('title')} autoComplete="off" maxLength={150} />
      <TextArea {...field('summary')} rows={3} maxLength={400} />
      <TextArea {...field('body')} rows={20} maxLength={12000} />
      <Details summary={t('forms', { count: chosen.length })} open={errorOf('concepts') !== undefined}>
        <CheckboxGroup
          name="concepts"
          legend={t('concepts')}
          description={t('conceptsMore')}
          options={choices.map(({ id, text }) => ({ value: id, text }))}
          defaultValue={chosen}
        />
      </Details>
    </>
  )
}
