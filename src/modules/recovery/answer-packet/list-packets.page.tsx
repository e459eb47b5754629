// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { EmptyState } from '#ui/empty-state'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { formatIban, formatMoney } from '#values'
import { referenceOf } from '../ask-recall/compose-packet.ts'
import { packetPath, paths } from '../recall/addresses.ts'
import { statusTone, nextLine, statusLine } from '../recall/clock-view.ts'
import type { Route } from './+types/list-packets.page.ts'
import { bankText } from './answer.text.ts'
import { listPackets } from './read-packet.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const page = pageIn(args.request.url)
  const { packets, count, pages } = await listPackets(ctx, page)
  const t = translate(bankText, language)
  const now = ctx.now()
  return {
    title: t('title'),
    count,
    paging: pagingOf(addressIn(language, paths.bankDesk), page, pages),
    rows: packets.map((packet) => {
      const payment = packet.content?.payment
      const gone = packet.ownReference ? t('gone', { reference: packet.ownReference }) : t('goneNoReference')
      return {
        id: packet.id,
        href: addressIn(language, packetPath(packet.id)),
        reference: referenceOf(packet.recallId),
        side: t(packet.side),
        amount: payment ? formatMoney(payment.amountInCents, language) : gone,
        more: payment
          ? `${formatIban(packet.side === 'sending' ? payment.fromAccount : payment.toAccount)}, ${formatDateTime(new Date(payment.paidAt), language)}`
          : '',
        look: statusTone(packet.status),
        status: statusLine(packet, language).status,
        clock: nextLine(packet, now, language),
      }
    }),
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [{ title: `${loaderData?.title} · dijkwacht` }]

export default function ListPackets({ loaderData: { title, count, rows, paging } }: Route.ComponentProps) {
  const t = translate(bankText, useLanguage())
  return (
    <WorkbenchPage title={title} lead={t('lead')}>
      {rows.length === 0 ? (
        <EmptyState title={t('none')}>
          <Paragraph>{t('noneMore')}</Paragraph>
        </EmptyState>
      ) : (
        <Table
          caption={t('caption', { count })}
          responsive
          columns={[
            { key: 'request', text: t('request') },
            { key: 'side', text: t('side') },
            { key: 'payment', text: t('payment') },
            { key: 'status', text: t('status') },
            { key: 'clock', text: t('clock') },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: {
              request: <TextLink href={row.href}>{row.reference}</TextLink>,
              side: row.side,
              payment: (
                <div>
                  {row.amount}
                  {row.more && <Small>{row.more}</Small>}
                </div>
              ),
              status: <Status kind={row.look} text={row.status} />,
              clock: row.clock && (
                <div>
                  {row.clock.isLate && <Status kind="warn" text={t('late')} />}
                  <Small>{row.clock.text}</Small>
                </div>
              ),
            },
          }))}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
