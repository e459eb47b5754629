// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { Table } from '#ui/table'
import { evaluationText } from './evaluation.text.ts'

type CountsProps = {
  caption: string
  head: string
  /** null: fewer than five. */
  rows: readonly { text: string; count: number | null }[]
}

/** Counts under each other, small ones hidden. */
export function Counts({ caption, head, rows }: CountsProps) {
  const t = translate(evaluationText, useLanguage())
  return (
    <Table
      caption={caption}
      hideCaption
      responsive
      columns={[
        { key: 'what', text: head },
        { key: 'count', text: t('count'), numeric: true },
      ]}
      rows={rows.map(({ text, count }) => ({ key: text, cells: { what: text, count: count ?? t('fewer') } }))}
    />
  )
}
