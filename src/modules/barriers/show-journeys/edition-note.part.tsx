// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Paragraph } from '#ui/text'
import type { Edition } from '../edition/edition.ts'
import { text } from './show-journeys.text.ts'

/** What one must know of the edition before reading on: that it is a draft, or that there is a newer one. */
export function EditionNote({ edition, newest, here }: { edition: Edition; newest: number; here: string }) {
  const t = useText(text)
  return (
    <>
      {edition.status === 'draft' && <Notice kind="info" title={t('draftTitle')} more={t('draft')} />}
      {edition.number !== newest && (
        <Notice kind="warn">
          <Paragraph>
            {t('older', { number: newest })} <TextLink href={here}>{t('newest')}</TextLink>
          </Paragraph>
        </Notice>
      )}
    </>
  )
}
