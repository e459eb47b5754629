// SPDX-License-Identifier: EUPL-1.2
import type { FormEvent, ReactNode, RefObject } from 'react'
import { classNames } from './class-names.tsx'
import { useFieldName } from './field-names.tsx'
import { useWords } from './words.tsx'

export { ErrorSummary, type FieldError } from './error-summary.tsx'

type FormProps = {
  action?: string | undefined
  method?: 'post' | 'get' | undefined
  /** The form has a file field. */
  multipart?: boolean | undefined
  id?: string | undefined
  label?: string | undefined
  /** For whoever saves while somebody writes (`saving.tsx`). */
  formRef?: RefObject<HTMLFormElement | null> | undefined
  onInput?: (() => void) | undefined
  onSubmit?: ((event: FormEvent<HTMLFormElement>) => void) | undefined
  children: ReactNode
}

/** A form without the browser's own checks: the server answers, in the user's language. */
export function Form({ formRef, ...props }: FormProps) {
  return (
    <form
      className="utrecht-form"
      method={props.method ?? 'post'}
      action={props.action}
      encType={props.multipart ? 'multipart/form-data' : undefined}
      id={props.id}
      aria-label={props.label}
      ref={formRef}
      onInput={props.onInput}
      onSubmit={props.onSubmit}
      noValidate
    >
      {props.children}
    </form>
  )
}

type FieldsetProps = {
  legend: string
  /** The first field's id, or another id that an error summary links to. */
  id?: string | undefined
  description?: ReactNode
  error?: string | undefined
  optional?: boolean | undefined
  /** The legend is the page's h1. */
  asHeading?: boolean | undefined
  children: ReactNode
}

export function Fieldset(props: FieldsetProps) {
  const words = useWords()
  const id = props.id ?? ''
  useFieldName(id, props.legend, props.asHeading)
  const legend = (
    <>
      {props.legend}
      {props.optional && <span className="dw-optional"> {words.optional}</span>}
    </>
  )
  const describedBy = classNames(
    Boolean(props.description) && id !== '' && `${id}-description`,
    Boolean(props.error) && id !== '' && `${id}-error`,
  )
  return (
    <div className={classNames('utrecht-form-fieldset', props.error !== undefined && 'utrecht-form-fieldset--invalid')}>
      <fieldset
        className="utrecht-form-fieldset__fieldset utrecht-form-fieldset--html-fieldset"
        aria-describedby={describedBy || undefined}
      >
        <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {props.asHeading ? <h1 className="utrecht-heading-1">{legend}</h1> : legend}
        </legend>
        {props.description && (
          <div className="utrecht-form-field-description" id={id && `${id}-description`}>
            {props.description}
          </div>
        )}
        {props.error && (
          <p className="utrecht-form-field-error-message" id={id && `${id}-error`}>
            <span className="dw-hidden">{words.error} </span>
            {props.error}
          </p>
        )}
        {props.children}
      </fieldset>
    </div>
  )
}
