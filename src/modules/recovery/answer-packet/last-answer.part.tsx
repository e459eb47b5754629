// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { bankText } from './answer.text.ts'

/** That the last answer went out, and the way back to it. */
export function Said({ reference, href, more }: { reference: string; href: string; more: string }) {
  const t = useText(bankText)
  return (
    <Notice kind="ok" announce>
      {t('said', { reference })} {more} <TextLink href={href}>{t('look')}</TextLink>
    </Notice>
  )
}
