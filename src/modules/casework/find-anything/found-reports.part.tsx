// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status, type StatusKind } from '#ui/status'
import { paths } from '../work/page-address.ts'
import { searchText } from './find-anything.text.ts'

type Props = {
  reports: {
    id: string
    receivedAt: Date
    status: { kind: StatusKind; text: string }
    form: string | null
    excerpt: { text: string; isMark: boolean }[]
  }[]
}

/** Reports with the part of the story in which the words stand. */
export function FoundReports({ reports }: Props) {
  const language = useLanguage()
  const t = translate(searchText, language)
  if (reports.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('reports')}</Heading>
      <ul className="dw-entries">
        {reports.map(({ id, receivedAt, status, form, excerpt }) => (
          <li key={id}>
            <p>
              <TextLink href={addressIn(language, `${paths.queue}/${id}`)}>
                {formatDateTime(receivedAt, language)}
              </TextLink>
              {form && `, ${form}`} <Status {...status} />
            </p>
            {excerpt.length > 0 && (
              <p lang="nl">
                {excerpt.map((part, index) =>
                  part.isMark ? (
                    <mark key={index} className="dw-mark">
                      {part.text}
                    </mark>
                  ) : (
                    part.text
                  ),
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
