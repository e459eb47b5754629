// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Pagination } from '#ui/pagination'
import { Status, type StatusKind } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { Timeline, type TimelineBar } from '#ui/timeline'
import { identifierText } from './show-identifier.text.ts'

type Props = {
  count: number
  spans: TimelineBar[]
  daysSaid: string
  reports: {
    id: string
    code: string
    href: string | null
    title: string
    roles: string
    status: { kind: StatusKind; text: string }
    received: string
  }[]
  paging: Parameters<typeof Pagination>[0]
}

/** How often own reports name it, in time, and which they are. */
export function ReportsNaming({ count, spans, daysSaid, reports, paging }: Props) {
  const t = useText(identifierText)
  if (count === 0) return null
  return (
    <>
      {/* Of one report there is nothing to see in time. */}
      {count > 1 && (
        <>
          <Heading level={2}>{t('days')}</Heading>
          <Timeline
            bars={spans}
            below={t('reports')}
            above=""
            highest={(most) => t('most', { count: most })}
            label={daysSaid}
          />
          <Paragraph>{daysSaid}</Paragraph>
        </>
      )}
      <Heading level={2}>{t('reports')}</Heading>
      <Table
        caption={t('reportsCaption', { count })}
        columns={(column) => [
          column(t('report'), ({ href, title }) => (href === null ? title : <TextLink href={href}>{title}</TextLink>)),
          column(t('code'), ({ code }) => <span className="dw-nowrap">{code}</span>),
          column(t('role'), ({ roles }) => roles),
          column(t('status'), ({ status }) => <Status {...status} />),
          column(t('received'), ({ received }) => received),
        ]}
        rows={reports}
      />
      <Pagination {...paging} />
    </>
  )
}
