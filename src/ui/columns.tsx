// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

/** What one reads, and beside it on a wide screen (below it on a narrow one) what one does about it. */
export function Columns(props: { main: ReactNode; side: ReactNode; sideLabel: string }) {
  return (
    <div className="dw-columns">
      <div className="dw-columns__main">{props.main}</div>
      <aside className="dw-columns__side" aria-label={props.sideLabel}>
        {props.side}
      </aside>
    </div>
  )
}

/** Two things that belong to each other, equally wide; under each other where there is no room. */
export function SideBySide(props: { left: ReactNode; right: ReactNode }) {
  return (
    <div className="dw-beside">
      <div>{props.left}</div>
      <div>{props.right}</div>
    </div>
  )
}

/** Buttons and links in one row under the title: the first thing to do stands first. */
export function Toolbar(props: { label: string; children: ReactNode }) {
  return (
    <div className="dw-toolbar" role="group" aria-label={props.label}>
      {props.children}
    </div>
  )
}

/** Facts in a grid, as many beside each other as fit; what is not known is left out. */
export function FactGrid(props: { facts: { term: string; answer: ReactNode }[] }) {
  return (
    <dl className="dw-facts">
      {props.facts
        .filter(({ answer }) => answer !== null && answer !== undefined && answer !== '' && answer !== false)
        .map(({ term, answer }) => (
          <div key={term} className="dw-facts__item">
            <dt>{term}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
    </dl>
  )
}
