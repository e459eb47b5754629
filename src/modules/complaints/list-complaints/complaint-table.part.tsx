// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
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
  const t = useText(listText)
  return (
    <Table
      caption={caption}
      columns={(column) => [
        column(t('number'), (row) => <TextLink href={row.href}>{row.number}</TextLink>),
        column(t('form'), (row) => row.form),
        column(t('company'), (row) => row.company),
        column(t('status'), (row) => (
          <div>
            <Status kind={row.look} text={row.status} />
            {row.ready && <Small>{row.ready}</Small>}
          </div>
        )),
        column(t('standpoint'), (row) => row.standpoint), // Nothing at all when nobody is at turn: a narrow screen leaves the line out.
        column(
          t('clock'),
          (row) =>
            row.clock !== '' && (
              <>
                {row.isLate && <Status kind="warn" text={t('late')} />} {row.clock}
              </>
            ),
        ),
      ]}
      rows={rows}
    />
  )
}
