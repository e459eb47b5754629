// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

export function Details(props: { summary: string; open?: boolean | undefined; children: ReactNode }) {
  return (
    <details className="dw-details" open={props.open}>
      <summary>{props.summary}</summary>
      <div className="dw-details__body">{props.children}</div>
    </details>
  )
}
