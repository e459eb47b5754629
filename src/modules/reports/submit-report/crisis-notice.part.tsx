// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { Paragraph } from '#ui/text'
import { WithNumbers } from '#ui/with-numbers'
import { crisisText } from './crisis-notice.text.ts'

/** Said to whoever writes of the own wish to die, above whatever is asked next. */
export function CrisisNotice() {
  const t = useText(crisisText)
  return (
    <Notice kind="signal" title={t('title')}>
      <Paragraph>
        <WithNumbers sentence={t('call')} /> {t('free')}
      </Paragraph>
      <Paragraph>
        <WithNumbers sentence={t('danger')} />
      </Paragraph>
      <Paragraph>{t('goOn')}</Paragraph>
    </Notice>
  )
}
