// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import type { Sorting } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { About } from './about.page.tsx'
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
  const t = translate(listText, useLanguage())
  return (
    <Table
      caption={caption}
      list
      columns={[
        { key: 'request', text: t('request'), size: 'short', sort: sorts?.measure },
        { key: 'about', text: t('about') },
        { key: 'clock', text: t('clock'), as: 'clock' },
        { key: 'status', text: t('status'), size: 'middle' },
        { key: 'other', text: other, size: 'middle', sort: sorts?.other },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: {
          request: <TextLink href={row.href}>{row.title}</TextLink>,
          other: row.other,
          about: <About about={row.about} />,
          status: (
            <div>
              <Status kind={row.look} text={row.status} />
              {row.more && <Small>{row.more}</Small>}
            </div>
          ),
          clock: row.clock && (
            <div>
              {row.clock.isLate && <Status kind="stop" text={t('late')} />}
              <Small>{row.clock.text}</Small>
            </div>
          ),
        },
      }))}
    />
  )
}
