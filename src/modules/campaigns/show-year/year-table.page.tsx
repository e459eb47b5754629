// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import type { CampaignView } from '../campaign/campaign-view.query.ts'
import { campaignText } from '../campaign/campaign.text.ts'
import { yearText } from './show-year.text.ts'

/** What the picture shows, as a table; on a narrow screen as a list. `base`: where the page of each stands. */
export function YearTable({ views, caption, base }: { views: CampaignView[]; caption: string; base: string }) {
  const language = useLanguage()
  const t = translate(yearText, language)
  const s = translate(campaignText, language)
  return (
    <Table
      caption={caption}
      hideCaption
      responsive
      rowHeader="what"
      columns={[
        { key: 'number', text: t('number') },
        { key: 'what', text: t('what') },
        { key: 'when', text: t('when') },
        { key: 'audience', text: t('audience') },
        { key: 'who', text: t('who') },
        { key: 'says', text: t('says') },
      ]}
      rows={views.map((one, at) => ({
        key: one.id,
        cells: {
          number: String(at + 1),
          what: (
            <>
              <TextLink href={addressIn(language, `${base}/${one.code}`)} lang={one.lang}>
                {one.title}
              </TextLink>
              {one.isReported && <Small>{s('reported')}</Small>}
              {(one.status === 'draft' || one.status === 'proposed') && <Small>{s(one.status)}</Small>}
              {one.isCancelled && <Status kind="stop" text={t('cancelled')} />}
            </>
          ),
          when: (
            <>
              {one.when}
              {one.isRough && <Small>{t('rough')}</Small>}
            </>
          ),
          audience: (
            <>
              {one.audienceName}
              <Small>{one.where}</Small>
            </>
          ),
          who: one.senders.join(', '),
          says:
            one.messageEnded?.how === 'recalled' ? (
              <>
                <del lang={one.sentenceLang}>{one.sentence}</del>
                <Status kind="stop" text={t('recalled')} />
              </>
            ) : (
              <span lang={one.sentenceLang}>{one.sentence}</span>
            ),
        },
      }))}
    />
  )
}
