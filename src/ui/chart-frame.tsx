// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Details } from './details.tsx'
import { type AddColumn, type ColumnOptions, Table, type TableProps } from './table.tsx'
import { useWords } from './words.tsx'
import './chart.css'

export type ChartFrameProps<Row> = {
  /** Says what one sees, as a sentence. */
  title: string
  /** What is counted, where and when. */
  description: ReactNode
  source: ReactNode
  /** What somebody must know to read it right: a break in the series, a late count. */
  note?: ReactNode
  headingLevel?: 2 | 3 | undefined
  table: Pick<TableProps<Row>, 'caption' | 'rows' | 'columns' | 'keyOf'>
  /** What one can do with it: links under the table. */
  foot?: ReactNode
  children: ReactNode
}

interface KeyedRow {
  key: string
  cells: Record<string, ReactNode>
}

/** A table that was put together elsewhere: its cells by the key of their column. */
export function keyedTable<Row extends KeyedRow>(table: {
  caption: string
  columns: readonly (ColumnOptions & { key: string; text: string })[]
  rows: readonly Row[]
}) {
  return {
    ...table,
    keyOf: ({ key }: Row) => key,
    columns: (column: AddColumn<Row>) =>
      table.columns.map(({ key, text, ...options }) => column(text, options, ({ cells }) => cells[key])),
  }
}

/** A chart never stands alone: title, what it shows, its source, and the same figures as a table. */
export function ChartFrame<Row>(props: ChartFrameProps<Row>) {
  const words = useWords()
  const Tag = `h${props.headingLevel ?? 2}` as const
  return (
    <figure className="utrecht-figure dw-chart">
      <figcaption className="utrecht-figure__caption">
        <Tag className="dw-chart__title">{props.title}</Tag>
        <p className="dw-chart__description">{props.description}</p>
      </figcaption>
      <div className="dw-chart__picture">{props.children}</div>
      {props.note && <p className="dw-chart__note">{props.note}</p>}
      <p className="dw-chart__source">
        {words.source} {props.source}
      </p>
      <Details summary={words.figures}>
        <Table {...props.table} />
      </Details>
      {props.foot}
    </figure>
  )
}
