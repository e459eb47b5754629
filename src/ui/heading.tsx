// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { softHyphens } from './soft-hyphens.tsx'

type HeadingProps = {
  level: 1 | 2 | 3
  id?: string | undefined
  /** A short line above the heading, in the heading for a screen reader too. */
  caption?: string | undefined
  /** Of the heading, where that is another language than the page's. */
  lang?: string | undefined
  children: ReactNode
}

export function Heading(props: HeadingProps) {
  const Tag = `h${props.level}` as const
  return (
    <Tag className={`utrecht-heading-${props.level}`} id={props.id} lang={props.lang}>
      {props.caption && <span className="dw-heading-caption">{props.caption} </span>}
      {softHyphens(props.children, props.level)}
    </Tag>
  )
}
