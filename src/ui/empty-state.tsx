// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Paragraph } from './text.tsx'

/** Nothing here (yet): says why, and what to do. */
export function EmptyState(props: {
  title: string
  /** Why, or what to do, in a sentence or two. */
  more?: string | undefined
  children?: ReactNode
  action?: ReactNode
  headingLevel?: 2 | 3 | undefined
}) {
  const Tag = `h${props.headingLevel ?? 2}` as const
  return (
    <div className="dw-empty">
      <Tag className="dw-empty__title">{props.title}</Tag>
      {props.more && <Paragraph>{props.more}</Paragraph>}
      {props.children}
      {props.action && <div className="dw-actions">{props.action}</div>}
    </div>
  )
}
