// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { FilterBar } from '#ui/filter-bar'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import type { complaintRow } from './complaint-row.ts'
import { listText } from './list.text.ts'

interface Props {
  rows: ReturnType<typeof complaintRow>[]
  count: number
}

export function ComplaintTable({ rows, count }: Props) {
  const t = translate(listText, useLanguage())
  return (
    <Table
      caption={t('caption', { count })}
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
          status: <Status kind={row.look} text={row.status} />,
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

/** One status at a time, by address. */
export function StatusFilter(props: { href: string; status: string; options: { value: string; text: string }[] }) {
  const t = translate(listText, useLanguage())
  return (
    <FilterBar
      label={t('filter')}
      submitText={t('show')}
      {...(props.status !== '' && { clear: { href: props.href, text: t('clear') } })}
    >
      <SelectField
        name="stand"
        label={t('status')}
        options={props.options}
        emptyText={t('all')}
        defaultValue={props.status}
      />
    </FilterBar>
  )
}
