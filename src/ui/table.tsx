// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { classNames } from './class-names.tsx'
import { Details } from './details.tsx'
import { SelectAll } from './select-all.tsx'
import { useWords } from './words.tsx'
import './table.css'

export type ColumnOptions = {
  numeric?: boolean | undefined
  /** A sortable column: where the heading leads, and how it is sorted now. */
  sort?: { href: string; direction?: 'up' | 'down' | undefined } | undefined
  /** In a list: so wide and no wider; what has none shares the rest. */
  size?: 'short' | 'middle' | undefined
  /** In a list: 'clock' runs out, and only there colour means something; 'named' says nothing without its heading; 'wide' is left out of a card. */
  as?: 'clock' | 'named' | 'wide' | undefined
  /** It names the row; the first when no column says so. */
  rowHeader?: boolean | undefined
}

type Cell<Row> = (row: Row, index: number) => ReactNode

export type TableColumn<Row> = ColumnOptions & { text: string; cell: Cell<Row> }

/** What stands above a column, and what stands in it in a row. */
export type AddColumn<Row> = {
  (text: string, cell: Cell<Row>): TableColumn<Row>
  (text: string, options: ColumnOptions, cell: Cell<Row>): TableColumn<Row>
}

/** A column that is not there in every case, and several of one kind. */
export type Columns<Row> = (
  column: AddColumn<Row>,
) => (TableColumn<Row> | TableColumn<Row>[] | false | '' | null | undefined)[]

export type TableProps<Row> = {
  caption: ReactNode
  hideCaption?: boolean | undefined
  rows: readonly Row[]
  columns: Columns<Row>
  /** What tells a row from the others; when left out its `id` or `key`, and without one its place. */
  keyOf?: ((row: Row, index: number) => string) | undefined
  /** A link may lead to a row, which is marked then. */
  idOf?: ((row: Row, index: number) => string | undefined) | undefined
  isCurrent?: ((row: Row, index: number) => boolean) | undefined
  /** On a narrow screen it scrolls sideways; otherwise every row becomes a small list there. */
  scrolls?: boolean | undefined
  /**
   * A desk with work: each row one line that its first link opens as a whole, cut off where it does not fit; on a narrow screen a card of three
   * lines. For rows that only lead to a page where all of it stands; 'wrapped' where no page does, so that nothing is cut off.
   */
  list?: boolean | 'wrapped' | undefined
  /** Many rows: on a telephone they are folded until somebody wants them. */
  folded?: boolean | undefined
  /** More columns than a screen: scrolls in its own frame, head and first column stay. */
  wide?: boolean | undefined
  /** Keys go from row to row (`Keyboard`, `row`). */
  walk?: boolean | undefined
  /** A box in front of every row, in the form with this id; the value is the key of the row. */
  select?:
    | {
        name: string
        form: string
        all: string
        label: (row: Row) => string
        /** Keys of rows that are ticked at first; none when left out. */
        chosen?: readonly string[] | undefined
      }
    | undefined
}

/** Around a table that is written out cell by cell: it scrolls in its own frame. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="dw-table" tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  )
}

export function Table<Row>(props: TableProps<Row>) {
  const words = useWords()
  // Whoever opens something finds more than a line or two.
  if (!props.folded || props.rows.length < 4) return <OpenTable {...props} />
  return (
    <Details
      phone
      summary={words.rows(props.rows.length)}
      hiddenText={typeof props.caption === 'string' ? props.caption : undefined}
    >
      <OpenTable {...props} />
    </Details>
  )
}

function keyByItself(row: unknown, index: number): string {
  if (typeof row !== 'object' || row === null) return String(row)
  const { id, key } = row as { id?: unknown; key?: unknown }
  return ([id, key].find((one) => typeof one === 'string' && one !== '') as string | undefined) ?? String(index)
}

function columnOf<Row>(text: string, ...[options, cell]: [Cell<Row>] | [ColumnOptions, Cell<Row>]): TableColumn<Row> {
  return cell ? { text, ...options, cell } : { text, cell: options as Cell<Row> }
}

function OpenTable<Row>(props: Omit<TableProps<Row>, 'folded'>) {
  const columns = props
    .columns(columnOf as AddColumn<Row>)
    .flat()
    .filter((column) => !!column)
  const named = Math.max(
    columns.findIndex(({ rowHeader }) => rowHeader),
    0,
  )
  const keyOf = props.keyOf ?? keyByItself
  const responsive = !props.scrolls && !props.list && !props.wide
  return (
    <div
      className={classNames(
        'dw-table',
        responsive && 'dw-table--responsive',
        props.list && 'dw-table--list',
        props.list === 'wrapped' && 'dw-table--wrapped',
        props.wide && 'dw-table--wide',
      )}
      role={props.wide ? 'group' : undefined}
      aria-label={props.wide && typeof props.caption === 'string' ? props.caption : undefined}
      tabIndex={responsive || props.list ? undefined : 0}
    >
      <table className="utrecht-table utrecht-table--html-table" role="table">
        <caption className={classNames('utrecht-table__caption', props.hideCaption && 'dw-hidden')}>
          {props.caption}
        </caption>
        {props.list && (
          <colgroup>
            {props.select && <col className="dw-col--select" />}
            {columns.map(({ size }, place) => (
              <col key={place} className={size && `dw-col--${size}`} />
            ))}
          </colgroup>
        )}
        <thead className="utrecht-table__header" role="rowgroup">
          <tr className="utrecht-table__row" role="row">
            {props.select && (
              <th className="utrecht-table__header-cell dw-select-cell" scope="col" role="columnheader">
                <SelectAll
                  name={props.select.name}
                  label={props.select.all}
                  isOn={props.rows.length > 0 && props.select.chosen?.length === props.rows.length}
                />
              </th>
            )}
            {columns.map((column, place) => (
              <HeaderCell key={place} {...column} />
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body" role="rowgroup">
          {props.rows.map((row, index) => {
            const key = keyOf(row, index)
            return (
              <tr
                key={key}
                id={props.idOf?.(row, index)}
                className="utrecht-table__row"
                role="row"
                aria-current={props.isCurrent?.(row, index) ? true : undefined}
                data-row={props.select || props.list || props.walk ? key : undefined}
              >
                {props.select && (
                  <td className="utrecht-table__cell dw-select-cell" role="cell">
                    <label className="dw-select">
                      <input
                        className="utrecht-checkbox utrecht-checkbox--html-input"
                        type="checkbox"
                        name={props.select.name}
                        value={key}
                        form={props.select.form}
                        defaultChecked={props.select.chosen?.includes(key)}
                      />
                      <span className="dw-hidden">{props.select.label(row)}</span>
                    </label>
                  </td>
                )}
                {columns.map((column, place) => {
                  const className = classNames(
                    'utrecht-table__cell',
                    column.numeric && 'utrecht-table__cell--numeric-column',
                    props.list && column.as && `dw-cell--${column.as}`,
                  )
                  const content = column.cell(row, index)
                  return place === named ? (
                    <th key={place} className={className} scope="row" role="rowheader" data-label={column.text}>
                      {content}
                    </th>
                  ) : (
                    <td key={place} className={className} role="cell" data-label={column.text}>
                      {content}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function HeaderCell({ numeric, sort, text }: Pick<TableColumn<unknown>, 'numeric' | 'sort' | 'text'>) {
  const words = useWords()
  const sorted = sort?.direction === 'up' ? 'ascending' : sort?.direction === 'down' ? 'descending' : undefined
  return (
    <th
      className={classNames('utrecht-table__header-cell', numeric && 'utrecht-table__header-cell--numeric-column')}
      scope="col"
      role="columnheader"
      aria-sort={sorted}
    >
      {sort ? (
        <a className={classNames('dw-sort', sorted && `dw-sort--${sort.direction}`)} href={sort.href}>
          {text}
          <span className="dw-hidden">
            , {sort.direction ? (sort.direction === 'up' ? words.sortedUp : words.sortedDown) : words.sort}
          </span>
        </a>
      ) : (
        text
      )}
    </th>
  )
}
