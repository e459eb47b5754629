// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { classNames } from './class-names.tsx'

type ButtonProps = {
  /** At most one primary button a page. */
  appearance?: 'primary' | 'secondary' | 'subtle' | undefined
  type?: 'submit' | 'button' | undefined
  name?: string | undefined
  value?: string | undefined
  /** Another address than the form's own. */
  formAction?: string | undefined
  /** For a shortcut that presses it. */
  id?: string | undefined
  /** The id of the form, when the button stands outside it. */
  form?: string | undefined
  /** The label goes on for a screen reader: `Verwijder` + ` foto.jpg`. */
  hiddenText?: string | undefined
  disabled?: boolean | undefined
  /** Its key in a row or in what is open in it; shown on the button. */
  keys?: string | undefined
  children: ReactNode
}

export function Button(props: ButtonProps) {
  const appearance = props.appearance ?? 'primary'
  return (
    <button
      className={classNames(
        'utrecht-button',
        `utrecht-button--${appearance === 'subtle' ? 'subtle' : `${appearance}-action`}`,
      )}
      type={props.type ?? 'submit'}
      id={props.id}
      name={props.name}
      value={props.value}
      formAction={props.formAction}
      form={props.form}
      disabled={props.disabled}
      data-key={props.keys}
    >
      {props.children}
      {props.hiddenText && <span className="dw-hidden"> {props.hiddenText}</span>}
      {props.keys && <kbd aria-hidden="true">{props.keys}</kbd>}
    </button>
  )
}

/** Buttons and links beside each other; under each other on a phone. */
export function ButtonGroup(props: { children: ReactNode }) {
  return <div className="utrecht-button-group">{props.children}</div>
}
