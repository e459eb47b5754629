// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { contextOf, pageIn, pagingOf } from '#foundation/web'
import { Countdown } from '#ui/countdown'
import { EmptyState } from '#ui/empty-state'
import { keys } from '#ui/keys'
import { Keyboard } from '#ui/keyboard'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { PageTabs } from '#ui/page-tabs'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { formatIban, formatMoney } from '#values'
import { referenceOf } from '../ask-recall/compose-packet.ts'
import { packetPath, paths } from '../recall/addresses.ts'
import { statusTone, nextLine, statusLine } from '../recall/clock-view.ts'
import { packetLists } from '../recall/packet-lists.ts'
import type { Route } from './+types/list-packets.page.ts'
import { bankText } from './answer.text.ts'
import { countLists, listPackets } from './read-packet.query.ts'
import { Said } from './last-answer.part.tsx'
import { saidIn } from './last-answer.query.ts'

/** By its Dutch name in the address. */
const names = { mine: '', others: 'anderen', done: 'klaar' } as const

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const page = pageIn(args.request.url)
  const asked = new URL(args.request.url).searchParams.get('lijst') ?? ''
  const list = packetLists.find((one) => names[one] === asked) ?? 'mine'
  const { packets, count, pages } = await listPackets(ctx, page, list)
  const counts = await countLists(ctx)
  const t = translate(bankText, language)
  const now = ctx.now()
  const address = addressIn(language, paths.bankDesk)
  return {
    title: t('title'),
    caption: t(`caption${list}`, { count }),
    none: t(list === 'mine' ? 'none' : `none${list}`),
    said: await saidIn(ctx, args.request.url),
    tabs: packetLists.map((one) => ({
      text: t(one, { count: counts[one] }),
      href: names[one] ? `${address}?lijst=${names[one]}` : address,
      current: one === list,
    })),
    paging: pagingOf(address, page, pages, names[list] ? { lijst: names[list] } : {}),
    rows: packets.map((packet) => {
      const { side, ownReference, content } = packet
      const payment = content?.payment
      const account = payment && formatIban(side === 'sending' ? payment.fromAccount : payment.toAccount)
      return {
        id: packet.id,
        href: addressIn(language, packetPath(packet.id)),
        subject: payment ? `${formatMoney(payment.amountInCents, language)} · ${account}` : t('goneNoReference'),
        more: [
          ownReference && t('ours', { reference: ownReference }),
          referenceOf(packet.recallId),
          payment && t('paidOn', { at: formatDateTime(new Date(payment.paidAt), language) }),
        ]
          .filter(Boolean)
          .join(' · '),
        side: t(side),
        look: statusTone(packet.status),
        status: statusLine(packet, language).status,
        clock: nextLine(packet, now, language),
      }
    }),
  }
}

export default function ListPackets({ loaderData }: Route.ComponentProps) {
  const t = useText(bankText)
  const { title, caption, none, said, tabs, rows, paging } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      above={said && <Said {...said} more={t('saidLast')} />}
      actions={
        <Keyboard
          shortcuts={[
            { keys: keys.next, text: t('keyDown'), row: 'next' },
            { keys: keys.previous, text: t('keyUp'), row: 'previous' },
          ]}
        />
      }
    >
      <PageTabs label={t('lists')} tabs={tabs} />
      {rows.length === 0 ? (
        <EmptyState title={none} more={t('noneMore')} />
      ) : (
        <Table
          caption={caption}
          walk
          columns={(column) => [
            column(
              t('clock'),
              (row) =>
                row.clock && (
                  <div>
                    <Countdown {...row.clock} />
                    <Small>{row.clock.text}</Small>
                  </div>
                ),
            ),
            column(t('payment'), { rowHeader: true }, (row) => (
              <div>
                <TextLink href={row.href}>{row.subject}</TextLink>
                <Small>{row.more}</Small>
              </div>
            )),
            column(t('side'), (row) => row.side),
            column(t('status'), (row) => <Status kind={row.look} text={row.status} />),
          ]}
          rows={rows}
        />
      )}
      <Pagination {...paging} />
    </WorkbenchPage>
  )
}
