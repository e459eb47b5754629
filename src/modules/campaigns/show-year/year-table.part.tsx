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
      columns={(column) => [
        column(t('number'), (_, at) => String(at + 1)),
        column(t('what'), { rowHeader: true }, (one) => (
          <>
            <TextLink href={addressIn(language, `${base}/${one.code}`)} lang={one.lang}>
              {one.title}
            </TextLink>
            {one.isReported && <Small>{s('reported')}</Small>}
            {(one.status === 'draft' || one.status === 'proposed') && <Small>{s(one.status)}</Small>}
            {one.isCancelled && <Status kind="stop" text={t('cancelled')} />}
          </>
        )),
        column(t('when'), (one) => (
          <>
            {one.when}
            {one.isRough && <Small>{t('rough')}</Small>}
          </>
        )),
        column(t('audience'), (one) => (
          <>
            {one.audienceName}
            <Small>{one.where}</Small>
          </>
        )),
        column(t('who'), (one) => one.senders.join(', ')),
        column(t('says'), (one) =>
          one.messageEnded?.how === 'recalled' ? (
            <>
              <del lang={one.sentenceLang}>{one.sentence}</del>
              <Status kind="stop" text={t('recalled')} />
            </>
          ) : (
            <span lang={one.sentenceLang}>{one.sentence}</span>
          ),
        ),
      ]}
      rows={views}
    />
  )
}
