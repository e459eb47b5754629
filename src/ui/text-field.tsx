// SPDX-License-Identifier: EUPL-1.2
import type { HTMLInputAutoCompleteAttribute } from 'react'
import { useTextField } from './answered-form.tsx'
import { classNames } from './class-names.tsx'
import { Field, type FieldProps, fieldAttributes } from './field.tsx'
import { useWords } from './words.tsx'

type TextEntryProps = FieldProps & {
  defaultValue?: string | undefined
  /**
   * Shown as a hint only. Never the attribute: a browser cuts off what is pasted without a word, and the server
   * answers with everything still there.
   */
  maxLength?: number | undefined
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  spellCheck?: boolean | undefined
  /** One types at once: only on a page that is one form, for whoever works by keyboard while on the phone. */
  autoFocus?: boolean | undefined
}

type TextFieldProps = TextEntryProps & {
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | 'date' | undefined
  inputMode?: 'text' | 'decimal' | 'numeric' | 'tel' | 'email' | 'url' | 'search' | undefined
  /** In front of the input, such as €. */
  prefix?: string | undefined
  suffix?: string | undefined
  /** The length of what is expected; full is the default. */
  width?: 'short' | 'medium' | 'full' | undefined
  /** What the browser offers while one types, without script; anything else may be typed too. */
  suggestions?: readonly string[] | undefined
  /** The one field of the page: larger. */
  large?: boolean | undefined
}

export function TextField(given: TextFieldProps) {
  const kept = useTextField(given)
  // A password is not shown again.
  const props = given.type === 'password' ? { ...kept, defaultValue: given.defaultValue } : kept
  const words = useWords()
  const hint = props.maxLength === undefined ? undefined : words.maxLength(props.maxLength)
  return (
    <Field {...props} kind="text" hint={hint}>
      <span className={classNames('dw-entry', `dw-entry--${props.width ?? 'full'}`, props.large && 'dw-entry--large')}>
        {props.prefix && (
          <span className="dw-entry__affix" aria-hidden="true">
            {props.prefix}
          </span>
        )}
        <input
          className={classNames(
            'utrecht-textbox',
            'utrecht-textbox--html-input',
            Boolean(props.error) && 'utrecht-textbox--invalid',
          )}
          type={props.type ?? 'text'}
          inputMode={props.inputMode}
          autoComplete={props.autoComplete}
          spellCheck={props.spellCheck}
          autoFocus={props.autoFocus}
          defaultValue={props.defaultValue}
          list={props.suggestions && `${props.name}-suggestions`}
          {...fieldAttributes(props, hint)}
        />
        {props.suggestions && (
          <datalist id={`${props.name}-suggestions`}>
            {props.suggestions.map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
          </datalist>
        )}
        {props.suffix && (
          <span className="dw-entry__affix" aria-hidden="true">
            {props.suffix}
          </span>
        )}
      </span>
    </Field>
  )
}

type TextAreaProps = TextEntryProps & {
  rows?: number | undefined
  /** Of what is typed, where that is another language than the page's. */
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
}

export function TextArea(given: TextAreaProps) {
  const props = useTextField(given)
  const words = useWords()
  const hint = props.maxLength === undefined ? undefined : words.maxLength(props.maxLength)
  return (
    <Field {...props} kind="textarea" hint={hint}>
      <textarea
        className={classNames(
          'utrecht-textarea',
          'utrecht-textarea--html-textarea',
          Boolean(props.error) && 'utrecht-textarea--invalid',
        )}
        rows={props.rows ?? 6}
        lang={props.lang}
        dir={props.dir}
        autoComplete={props.autoComplete}
        spellCheck={props.spellCheck}
        defaultValue={props.defaultValue}
        {...fieldAttributes(props, hint)}
      />
    </Field>
  )
}
