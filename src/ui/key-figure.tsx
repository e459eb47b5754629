// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

/** One figure, what it counts, what to compare it with, and where it comes from. */
export function KeyFigure(props: {
  value: string
  label: string
  comparison?: string | undefined
  source?: ReactNode
}) {
  return (
    <div className="dw-figure">
      <p className="dw-figure__value">{props.value}</p>
      <p className="dw-figure__label">{props.label}</p>
      {props.comparison && <p className="dw-figure__comparison">{props.comparison}</p>}
      {props.source && <p className="dw-figure__source">{props.source}</p>}
    </div>
  )
}

export function KeyFigures(props: { children: ReactNode }) {
  return <div className="dw-figures">{props.children}</div>
}

/** One line of proof under the choices of the home page: a fact and its source. */
export function Proof(props: { children: ReactNode; source: ReactNode }) {
  return (
    <p className="dw-proof">
      {props.children} <span className="dw-proof__source">{props.source}</span>
    </p>
  )
}
