// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Paragraph } from '#ui/text'
import { crisisText } from './crisis-notice.text.ts'

/** Said to whoever writes of the own wish to die, above whatever is asked next. */
export function CrisisNotice() {
  const t = translate(crisisText, useLanguage())
  return (
    <Notice kind="signal" title={t('title')}>
      <Paragraph>
        {t('call')} <TextLink href="tel:113">113</TextLink>. {t('free')}
      </Paragraph>
      <Paragraph>
        {t('danger')} <TextLink href="tel:112">112</TextLink>.
      </Paragraph>
      <Paragraph>{t('goOn')}</Paragraph>
    </Notice>
  )
}
