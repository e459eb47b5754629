// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { pageIn, pageRequest, pagingOf } from '#foundation/web'
import { Countdown } from '#ui/countdown'
import { EmptyState } from '#ui/empty-state'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { formatMoney } from '#values'
import { referenceOf } from '../ask-recall/compose-packet.ts'
import { paths, recallPath } from '../recall/addresses.ts'
import { statusTone, nextLine, outcomeLine, statusLine } from '../recall/clock-view.ts'
import { sides } from '../recall/recall.ts'
import type { Route } from './+types/list-recalls.page.ts'
import { listRecalls } from './list-recalls.query.ts'
import { listText } from './list.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const { ctx, mayOpen } = args.context.get(pageRequest)
  const { language } = ctx
  const page = pageIn(args.request.url)
  const { recalls, count, pages } = await listRecalls(ctx, page)
  const t = translate(listText, language)
  const now = ctx.now()
  return {
    title: t('title'),
    count,
    figures: mayOpen(paths.figures) ? addressIn(language, paths.figures) : null,
    paging: pagingOf(addressIn(language, paths.desk), page, pages),
    rows: recalls.map((recall) => ({
      id: recall.id,
      href: addressIn(language, recallPath(recall.id)),
      reference: referenceOf(recall.id),
      asked: formatDateTime(recall.askedAt, language),
      amount: recall.payment ? formatMoney(recall.payment.amountInCents, language) : t('gone'),
      money: outcomeLine(recall, language),
      packets: recall.packets.map((packet) => ({
        side: packet.side,
        bank: packet.bankId && (recall.bankNames.get(packet.bankId) ?? packet.bankId),
        look: statusTone(packet.status),
        status: statusLine(packet, language).status,
        clock: nextLine(packet, now, language),
      })),
    })),
  }
}

export default function ListRecalls({ loaderData: { title, count, figures, rows, paging } }: Route.ComponentProps) {
  const t = useText(listText)
  const cellOf = (packet: (typeof rows)[number]['packets'][number] | undefined) =>
    packet && (
      <div>
        <Status kind={packet.look} text={packet.status} />
        {packet.bank && <Small>{packet.bank}</Small>}
        {packet.clock && (
          <>
            <Small>{packet.clock.text}</Small>
            <Countdown {...packet.clock} />
          </>
        )}
      </div>
    )
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      actions={figures && <TextLink href={figures}>{t('figures')}</TextLink>}
    >
      {rows.length === 0 ? (
        <EmptyState title={t('none')} more={t('noneMore')} />
      ) : (
        <Table
          caption={t('caption', { count })}
          rows={rows}
          columns={(column) => [
            column(t('request'), (row) => (
              <div>
                <TextLink href={row.href}>{row.reference}</TextLink>
                <Small>{row.asked}</Small>
              </div>
            )),
            column(t('amount'), ({ amount }) => amount),
            sides.map((side) => column(t(side), ({ packets }) => cellOf(packets.find((one) => one.side === side)))),
            column(t('money'), ({ money }) => money),
          ]}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
