// SPDX-License-Identifier: EUPL-1.2
import type { Sorting } from '#foundation/web'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { About } from './about.part.tsx'
import { listText } from './list.text.ts'
import type { RequestRow } from './request-row.ts'
import type { requestOrders } from './orders.ts'

interface RequestTableProps {
  caption: string
  other: string
  rows: RequestRow[]
  /** Of a list by the page; what stands in a page of something else has one order. */
  sorts?: Sorting<keyof typeof requestOrders>['sorts']
}

/** Requests with their clocks, of either side. `other`: what the column of the other organisation is called. */
export function RequestTable({ caption, other, rows, sorts }: RequestTableProps) {
  const t = useText(listText)
  return (
    <Table
      caption={caption}
      list
      columns={(column) => [
        column(t('request'), { size: 'short', sort: sorts?.measure }, (row) => (
          <TextLink href={row.href}>{row.title}</TextLink>
        )),
        column(t('about'), (row) => <About about={row.about} />),
        column(
          t('clock'),
          { as: 'clock' },
          (row) =>
            row.clock && (
              <div>
                {row.clock.isLate && <Status kind="stop" text={t('late')} />}
                <Small>{row.clock.text}</Small>
              </div>
            ),
        ),
        column(t('status'), { size: 'middle' }, (row) => (
          <div>
            <Status kind={row.look} text={row.status} />
            {row.more && <Small>{row.more}</Small>}
          </div>
        )),
        column(other, { size: 'middle', sort: sorts?.other }, (row) => row.other),
      ]}
      rows={rows}
    />
  )
}
