// SPDX-License-Identifier: EUPL-1.2
import type { SlotLine } from '#foundation/modules'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { List, Paragraph, Small } from '#ui/text'
import { text } from './show-intervention.text.ts'

/** What evaluations and campaigns of this measure found: told by the modules that measured it, never typed over. */
export function MeasuredPart({ lines }: { lines: SlotLine[] }) {
  const t = useText(text)
  if (lines.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('measured')}</Heading>
      <Paragraph>{t('measuredMore')}</Paragraph>
      <List
        items={lines.map(({ words, found, more, href }) => (
          <>
            <TextLink href={href}>{words}</TextLink>. {found}
            <Small>{more}</Small>
          </>
        ))}
      />
    </>
  )
}
