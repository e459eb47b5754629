// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status, type StatusKind } from '#ui/status'
import { Table } from '#ui/table'
import { reportCode } from '#values'
import { reportTitle } from '../../reports/plain.ts'
import { paths } from '../work/page-address.ts'
import { caseAddress, casePages } from './case-address.ts'
import { shortMoment } from './hub-shape.ts'
import { caseText } from './show-case.text.ts'

type Props = {
  rows: {
    id: string
    receivedAt: Date
    status: { kind: StatusKind; text: string }
    form: string | null
    lossInCents: number | null
  }[]
  count: number
  /** With a link per report that tells why it is in this case. */
  anchor?: string | undefined
  select?: { name: string; form: string; all: string; label: (code: string) => string } | undefined
}

/** Own reports, each with a link to its page. */
export function CaseReports({ rows, count, anchor, select }: Props) {
  const language = useLanguage()
  const t = translate(caseText, language)
  return (
    <Table
      caption={t('reportsCaption', { count })}
      responsive
      select={select && { ...select, label: ({ key }) => select.label(reportCode(key)) }}
      columns={[
        { key: 'report', text: t('report') },
        { key: 'code', text: t('code') },
        { key: 'status', text: t('status') },
        { key: 'at', text: t('at') },
        ...(anchor ? [{ key: 'why', text: t('link') }] : []),
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          report: (
            <TextLink href={addressIn(language, `${paths.queue}/${row.id}`)}>{reportTitle(row, language)}</TextLink>
          ),
          code: <span className="dw-nowrap">{reportCode(row.id)}</span>,
          at: shortMoment(row.receivedAt, language),
          status: <Status {...row.status} />,
          why: anchor && (
            <TextLink
              href={`${caseAddress(language, anchor, casePages.why)}?melding=${row.id}`}
              hiddenText={t('whyHidden', { code: reportCode(row.id) })}
            >
              {t('why')}
            </TextLink>
          ),
        },
      }))}
    />
  )
}
