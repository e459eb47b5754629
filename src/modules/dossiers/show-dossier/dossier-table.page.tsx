// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import type { DossierRow } from './dossier-row.ts'
import { listText } from './list.text.ts'

/** Dossiers, one a row. `other`: what the column with the other organisation is called. */
export function DossierTable(props: { caption: string; other: 'recipient' | 'maker'; rows: readonly DossierRow[] }) {
  const t = translate(listText, useLanguage())
  return (
    <Table
      caption={props.caption}
      columns={[
        { key: 'number', text: t('number'), size: 'middle' },
        { key: 'other', text: t(props.other) },
        { key: 'course', text: t('course'), size: 'middle' },
        { key: 'making', text: t('making'), size: 'middle' },
        { key: 'version', text: t('version'), numeric: true, size: 'short' },
        { key: 'made', text: t('made'), size: 'short', as: 'named' },
      ]}
      rows={props.rows.map(({ id, href, number, version, other, made, making, course }) => ({
        key: id,
        cells: {
          number: <TextLink href={href}>{number}</TextLink>,
          version,
          other,
          made,
          making: <Status {...making} />,
          course: <Status {...course} />,
        },
      }))}
      list
    />
  )
}
