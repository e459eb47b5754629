// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '#ui/heading'
import { TextLink } from '#ui/link'
import { Small } from '#ui/text'

type HandOverProps = { title: string; items: { title: string; explanation: string; href: string }[] }

/** What modules downstream offer to do with this case or report. */
export function HandOver({ title: heading, items }: HandOverProps) {
  if (items.length === 0) return null
  return (
    <>
      <Heading level={2}>{heading}</Heading>
      <ul className="dw-entries">
        {items.map(({ title, explanation, href }) => (
          <li key={href}>
            <TextLink href={href}>{title}</TextLink>
            <Small>{explanation}</Small>
          </li>
        ))}
      </ul>
    </>
  )
}
