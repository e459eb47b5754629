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
      select={select && { ...select, label: ({ id }) => select.label(reportCode(id)) }}
      columns={(column) => [
        column(t('report'), (row) => (
          <TextLink href={addressIn(language, `${paths.queue}/${row.id}`)}>{reportTitle(row, language)}</TextLink>
        )),
        column(t('code'), (row) => <span className="dw-nowrap">{reportCode(row.id)}</span>),
        column(t('status'), (row) => <Status {...row.status} />),
        column(t('at'), (row) => shortMoment(row.receivedAt, language)),
        anchor &&
          column(t('link'), ({ id }) => (
            <TextLink
              href={`${caseAddress(language, anchor, casePages.why)}?melding=${id}`}
              hiddenText={t('whyHidden', { code: reportCode(id) })}
            >
              {t('why')}
            </TextLink>
          )),
      ]}
      rows={rows}
    />
  )
}
