// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { caseText } from './show-case.text.ts'

/** What was asked, made, published and given from this case, as each module that did it tells. */
export function CaseDeeds({ deeds }: { deeds: { words: string; found: string; more: string; href: string }[] }) {
  const t = useText(caseText)
  if (deeds.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('deedsTitle')}</Heading>
      <ul className="dw-entries">
        {deeds.map(({ words, found, more, href }) => (
          <li key={`${href} ${words} ${more}`}>
            <TextLink href={href}>{words}</TextLink>
            {found && `: ${found}`}
            <p className="dw-entries__by">{more}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
