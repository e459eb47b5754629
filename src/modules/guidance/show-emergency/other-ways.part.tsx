// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Paragraph } from '#ui/text'
import { emergencyText } from './emergency.text.ts'

/** All help, in the languages that have it. */
export function OtherWays() {
  const t = useText(emergencyText)
  return (
    <Paragraph>
      <TextLink href="/hulp">{t('help')}</TextLink> · <TextLink href="/en/hulp">{t('helpEnglish')}</TextLink>
    </Paragraph>
  )
}
