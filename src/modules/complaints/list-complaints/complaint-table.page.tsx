// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import type { complaintRow } from './complaint-row.ts'
import { listText } from './list.text.ts'

interface Props {
  rows: ReturnType<typeof complaintRow>[]
  caption: string
}

export function ComplaintTable({ rows, caption }: Props) {
  const t = translate(listText, useLanguage())
  return (
    <Table
      caption={caption}
      responsive
      columns={[
        { key: 'number', text: t('number') },
        { key: 'form', text: t('form') },
        { key: 'company', text: t('company') },
        { key: 'status', text: t('status') },
        { key: 'standpoint', text: t('standpoint') },
        { key: 'clock', text: t('clock') },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: {
          number: <TextLink href={row.href}>{row.number}</TextLink>,
          form: row.form,
          company: row.company,
          status: (
            <div>
              <Status kind={row.look} text={row.status} />
              {row.ready && <Small>{row.ready}</Small>}
            </div>
          ),
          standpoint: row.standpoint,
          // Nothing at all when nobody is at turn: a narrow screen leaves the line out.
          clock: row.clock !== '' && (
            <>
              {row.isLate && <Status kind="warn" text={t('late')} />} {row.clock}
            </>
          ),
        },
      }))}
    />
  )
}
