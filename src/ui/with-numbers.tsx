// SPDX-License-Identifier: EUPL-1.2
import { numbersIn } from '#values'
import { TextLink } from './link.tsx'

/** A sentence whose phone numbers can be called with one tap. */
export function WithNumbers(props: { sentence: string }) {
  return numbersIn(props.sentence).map(({ text, href }) =>
    href === null ? (
      text
    ) : (
      <TextLink key={text} href={href}>
        {text}
      </TextLink>
    ),
  )
}
