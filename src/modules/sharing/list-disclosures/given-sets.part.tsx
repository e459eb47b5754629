// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, formatNumber, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import type { GivenSet } from './list-given-sets.query.ts'
import { givenSetsText } from './list-disclosures.text.ts'

/** Per recipient: which version of the whole set it got, and which it says that it works by. */
export function GivenSets({ sets }: { sets: readonly GivenSet[] }) {
  const language = useLanguage()
  const t = translate(givenSetsText, language)
  if (sets.length === 0) return null
  return (
    <section>
      <Heading level={2}>{t('title')}</Heading>
      <Paragraph>{t('lead')}</Paragraph>
      <Table
        caption={t('caption')}
        hideCaption
        columns={(column) => [
          column(t('to'), ({ receiver }) => receiver),
          column(t('total'), ({ total }) => formatNumber(total, language)),
          column(t('version'), ({ version }) => formatNumber(version, language)),
          column(t('acknowledged'), ({ version, acknowledged, openSince }) => (
            <Status
              kind={acknowledged === version ? 'ok' : 'warn'}
              text={
                openSince === null
                  ? t('works', { version: acknowledged })
                  : t(acknowledged === 0 ? 'waitsForFirst' : 'waits', {
                      version: acknowledged,
                      since: formatDateTime(openSince, language),
                    })
              }
            />
          )),
        ]}
        rows={sets}
        keyOf={({ receiver }) => receiver}
      />
      <Heading level={2}>{t('each')}</Heading>
    </section>
  )
}
