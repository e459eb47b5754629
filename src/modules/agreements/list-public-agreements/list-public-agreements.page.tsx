// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { PublicPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { FoldedRecord, Records } from '#ui/records'
import { Status, type StatusKind } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { kindText } from '../agreement/agreement.text.ts'
import { shownDay } from '../agreement/days.ts'
import type { PublicStatus } from '../agreement/effective-status.ts'
import { exchanges } from '../exchange/exchanges.data.ts'
import type { Route } from './+types/list-public-agreements.page.ts'
import { listPublicAgreements, publicPerPage } from './list-public-agreements.query.ts'
import { text } from './list-public-agreements.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const page = pageIn(args.request.url)
  const { agreements, total } = await listPublicAgreements(ctx, page)
  const pages = Math.max(1, Math.ceil(total / publicPerPage))
  return {
    title: translate(text, language)('title'),
    total,
    paging: pagingOf(addressIn(language, '/afspraken'), page, pages),
    agreements: agreements.map((agreement) => ({
      ...agreement,
      exchanges: agreement.exchanges.map((id) => exchanges[id].title[language]),
      from: shownDay(agreement.startsOn, language),
      to: shownDay(agreement.endsOn, language),
    })),
  }
}

const looks: Record<PublicStatus, StatusKind> = { works: 'ok', starts: 'neutral', still: 'warn', over: 'neutral' }

export default function ListPublicAgreements({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const kindOf = useText(kindText)
  const { title, total, agreements, paging } = loaderData
  return (
    <PublicPage title={title}>
      <Lead>{t('lead')}</Lead>
      <Paragraph>{t('how')}</Paragraph>
      {agreements.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneText')} />
      ) : (
        <Heading level={2}>{t('count', { count: total })}</Heading>
      )}
      <Records
        items={agreements.map(({ id, title: name, status, parties, kind, exchanges: about, from, to }) => ({
          key: id,
          content: (
            <FoldedRecord
              title={name}
              lang="nl"
              level={3}
              lead={
                <>
                  <Status kind={looks[status]} text={t(status)} />
                  <Small>{parties.join(', ')}</Small>
                </>
              }
              more={t('about', { count: about.length })}
            >
              <SummaryList
                items={[
                  { term: t('exchanges'), answer: <List items={about} /> },
                  { term: t('kind'), answer: kindOf(kind) },
                  { term: t('period'), answer: t('fromTo', { from, to }) },
                ]}
              />
            </FoldedRecord>
          ),
        }))}
      />
      <Pagination {...paging} />
      <Heading level={2}>{t('rightsTitle')}</Heading>
      <Paragraph>{t('rights')}</Paragraph>
    </PublicPage>
  )
}
