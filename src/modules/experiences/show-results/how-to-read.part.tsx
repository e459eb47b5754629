// SPDX-License-Identifier: EUPL-1.2
import { Details } from '#ui/details'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { List, Paragraph } from '#ui/text'
import { paths } from '../survey/addresses.ts'
import { resultsText } from './results.text.ts'

/** What somebody must know before they conclude anything. */
export function HowToRead() {
  const t = useText(resultsText)
  return (
    <>
      <Details summary={t('readTitle')}>
        <List items={[t('read1'), t('read2'), t('read3'), t('read4'), t('read5')]} />
      </Details>
      <Paragraph>
        <TextLink href={paths.file} download>
          {t('csv')}
        </TextLink>
      </Paragraph>
    </>
  )
}
