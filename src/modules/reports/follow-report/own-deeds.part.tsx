// SPDX-License-Identifier: EUPL-1.2
import { ButtonGroup } from '#ui/button'
import { useText } from '#ui/language'
import { ActionLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Paragraph, Small } from '#ui/text'
import { followText } from './follow-report.text.ts'
import type { SlotLink } from './later-links.part.tsx'

/** What another module has for this reporter, the same on the receipt and afterwards. With lines it is something to do first, by those ways. */
export function OwnDeeds({ items }: { items: readonly SlotLink[] }) {
  const t = useText(followText)
  return items.map(({ title, explanation, href, lines }) => (
    <Notice key={href} kind={lines.length > 0 ? 'signal' : 'info'} title={title}>
      <Paragraph>{explanation}</Paragraph>
      {lines.length === 0 ? (
        <ActionLink href={href} hiddenText={title}>
          {t('further')}
        </ActionLink>
      ) : (
        <ButtonGroup>
          {lines.map((line, index) => (
            <ActionLink key={line.href} href={line.href} primary={index === 0}>
              {[line.words, line.found].filter(Boolean).join(' ')}
            </ActionLink>
          ))}
        </ButtonGroup>
      )}
      {lines
        .filter(({ more }) => more !== '')
        .map(({ href, more }) => (
          <Small key={href}>{more}</Small>
        ))}
    </Notice>
  ))
}
