// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useField, useForm } from './answered-form.tsx'
import { classNames } from './class-names.tsx'
import { Fieldset } from './form.tsx'
import { useWords } from './words.tsx'

export type DateParts = { day?: string | undefined; month?: string | undefined; year?: string | undefined }

type DateFieldProps = {
  /** Three inputs: `<name>-day`, `<name>-month`, `<name>-year`. The first has the name itself as id. */
  name: string
  id?: string | undefined
  legend: string
  description?: ReactNode
  error?: string | undefined
  /** Which of the three are wrong; all three when left out. */
  errorIn?: ('day' | 'month' | 'year')[] | undefined
  optional?: boolean | undefined
  asHeading?: boolean | undefined
  defaultValue?: DateParts | undefined
}

export function DateField(given: DateFieldProps) {
  const props = useField(given)
  const own = props.id ?? props.name
  const { one } = useForm()
  const words = useWords()
  const parts = ['day', 'month', 'year'] as const
  return (
    <Fieldset {...props} id={own}>
      <div className="dw-date">
        {parts.map((part) => {
          const id = part === 'day' ? own : `${own}-${part}`
          const wrong = props.error !== undefined && (props.errorIn ?? parts).includes(part)
          return (
            <div key={part} className={`dw-date__part dw-date__part--${part}`}>
              <label className="utrecht-form-label" htmlFor={id}>
                {words[part]}
              </label>
              <input
                className={classNames(
                  'utrecht-textbox',
                  'utrecht-textbox--html-input',
                  wrong && 'utrecht-textbox--invalid',
                )}
                id={id}
                name={`${props.name}-${part}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={one(`${props.name}-${part}`) ?? props.defaultValue?.[part]}
                aria-invalid={wrong ? true : undefined}
              />
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
