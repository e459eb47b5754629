// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { type CalendarDate, dutchDay, formatCalendarDate } from '#values'
import type { Right } from '../request/request.ts'
import { rightText } from '../request/request.text.ts'
import type { Route } from './+types/list-requests.page.ts'
import { listRequests } from './list-requests.query.ts'
import { listText } from './list-requests.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const page = pageIn(args.request.url)
  const { tasks, waiting, total, pages } = await listRequests(ctx, page)
  const today = dutchDay(ctx.now())
  const day = (on: string | null) => (on ? formatCalendarDate(on as CalendarDate, language) : '')
  return {
    title: translate(listText, language)('title'),
    address: addressIn(language, '/werkbank/verzoeken'),
    paging: pagingOf(addressIn(language, '/werkbank/verzoeken'), page, pages),
    total,
    tasks: tasks.map(({ id, right, dueOn, clockFrom, law, status }) => ({
      id,
      right: right as Right,
      due: day(dueOn),
      since: day(clockFrom),
      isLate: status !== 'neutral' && dueOn !== null && dueOn < today,
      law,
      status,
    })),
    waiting: waiting.map(({ taskId, right, receivedAt, showUntil }) => ({
      id: taskId,
      right: right as Right,
      received: formatDate(receivedAt, language),
      until: day(showUntil),
    })),
  }
}

export default function ListRequests({ loaderData }: Route.ComponentProps) {
  const t = useText(listText)
  const r = useText(rightText)
  const { title, address, paging, total, tasks, waiting } = loaderData
  return (
    <WorkbenchPage title={title} lead={t('lead')}>
      {tasks.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneMore')} />
      ) : (
        <Table
          caption={t('caption', { count: total })}
          columns={(column) => [
            column(t('number'), (row) => <TextLink href={`${address}/${row.id}`}>{row.id.slice(-6)}</TextLink>),
            column(t('right'), (row) => r(row.right)),
            column(t('due'), (row) => (
              <>
                {row.due} {row.isLate && <Status kind="stop" text={t('late')} />}
              </>
            )),
            column(t('since'), (row) => row.since),
            column(t('law'), (row) => t(row.law)),
            column(t('status'), (row) =>
              t(row.status === 'extended' || row.status === 'neutral' ? row.status : 'open'),
            ),
          ]}
          rows={tasks}
        />
      )}
      <Pagination {...paging} />
      {waiting.length > 0 && (
        <>
          <Heading level={2}>{t('waitingTitle')}</Heading>
          <Paragraph>{t('waitingLead')}</Paragraph>
          <Table
            caption={t('waitingCaption')}
            hideCaption
            columns={(column) => [
              column(t('number'), (row) => <TextLink href={`${address}/${row.id}`}>{row.id.slice(-6)}</TextLink>),
              column(t('right'), (row) => r(row.right)),
              column(t('received'), (row) => row.received),
              column(t('until'), (row) => row.until),
            ]}
            rows={waiting}
          />
        </>
      )}
    </WorkbenchPage>
  )
}
