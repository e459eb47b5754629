// SPDX-License-Identifier: EUPL-1.2
import type { SlotLine } from '#foundation/modules'
import { Heading } from '#ui/heading'
import { TextLink } from '#ui/link'
import { Paragraph } from '#ui/text'

/** What another module has for somebody who reported. */
export interface SlotLink {
  title: string
  explanation: string
  href: string
  /** Ways to do it, when there are several. */
  lines: readonly SlotLine[]
}

/** What can wait, for below all that cannot. */
export function LaterLinks({ items }: { items: readonly SlotLink[] }) {
  return items.map(({ title, explanation, href }) => (
    <section key={href}>
      <Heading level={2}>
        <TextLink href={href}>{title}</TextLink>
      </Heading>
      <Paragraph>{explanation}</Paragraph>
    </section>
  ))
}
