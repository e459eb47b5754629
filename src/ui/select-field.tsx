// SPDX-License-Identifier: EUPL-1.2
import { useTextField } from './answered-form.tsx'
import { classNames } from './class-names.tsx'
import { Field, type FieldProps, fieldAttributes } from './field.tsx'
import { useWords } from './words.tsx'

type SelectFieldProps = FieldProps & {
  options: { value: string; text: string }[]
  defaultValue?: string | undefined
  /** The empty first option; `false` leaves it out. */
  emptyText?: string | false | undefined
}

/** For long lists and for filters. With few options, `RadioGroup` is easier for everyone. */
export function SelectField(given: SelectFieldProps) {
  const props = useTextField(given)
  const words = useWords()
  return (
    <Field {...props} kind="select">
      <select
        className={classNames(
          'utrecht-select',
          'utrecht-select--html-select',
          Boolean(props.error) && 'utrecht-select--invalid',
        )}
        defaultValue={props.defaultValue}
        {...fieldAttributes(props)}
      >
        {props.emptyText !== false && <option value="">{props.emptyText ?? words.choose}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  )
}
