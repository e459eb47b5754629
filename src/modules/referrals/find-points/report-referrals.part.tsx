// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { List, Paragraph } from '#ui/text'
import { pointsText } from './points.text.ts'

export interface OfReportView {
  report: string
  lines: { key: string; href: string; who: string; how: string }[]
}

/** What was done for this report before: by whom one was taken over, and where one was told to go. */
export function OfReport({ view: { report, lines } }: { view: OfReportView }) {
  const language = useLanguage()
  const t = translate(pointsText, language)
  return (
    <>
      <Paragraph>
        <TextLink href={report}>{t('report')}</TextLink>
      </Paragraph>
      {lines.length > 0 && (
        <>
          <Heading level={2}>{t('before')}</Heading>
          <List
            items={lines.map(({ key, href, who, how }) => (
              <span key={key}>
                <TextLink href={addressIn(language, href)}>{who}</TextLink>: {how}
              </span>
            ))}
          />
        </>
      )}
    </>
  )
}
