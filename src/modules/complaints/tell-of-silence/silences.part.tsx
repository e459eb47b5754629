// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { List, Small } from '#ui/text'
import type { listSilences } from './list-silences.query.ts'
import { silenceText } from './silence.text.ts'

/** Above a list: whose clock passed without a word, until somebody opens the case. */
export function Silences({ count, lines }: Awaited<ReturnType<typeof listSilences>>) {
  const t = useText(silenceText)
  if (count === 0) return null
  return (
    <Notice kind="warn" title={t('title', { count })}>
      <List
        items={lines.map(({ key, href, number, text }) => (
          <span key={key}>
            <TextLink href={href}>{number}</TextLink>: {text}
          </span>
        ))}
      />
      <Small>{t('more')}</Small>
    </Notice>
  )
}
