// SPDX-License-Identifier: EUPL-1.2
import { TextLink } from '#ui/link'
import { partsOf } from './phone-numbers.ts'

/** A sentence whose phone numbers can be called with one tap. */
export function WithNumbers(props: { sentence: string }) {
  return partsOf(props.sentence).map(({ text, href }) =>
    href === null ? (
      text
    ) : (
      <TextLink key={text} href={href}>
        {text}
      </TextLink>
    ),
  )
}
