// SPDX-License-Identifier: EUPL-1.2
import { useTarget } from './site.tsx'
import { useWords } from './words.tsx'

/** The mark: a straight line (the dike) that holds a rising wave. One colour: the colour of the text around it. */
export function Mark(props: { label?: string | undefined }) {
  return (
    <svg
      className="dw-emblem"
      viewBox="0 0 44 32"
      width="44"
      height="32"
      fill="none"
      stroke="currentColor"
      strokeWidth="3"
      strokeLinejoin="round"
      role={props.label ? 'img' : undefined}
      aria-label={props.label}
      aria-hidden={props.label ? undefined : true}
    >
      <MarkLines />
    </svg>
  )
}

/** Mark and name. Its line carries on as the rule under the page header. */
export function Wordmark(props: { href?: string | undefined }) {
  const words = useWords()
  const target = useTarget(props.href ?? '')
  const inside = (
    <>
      <Mark />
      <span className="dw-wordmark__name">dijkwacht</span>
    </>
  )
  if (props.href === undefined) return <span className="dw-wordmark">{inside}</span>
  return (
    <a className="dw-wordmark" href={props.href} target={target}>
      {inside}
      <span className="dw-hidden">, {words.home}</span>
    </a>
  )
}

function MarkLines() {
  return (
    <>
      <path d="M1.5 23.5C13 23.5 14 3.5 28 3.5c8 0 13 5 13.5 12-3-3-8-3.5-11-1s-3 7-.5 9" />
      <path d="M0 30.5H44" />
    </>
  )
}
