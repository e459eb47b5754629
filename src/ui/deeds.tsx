// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useWords } from './words.tsx'

/** Everything that one may do with a thing, in one row of buttons with their keys on them. */
export function Deeds(props: { label: string; children: ReactNode }) {
  return (
    <div className="dw-deeds" role="group" aria-label={props.label}>
      {props.children}
    </div>
  )
}

/** A deed that asks something first: it opens under the row, one at a time, without script too. */
export function FoldedDeed(props: {
  title: string
  keys?: string
  open?: boolean | undefined
  /** Of what opens it, for a shortcut. */
  id?: string
  children: ReactNode
}) {
  return (
    <details className="dw-deed" name="deed" open={props.open}>
      <summary className="utrecht-button utrecht-button--secondary-action" id={props.id}>
        {props.title} {props.keys && <Key keys={props.keys} />}
      </summary>
      <div className="dw-deed__asks">{props.children}</div>
    </details>
  )
}

/** What is said where a deed goes to others at once: there is no way back, so it is named and asked once more, and no digit sends it. */
export function Irrevocable({ what }: { what?: string }) {
  const { irrevocable } = useWords()
  return (
    <p className="utrecht-paragraph dw-irrevocable" tabIndex={-1}>
      {irrevocable}
      {what ? ': ' : '.'}
      {what && <strong>{what}</strong>}
    </p>
  )
}

/** The key of a button, for the eye only: what listens has the list of shortcuts. */
export function Key({ keys }: { keys: string }) {
  return <kbd aria-hidden="true">{keys}</kbd>
}

/** One of a few answers of a deed that is open; its number presses it. */
export function Choice(props: {
  id?: string | undefined
  name: string
  value: string
  place: number
  children: ReactNode
}) {
  return (
    <button
      className="utrecht-button utrecht-button--secondary-action dw-choice"
      type="submit"
      id={props.id}
      name={props.name}
      value={props.value}
      data-choice={props.place}
    >
      <Key keys={String(props.place)} /> {props.children}
    </button>
  )
}
