// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

/** A code that somebody keeps: large, selected with one tap, readable on paper. Pass it grouped, as it is read out. */
export function CodeBox(props: { label: string; code: string; description?: ReactNode }) {
  return (
    <div className="dw-code">
      <p className="dw-code__label">{props.label}</p>
      <p className="dw-code__value">
        <code className="utrecht-code" translate="no">
          {props.code}
        </code>
      </p>
      {props.description && <div className="dw-code__description">{props.description}</div>}
    </div>
  )
}
