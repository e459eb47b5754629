// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, formatDateTime, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { Sparkline } from '#ui/timeline'
import { everydayKinds, formatIdentifier, formatLastDay } from '#values'
import { listingLooks } from '../listing/listing-looks.ts'
import { listingStatusText } from '../listing/listing.text.ts'
import { listingStatuses } from '../listing/listing.ts'
import type { Route } from './+types/list-listings.page.ts'
import { listingsPerPage } from './listing-filter.ts'
import { listListings, weeksOf } from './list-listings.query.ts'
import { text } from './list-listings.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const asked = new URL(args.request.url).searchParams
  const status = listingStatuses.find((each) => each === asked.get('stand')) ?? 'waiting'
  const kind = everydayKinds.find((each) => each === asked.get('soort'))
  const page = Math.min(10_000, Math.max(1, Number.parseInt(asked.get('pagina') ?? '1', 10) || 1))
  const purpose = 'besluiten over vermeldingen'
  const { listings, total } = await listListings(ctx, { status, page, ...(kind && { kind }) }, purpose)
  const weeks = await weeksOf(
    ctx,
    listings.map(({ identifierId }) => identifierId),
  )
  const address = addressIn(language, '/werkbank/vermeldingen')
  const at = (number: number) =>
    `${address}?${new URLSearchParams({ stand: status, ...(kind && { soort: kind }), pagina: String(number) })}`
  const t = translate(text, language)
  const noteOf = ({ reviewBy, waitsForSecond }: (typeof listings)[number]) => {
    if (waitsForSecond) return t('forSecond')
    return reviewBy && t(reviewBy <= ctx.now() ? 'tooLate' : 'lookBefore', { at: formatDateTime(reviewBy, language) })
  }
  const pages = Math.max(1, Math.ceil(total / listingsPerPage))
  return {
    title: t('title'),
    address,
    chosen: { status, kind: kind ?? '' },
    total,
    paging: {
      page,
      pages,
      ...(page > 1 && { previousHref: at(page - 1) }),
      ...(page < pages && { nextHref: at(page + 1) }),
    },
    rows: listings.map((listing) => ({
      id: listing.id,
      kind: listing.kind,
      shown: formatIdentifier(listing),
      status: listing.status,
      note: noteOf(listing),
      reports: listing.verifiedReports,
      weeks: weeks.get(listing.identifierId) ?? [],
      changed: formatDate(listing.changedAt, language),
      until: listing.expiresAt ? formatLastDay(listing.expiresAt, language) : '–',
    })),
  }
}

export default function ListListings({ loaderData }: Route.ComponentProps) {
  const t = useText(text)
  const statusOf = useText(listingStatusText)
  const { title, address, chosen, rows, total, paging } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      actions={
        <>
          <ActionLink href={`${address}/beoordelen`}>{t('judge')}</ActionLink>
          <TextLink href={`${address}/beleid`}>{t('policy')}</TextLink>
        </>
      }
    >
      <FilterBar label={t('filter')} action={address} submitText={t('show')}>
        <SelectField
          name="stand"
          label={t('status')}
          emptyText={false}
          defaultValue={chosen.status}
          options={[
            { value: 'waiting', text: t('waiting') },
            ...listingStatuses.map((value) => ({ value, text: statusOf(value) })),
          ]}
        />
        <SelectField
          name="soort"
          label={t('kind')}
          emptyText={t('all')}
          defaultValue={chosen.kind}
          options={everydayKinds.map((value) => ({ value, text: t(value) }))}
        />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t('none')}>{chosen.status === 'waiting' && <p>{t('noneWaiting')}</p>}</EmptyState>
      ) : (
        <Table
          caption={t('caption', { count: total })}
          columns={(column) => [
            column(t('identifier'), (row) => <TextLink href={`${address}/${row.id}`}>{row.shown}</TextLink>),
            column(t('kind'), (row) => t(row.kind)),
            column(t('status'), (row) => (
              <span>
                <Status kind={listingLooks[row.status]} text={statusOf(row.status)} />
                {row.note && <Small>{row.note}</Small>}
              </span>
            )),
            column(t('reports'), { numeric: true }, (row) => row.reports),
            column(t('weeks'), (row) => (
              <Sparkline values={row.weeks} label={t('weeksSaid', { weeks: row.weeks.join(', ') })} />
            )),
            column(t('until'), (row) => row.until),
            column(t('changed'), (row) => row.changed),
          ]}
          rows={rows}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
