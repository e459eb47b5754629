// SPDX-License-Identifier: EUPL-1.2
import { TextLink } from '#ui/link'
import { List, Small } from '#ui/text'

export type ShownPath = {
  id: string
  kind: string
  title: string
  what: string
  from: string
  href: string | null
}

/** What somebody can do now, each with who stands for it. */
export function Offers({ paths }: { paths: readonly ShownPath[] }) {
  return (
    <List
      items={paths.map((path) => (
        <div key={path.id}>
          <strong>{path.kind}: </strong>
          {path.href ? (
            <TextLink href={path.href} external={!path.href.startsWith('/')}>
              {path.title}
            </TextLink>
          ) : (
            path.title
          )}
          . {path.what}
          <Small>{path.from}</Small>
        </div>
      ))}
    />
  )
}
