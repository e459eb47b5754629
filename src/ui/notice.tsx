// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { type IconName, Icon } from './icon.tsx'
import { softHyphens } from './soft-hyphens.tsx'
import { Paragraph } from './text.tsx'

export type NoticeKind = 'info' | 'ok' | 'warn' | 'signal'

const looks: Record<NoticeKind, { icon: IconName; alert: string }> = {
  info: { icon: 'neutral', alert: 'info' },
  ok: { icon: 'ok', alert: 'ok' },
  warn: { icon: 'warn', alert: 'warning' },
  signal: { icon: 'first', alert: 'signal' },
}

type NoticeProps = {
  /** `signal` only for "do this first": once a page, at the top. */
  kind: NoticeKind
  title?: string | undefined
  /** What there is to say, in a sentence or two. */
  more?: ReactNode
  headingLevel?: 2 | 3 | undefined
  /** Read out when it appears: the result of what somebody just did. */
  announce?: boolean | undefined
  children?: ReactNode
}

export function Notice(props: NoticeProps) {
  const { icon, alert } = looks[props.kind]
  const Tag = `h${props.headingLevel ?? 2}` as const
  return (
    <div className={`utrecht-alert utrecht-alert--${alert}`} role={props.announce ? 'status' : undefined}>
      <Icon name={icon} />
      <div className="utrecht-alert__content">
        {props.title && <Tag className="utrecht-alert__heading">{softHyphens(props.title, 3)}</Tag>}
        {props.more && <Paragraph>{props.more}</Paragraph>}
        {props.children}
      </div>
    </div>
  )
}
