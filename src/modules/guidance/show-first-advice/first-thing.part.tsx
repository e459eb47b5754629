// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { Paragraph } from '#ui/text'
import { WithNumbers } from '#ui/with-numbers'
import { text } from './show-first-advice.text.ts'

/** The one thing that cannot wait, before anything is asked: the own bank, and 112. */
export function FirstThing() {
  const t = useText(text)
  return (
    <Notice kind="signal" title={t('firstTitle')}>
      <Paragraph>{t('firstHow')}</Paragraph>
      <Paragraph>
        <WithNumbers sentence={t('firstDoor')} />
      </Paragraph>
    </Notice>
  )
}
