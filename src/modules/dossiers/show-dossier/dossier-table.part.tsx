// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import type { DossierRow } from './dossier-row.ts'
import { listText } from './list.text.ts'

/** Dossiers, one a row. `other`: what the column with the other organisation is called. */
export function DossierTable(props: { caption: string; other: 'recipient' | 'maker'; rows: readonly DossierRow[] }) {
  const t = useText(listText)
  return (
    <Table
      caption={props.caption}
      columns={(column) => [
        column(t('number'), { size: 'middle' }, ({ href, number }) => <TextLink href={href}>{number}</TextLink>),
        column(t(props.other), ({ other }) => other),
        column(t('course'), { size: 'middle' }, ({ course }) => <Status {...course} />),
        column(t('making'), { size: 'middle' }, ({ making }) => <Status {...making} />),
        column(t('version'), { numeric: true, size: 'short' }, ({ version }) => version),
        column(t('made'), { size: 'short', as: 'named' }, ({ made }) => made),
      ]}
      rows={props.rows}
      list
    />
  )
}
