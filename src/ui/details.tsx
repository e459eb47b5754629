// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { useAnswered } from './answered-form.tsx'
import { classNames } from './class-names.tsx'

type DetailsProps = {
  summary: string
  /** Goes on for a screen reader, where the same words open more than one. */
  hiddenText?: string | undefined
  /** Of the summary, where that is another language than the page's. */
  lang?: string | undefined
  open?: boolean | undefined
  /** Open when the form with this intent came back. */
  intent?: string | undefined
  /** Folded on a telephone only: elsewhere there is room. */
  phone?: boolean | undefined
  children: ReactNode
}

export function Details(props: DetailsProps) {
  const { isThis } = useAnswered(props.intent)
  return (
    <details className={classNames('dw-details', props.phone && 'dw-details--phone')} open={props.open || isThis}>
      <summary lang={props.lang}>
        {props.summary}
        {props.hiddenText && <span className="dw-hidden">: {props.hiddenText}</span>}
      </summary>
      <div className="dw-details__body">{props.children}</div>
    </details>
  )
}
