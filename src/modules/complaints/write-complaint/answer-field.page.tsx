// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { TextArea, TextField } from '#ui/text-field'
import type { FormField } from '../forms/form.ts'

interface Props {
  field: Pick<FormField, 'name' | 'kind' | 'isRequired'> & {
    label: string
    hint: string | undefined
    options: { value: string; text: string }[] | undefined
  }
  answer: string | string[] | undefined
  error: string | undefined
}

/** One question, as its kind looks. */
export function AnswerField({ field, answer, error }: Props) {
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
  return <TextField {...text} width={kind === 'account' ? 'medium' : 'full'} />
}
