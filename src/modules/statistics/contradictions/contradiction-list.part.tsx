// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { List, Paragraph } from '#ui/text'
import type { Contradiction } from './contradictions.text.ts'

/** Every value with who gives it, and why they differ. */
export function ContradictionList({ contradictions }: { contradictions: readonly Contradiction[] }) {
  const language = useLanguage()
  return contradictions.map(({ about, said, because }) => (
    <section key={about.nl}>
      <Heading level={3}>{about[language]}</Heading>
      <List
        items={said.map(({ value, by, url }) => (
          <span key={`${value.nl} ${by.nl}`}>
            <strong>{value[language]}</strong>:{' '}
            <TextLink href={url} external>
              {by[language]}
            </TextLink>
          </span>
        ))}
      />
      <Paragraph>{because[language]}</Paragraph>
    </section>
  ))
}
