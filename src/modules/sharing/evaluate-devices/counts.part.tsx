// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { Table } from '#ui/table'
import { evaluationText } from './evaluation.text.ts'
import type { ShownCount } from './shown-counts.ts'

type CountsProps = {
  caption: string
  head: string
  rows: readonly { text: string; count: ShownCount }[]
}

/** Counts under each other, small ones hidden. */
export function Counts({ caption, head, rows }: CountsProps) {
  const t = useText(evaluationText)
  return (
    <Table
      caption={caption}
      hideCaption
      columns={(column) => [
        column(head, ({ text }) => text),
        column(t('count'), { numeric: true }, ({ count }) => (typeof count === 'number' ? count : t(count))),
      ]}
      rows={rows}
      keyOf={({ text }) => text}
    />
  )
}
