// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { linkIdentifiers } from '#modules/identifiers'
import { EmptyState } from '#ui/empty-state'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { type CalendarDate, dutchDay, formatCalendarDate } from '#values'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import { groundText, statusText } from '../objection/objection.text.ts'
import type { Route } from './+types/list-objections.page.ts'
import { listObjections } from './list-objections.query.ts'
import { listText } from './list-objections.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const page = pageIn(args.request.url)
  const { objections, total, pages } = await listObjections(ctx, page)
  const linked = await linkIdentifiers(ctx, objections)
  const today = dutchDay(ctx.now())
  return {
    title: translate(listText, ctx.language)('title'),
    address: addressIn(ctx.language, '/werkbank/bezwaren'),
    paging: pagingOf(addressIn(ctx.language, '/werkbank/bezwaren'), page, pages),
    total,
    objections: objections.map((objection, at) => ({
      id: objection.id,
      identifier: linked[at] ?? { id: null, kind: objection.kind, canonical: objection.canonical },
      due: formatCalendarDate(objection.dueOn as CalendarDate, ctx.language),
      isLate: objection.dueOn < today,
      ground: objection.ground,
      isProven: objection.provenAt !== null,
      isListed: objection.listingId !== null,
      status: objection.status,
    })),
  }
}

export default function ListObjections({ loaderData }: Route.ComponentProps) {
  const t = useText(listText)
  const grounds = useText(groundText)
  const statuses = useText(statusText)
  const { title, address, paging, total, objections } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      actions={<TextLink href={`${address}/beleid`}>{t('policy')}</TextLink>}
    >
      {objections.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneMore')} />
      ) : (
        <Table
          caption={t('caption', { count: total })}
          columns={(column) => [
            column(t('ground'), (row) => <TextLink href={`${address}/${row.id}`}>{grounds(row.ground)}</TextLink>),
            column(t('identifier'), (row) => <IdentifierLink identifier={row.identifier} />),
            column(t('due'), (row) => (
              <>
                {row.due} {row.isLate && <Status kind="stop" text={t('late')} />}
              </>
            )),
            column(t('proof'), (row) => t(row.isProven ? 'proven' : 'notProven')),
            column(t('listed'), (row) => t(row.isListed ? 'isListed' : 'notListed')),
            column(t('status'), (row) => statuses(row.status)),
          ]}
          rows={objections}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
