// SPDX-License-Identifier: EUPL-1.2
import { Icon } from './icon.tsx'

export type StatusKind = 'ok' | 'warn' | 'stop' | 'neutral'

/** The state of a process, always a word with a shape. Not for what a check found: see `Answer`. */
export function Status(props: { kind: StatusKind; text: string }) {
  return (
    <span className={`utrecht-status-badge dw-status dw-status--${props.kind}`}>
      <Icon name={props.kind} />
      <span>{props.text}</span>
    </span>
  )
}
