// SPDX-License-Identifier: EUPL-1.2
import { SelectField } from './select-field.tsx'
import { Table } from './table.tsx'

type FileColumn = {
  /** Name of the field that says what the column is. */
  field: string
  name: string
  examples: readonly string[]
  /** For whoever does not see the row. */
  label: string
  chosen?: string | undefined
  error?: string | undefined
}

type ColumnTableProps = {
  caption: string
  heads: { column: string; examples: string; field: string }
  columns: readonly FileColumn[]
  options: { value: string; text: string }[]
  /** The choice that leaves a column out. */
  skip: string
}

/** The columns of a file that somebody handed in, with examples, and a choice each of what it is. */
export function ColumnTable({ caption, heads, columns, options, skip }: ColumnTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      columns={(column) => [
        column(heads.column, (column) => column.name),
        column(heads.examples, (column) => (
          <div>
            {column.examples.map((example, row) => (
              <div key={row}>{example}</div>
            ))}
          </div>
        )),
        column(heads.field, (column) => (
          <SelectField
            name={column.field}
            label={column.label}
            hideLabel
            emptyText={skip}
            defaultValue={column.chosen}
            options={options}
            error={column.error}
          />
        )),
      ]}
      rows={columns}
      keyOf={(column) => column.field}
    />
  )
}
