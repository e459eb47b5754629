// SPDX-License-Identifier: EUPL-1.2
import { TextLink } from '#ui/link'
import { Records } from '#ui/records'
import { Paragraph, Small } from '#ui/text'

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
    <Records
      items={paths.map(({ id, kind, title, what, from, href }) => ({
        key: id,
        content: (
          <>
            <Paragraph>
              <strong>
                {href ? (
                  <TextLink href={href} external={!href.startsWith('/')}>
                    {title}
                  </TextLink>
                ) : (
                  title
                )}
              </strong>{' '}
              ({kind.toLowerCase()})
            </Paragraph>
            <Paragraph>{what}</Paragraph>
            <Small>{from}</Small>
          </>
        ),
      }))}
    />
  )
}
