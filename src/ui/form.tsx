// SPDX-License-Identifier: EUPL-1.2
import type { FormEvent, ReactNode, RefObject } from 'react'
import { useAnswered, useField, WithIntent } from './answered-form.tsx'
import { Button } from './button.tsx'
import { classNames } from './class-names.tsx'
import { Details } from './details.tsx'
import { useFieldName } from './field-names.tsx'
import { HiddenField } from './hidden-field.tsx'
import { useWords } from './words.tsx'

export { ErrorSummary, type FieldError } from './error-summary.tsx'

type FormProps = {
  /** Which form of the page it is: sent with it, so that its fields know what came back of them (`WithAnswered`). */
  intent?: string | undefined
  /** The same where its buttons each send an intent of their own. */
  fieldsOf?: string | undefined
  /** Folded until somebody wants it, or it came back; its label says what it is for. */
  folded?: boolean | undefined
  action?: string | undefined
  method?: 'post' | 'get' | undefined
  /** What somebody typed is not theirs to find again by “back”: all of it or nothing. */
  keepsNothing?: boolean | undefined
  /** The form has a file field. */
  multipart?: boolean | undefined
  id?: string | undefined
  label?: string | undefined
  /** For whoever saves while somebody writes (`saving.tsx`). */
  formRef?: RefObject<HTMLFormElement | null> | undefined
  onInput?: (() => void) | undefined
  onSubmit?: ((event: FormEvent<HTMLFormElement>) => void) | undefined
  /** What its button says, where the form ends with one; `quiet`: beside a more usual deed. */
  submit?: ReactNode
  quiet?: boolean | undefined
  children?: ReactNode
}

/** A form without the browser's own checks: the server answers, in the user's language. */
export function Form({ formRef, folded, ...props }: FormProps) {
  const { isThis } = useAnswered(props.intent)
  if (folded)
    return (
      <Details summary={props.label ?? ''} open={isThis}>
        <Form {...props} formRef={formRef} />
      </Details>
    )
  const form = (
    <form
      className="utrecht-form"
      method={props.method ?? 'post'}
      action={props.action}
      encType={props.multipart ? 'multipart/form-data' : undefined}
      autoComplete={props.keepsNothing ? 'off' : undefined}
      id={props.id}
      aria-label={props.label}
      ref={formRef}
      onInput={props.onInput}
      onSubmit={props.onSubmit}
      noValidate
    >
      {props.intent !== undefined && <HiddenField name="intent" value={props.intent} />}
      {props.children}
      {props.submit !== undefined && <Button appearance={props.quiet ? 'secondary' : undefined}>{props.submit}</Button>}
    </form>
  )
  return <WithIntent value={props.intent ?? props.fieldsOf}>{form}</WithIntent>
}

type FieldsetProps = {
  legend: string
  /** Of the field or fields in it: its form then knows its id and what was wrong. */
  name?: string | undefined
  /** The first field's id, or another id that an error summary links to. */
  id?: string | undefined
  description?: ReactNode
  error?: string | undefined
  optional?: boolean | undefined
  /** The legend is the page's h1. */
  asHeading?: boolean | undefined
  children: ReactNode
}

export function Fieldset(given: FieldsetProps) {
  const props = useField(given)
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
