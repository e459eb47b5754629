// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'

type TextProps = { id?: string | undefined; children: ReactNode }

export function Paragraph(props: TextProps) {
  return (
    <p className="utrecht-paragraph" id={props.id}>
      {props.children}
    </p>
  )
}

/** The first sentence of a page, larger. */
export function Lead(props: TextProps) {
  return (
    <p className="utrecht-paragraph utrecht-paragraph--lead" id={props.id}>
      {props.children}
    </p>
  )
}

export function Small(props: TextProps) {
  return (
    <p className="utrecht-paragraph utrecht-paragraph--small" id={props.id}>
      {props.children}
    </p>
  )
}

/** What somebody wrote, in Dutch: each line a paragraph. */
export function Lines({ text }: { text: string }) {
  return (
    <div lang="nl">
      {text
        .split(/\n+/)
        .filter((part) => part.trim() !== '')
        .map((part, index) => (
          <Paragraph key={index}>{part}</Paragraph>
        ))}
    </div>
  )
}

/** Plain list; `ordered` only where the order matters. */
export function List(props: { items: ReactNode[]; ordered?: boolean | undefined }) {
  const Tag = props.ordered ? 'ol' : 'ul'
  const kind = props.ordered ? 'utrecht-ordered-list' : 'utrecht-unordered-list'
  return (
    <Tag className={kind}>
      {props.items.map((item, index) => (
        <li key={index} className={`${kind}__item`}>
          {item}
        </li>
      ))}
    </Tag>
  )
}
