// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { Paragraph } from '#ui/text'
import { text } from './show-first-advice.text.ts'
import { WithNumbers } from '#ui/with-numbers'

/** What to do in a step, and why. */
export function HowAndWhy({ how, why }: { how: string; why: string }) {
  const t = useText(text)
  return (
    <>
      <Paragraph>
        <WithNumbers sentence={how} />
      </Paragraph>
      <Paragraph>
        <span className="dw-soft">
          {t('why')} {why}
        </span>
      </Paragraph>
    </>
  )
}
