// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDateTime, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status, type StatusKind } from '#ui/status'
import { Table } from '#ui/table'
import { formatMoney } from '#values'
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
  select?: { name: string; form: string; all: string; label: (at: string) => string } | undefined
}

/** Own reports, each with a link to its page. */
export function CaseReports({ rows, count, anchor, select }: Props) {
  const language = useLanguage()
  const t = translate(caseText, language)
  const atOf = (id: string) => {
    const row = rows.find((one) => one.id === id)
    return row ? formatDateTime(row.receivedAt, language) : ''
  }
  return (
    <Table
      caption={t('reportsCaption', { count })}
      responsive
      select={select && { ...select, label: ({ key }) => select.label(atOf(key)) }}
      columns={[
        { key: 'at', text: t('at') },
        { key: 'form', text: t('form') },
        { key: 'status', text: t('status') },
        { key: 'loss', text: t('reportLoss'), numeric: true },
        ...(anchor ? [{ key: 'why', text: t('link') }] : []),
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          at: (
            <TextLink href={addressIn(language, `${paths.queue}/${row.id}`)}>
              {shortMoment(row.receivedAt, language)}
            </TextLink>
          ),
          form: row.form ?? t('unknownForm'),
          status: <Status {...row.status} />,
          loss: row.lossInCents === null ? '' : formatMoney(row.lossInCents, language),
          why: anchor && (
            <TextLink
              href={`${caseAddress(language, anchor, casePages.why)}?melding=${row.id}`}
              hiddenText={t('whyHidden', { at: formatDateTime(row.receivedAt, language) })}
            >
              {t('why')}
            </TextLink>
          ),
        },
      }))}
    />
  )
}
