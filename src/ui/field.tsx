// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { classNames } from './class-names.tsx'
import { useFieldName } from './field-names.tsx'
import { useWords } from './words.tsx'

/** What every field with one input has. The input's id is its name unless one is given, so that an error summary can link to it. */
export type FieldProps = {
  name: string
  /** Where several forms of one page have a field of this name. */
  id?: string | undefined
  label: string
  /** What an error summary calls it, where the label says too little by itself. */
  summaryName?: string | undefined
  description?: ReactNode
  error?: string | undefined
  optional?: boolean | undefined
  /** The label is the page's h1: one question a page. */
  asHeading?: boolean | undefined
  /** The label is read out but not shown, where a heading beside it says the same. */
  hideLabel?: boolean | undefined
}

/** The ARIA attributes that tie an input to its description, hint and error. */
export function fieldAttributes(props: FieldProps, hint?: string) {
  const id = props.id ?? props.name
  const describedBy = classNames(
    Boolean(props.description) && `${id}-description`,
    hint !== undefined && `${id}-hint`,
    Boolean(props.error) && `${id}-error`,
  )
  return {
    id,
    name: props.name,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': props.error ? true : undefined,
  } as const
}

/** Label, description, error and then the input: in the order in which they are read. */
export function Field(
  props: FieldProps & {
    kind: string
    hint?: string | undefined
    /** Characters that fit, which a script counts down in the hint (`count-characters.ts`). */
    maxLength?: number | undefined
    children: ReactNode
  },
) {
  const words = useWords()
  const id = props.id ?? props.name
  useFieldName(id, props.summaryName ?? props.label, props.asHeading)
  const label = (
    <label className="utrecht-form-label" htmlFor={id}>
      {props.label}
      {props.optional && <span className="dw-optional"> {words.optional}</span>}
    </label>
  )
  return (
    <div
      className={classNames(
        'utrecht-form-field',
        `utrecht-form-field--${props.kind}`,
        Boolean(props.error) && 'utrecht-form-field--invalid',
      )}
    >
      <div className={classNames('utrecht-form-field__label', props.hideLabel && 'dw-hidden')}>
        {props.asHeading ? <h1 className="utrecht-heading-1">{label}</h1> : label}
      </div>
      {props.description && (
        <div className="utrecht-form-field__description utrecht-form-field-description" id={`${id}-description`}>
          {props.description}
        </div>
      )}
      {props.error && (
        <p className="utrecht-form-field__error-message utrecht-form-field-error-message" id={`${id}-error`}>
          <span className="dw-hidden">{words.error} </span>
          {props.error}
        </p>
      )}
      <div className="utrecht-form-field__input">{props.children}</div>
      {props.hint && (
        <p
          className="utrecht-form-field-description dw-hint"
          id={`${id}-hint`}
          {...(props.maxLength !== undefined && {
            'data-max': props.maxLength,
            'data-left': words.room.left,
            'data-over': words.room.over,
          })}
        >
          {props.hint}
        </p>
      )}
    </div>
  )
}
