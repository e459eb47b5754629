// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextArea, TextField } from '#ui/text-field'
import { editText } from './edit.text.ts'
import type { Entries } from './item-entries.ts'
import type { ItemField } from './item-fields.ts'
import { OrderedList } from './ordered-list.part.tsx'

export type Option = { value: string; text: string }
export type Options = Partial<Record<NonNullable<ItemField['from']>, Option[]>>

interface FieldsProps {
  fields: readonly ItemField[]
  entries: Entries
  options: Options
  errors: readonly { field: string; message: string }[]
  /** What the button of a list just did. */
  moved: { list: string; message: string } | null
}

/** The fields of one item; what was typed and what is kept look the same. */
export function ItemFields({ fields, entries, options, errors, moved }: FieldsProps) {
  return fields.map((field) => (
    <OneField
      key={field.name}
      field={field}
      entries={entries}
      options={field.from ? (options[field.from] ?? []) : []}
      errorOf={(name) => errors.find((error) => error.field === name)?.message}
      moved={moved?.list === field.name ? moved.message : null}
    />
  ))
}

interface OneFieldProps {
  field: ItemField
  entries: Entries
  options: Option[]
  errorOf: (name: string) => string | undefined
  moved: string | null
}

function OneField({ field, entries, options, errorOf, moved }: OneFieldProps) {
  const t = useText(editText)
  const { name, type, isWords, optional, isExplained } = field
  const key = name as 'label'
  const label = t(`field-${key}`)
  const one = (entry: string) => [entries[entry] ?? ''].flat().join('\n')
  const all = (entry: string) => [entries[entry] ?? []].flat()
  const common = {
    name,
    id: `item-${name}`,
    optional,
    error: errorOf(name),
    description: isExplained ? t(`field-${key}More` as 'field-circleMore') : undefined,
  }
  if (type === 'order')
    return <OrderedList {...common} legend={label} items={all(name)} options={options} moved={moved} />
  if (type === 'checks') return <CheckboxGroup {...common} legend={label} options={options} defaultValue={all(name)} />
  if (type === 'choice') return <RadioGroup {...common} legend={label} options={options} defaultValue={one(name)} />
  if (type === 'select') return <SelectField {...common} label={label} options={options} defaultValue={one(name)} />
  const text = (entry: string, itsLabel: string, rest: object) =>
    type === 'text' || type === 'lines' ? (
      <TextArea
        {...rest}
        name={entry}
        id={`item-${entry}`}
        label={itsLabel}
        rows={type === 'text' ? 3 : 5}
        defaultValue={one(entry)}
      />
    ) : (
      <TextField
        {...rest}
        name={entry}
        id={`item-${entry}`}
        label={itsLabel}
        autoComplete="off"
        defaultValue={one(entry)}
      />
    )
  return (
    <>
      {text(name, label, common)}
      {isWords && text(`${name}En`, t('english', { label }), { optional: true, error: errorOf(`${name}En`) })}
    </>
  )
}
