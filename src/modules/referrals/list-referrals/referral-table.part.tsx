// SPDX-License-Identifier: EUPL-1.2
import { EmptyState } from '#ui/empty-state'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { listText } from './list.text.ts'
import type { StateView } from './row-view.ts'

export interface ReferralRow extends StateView {
  id: string
  href: string
  other: string
}

/** The same table for whoever hands over and for whoever takes over. */
export function ReferralTable({
  rows,
  count,
  side,
}: {
  rows: ReferralRow[]
  count: number
  side: 'sent' | 'received'
}) {
  const t = useText(listText)
  if (rows.length === 0)
    return (
      <EmptyState
        title={t(side === 'sent' ? 'noneSent' : 'noneReceived')}
        more={t(side === 'sent' ? 'noneSentMore' : 'noneReceivedMore')}
      />
    )
  return (
    <Table
      caption={t('caption', { count })}
      columns={(column) => [
        column(t('reference'), (row) => (
          <div>
            <TextLink href={row.href}>{row.reference}</TextLink>
            <Small>{row.handedAt}</Small>
          </div>
        )),
        column(t(side === 'sent' ? 'to' : 'from'), (row) => row.other),
        column(t('urgency'), (row) => (row.isDanger ? <Status kind="stop" text={row.urgency} /> : row.urgency)),
        column(t('status'), (row) => (
          <div>
            <Status kind={row.look} text={row.status} />
            {row.why && <Small>{row.why}</Small>}
          </div>
        )),
        column(
          t('clock'),
          (row) =>
            row.due && (
              <div>
                {row.isLate && <Status kind="warn" text={t('late')} />}
                <Small>{t('until', { at: row.due })}</Small>
              </div>
            ),
        ),
      ]}
      rows={rows}
    />
  )
}
