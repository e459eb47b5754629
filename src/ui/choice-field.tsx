// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useField, useForm } from './answered-form.tsx'
import { Key } from './deeds.tsx'
import { Fieldset } from './form.tsx'

export type ChoiceOption = {
  value: string
  text: string
  description?: string | undefined
  /** The key that chooses it, for the eye. */
  keys?: string | undefined
}

type GroupProps = {
  name: string
  /** Where several forms of one page have a field of this name. */
  id?: string | undefined
  legend: string
  options: ChoiceOption[]
  description?: ReactNode
  error?: string | undefined
  optional?: boolean | undefined
  /** The legend is the page's h1: one question a page. */
  asHeading?: boolean | undefined
}

/** One of several. The whole row is the target; the first row's input has the name as id, for the error summary. */
export function RadioGroup(props: GroupProps & { defaultValue?: string | undefined }) {
  const checked = useForm().one(props.name) ?? props.defaultValue
  return <Group {...props} type="radio" checked={checked === undefined ? [] : [checked]} />
}

/** None, one or more of several. With one option it is a single tick box. */
export function CheckboxGroup(props: GroupProps & { defaultValue?: string[] | undefined }) {
  const { all } = useForm()
  return <Group {...props} type="checkbox" checked={all(props.name) ?? props.defaultValue ?? []} />
}

function Group(given: GroupProps & { type: 'radio' | 'checkbox'; checked: string[] }) {
  const props = useField(given)
  const own = props.id ?? props.name
  const kind = props.type === 'radio' ? 'utrecht-radio-button' : 'utrecht-checkbox'
  return (
    <Fieldset {...props} id={own}>
      <div className="dw-options">
        {props.options.map((option, index) => {
          const id = index === 0 ? own : `${own}-${index + 1}`
          return (
            <div key={option.value} className="dw-option">
              <input
                className={`${kind} ${kind}--html-input`}
                type={props.type}
                id={id}
                name={props.name}
                value={option.value}
                defaultChecked={props.checked.includes(option.value)}
                aria-describedby={option.description ? `${id}-text` : undefined}
                aria-invalid={props.type === 'checkbox' && props.error ? true : undefined}
              />
              <label className={`utrecht-form-label utrecht-form-label--${props.type}`} htmlFor={id}>
                {option.text}
                {option.keys && (
                  <>
                    {' '}
                    <Key keys={option.keys} />
                  </>
                )}
              </label>
              {option.description && (
                <p className="dw-option__description" id={`${id}-text`}>
                  {option.description}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
