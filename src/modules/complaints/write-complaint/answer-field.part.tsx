// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { TextArea, TextField } from '#ui/text-field'
import type { FormField } from '../forms/form.ts'

type ShownField = Pick<FormField, 'name' | 'kind' | 'isRequired'> & {
  label: string
  hint: string | undefined
  options: { value: string; text: string }[] | undefined
  fold: string | undefined
}

interface Props {
  field: ShownField
  answer: string | string[] | undefined
  error: string | undefined
}

interface AllProps {
  fields: readonly ShownField[]
  answers: Readonly<Record<string, string | string[]>>
  errors: readonly { field: string; message: string }[]
}

/** Questions one behind the other; those with the same fold under one summary, open when something in it is answered or wrong. */
export function AnswerFields({ fields, answers, errors }: AllProps) {
  const one = (field: ShownField) => (
    <AnswerField
      key={field.name}
      field={field}
      answer={answers[field.name]}
      error={errors.find((error) => error.field === field.name)?.message}
    />
  )
  const isUsed = ({ name }: ShownField) =>
    [answers[name] ?? ''].flat().join('') !== '' || errors.some(({ field }) => field === name)
  return [...Map.groupBy(fields, ({ name, fold }) => fold ?? name)].map(([key, some]) =>
    some[0]?.fold ? (
      <Details key={key} summary={some[0].fold} open={some.some(isUsed)}>
        {some.map(one)}
      </Details>
    ) : (
      some.map(one)
    ),
  )
}

/** One question, as its kind looks. */
function AnswerField({ field, answer, error }: Props) {
  const { name, kind, label, hint, options = [], isRequired } = field
  const typed = [answer ?? ''].flat().join('\n')
  const own = { name, error, description: hint, optional: !isRequired }
  const text = { ...own, label, defaultValue: typed, autoComplete: 'off' }
  if (kind === 'choice') return <RadioGroup {...own} legend={label} options={options} defaultValue={typed} />
  if (kind === 'several')
    return <CheckboxGroup {...own} legend={label} options={options} defaultValue={[answer ?? []].flat()} />
  if (kind === 'text') return <TextArea {...text} rows={name === 'narrative' ? 10 : 4} />
  if (kind === 'lines') return <TextArea {...text} rows={3} spellCheck={false} />
  if (kind === 'money') return <TextField {...text} prefix="€" inputMode="decimal" width="short" />
  if (kind === 'date') return <TextField {...text} width="short" />
  if (kind === 'account') return <TextField {...text} width="medium" spellCheck={false} />
  return <TextField {...text} width={kind === 'moment' ? 'medium' : 'full'} />
}
