// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Details } from './details.tsx'
import { Heading } from './heading.tsx'
import './records.css'

type RecordsProps = {
  items: readonly { key: string; content: ReactNode }[]
  /** With more than these, the rest is folded under `rest`, so that a telephone does not scroll for ever. */
  first?: number | undefined
  /** What opens the rest, such as "Nog 29 onderzoeken". */
  rest?: ((count: number) => string) | undefined
}

/** Many of one kind: below each other on a telephone, two beside each other on a wide screen. */
export function Records({ items, first = items.length, rest }: RecordsProps) {
  // Whoever must open something finds more than one behind it.
  const shown = items.length > first + 1 ? first : items.length
  const folded = items.slice(shown)
  return (
    <>
      <RecordGrid items={items.slice(0, shown)} />
      {folded.length > 0 && rest && (
        <Details summary={rest(folded.length)}>
          <RecordGrid items={folded} />
        </Details>
      )}
    </>
  )
}

function RecordGrid({ items }: Pick<RecordsProps, 'items'>) {
  return (
    <ul className="dw-records">
      {items.map(({ key, content }) => (
        <li key={key} className="dw-record">
          {content}
        </li>
      ))}
    </ul>
  )
}

/** What one of many is and what matters first; all else folded under `more`. */
export function FoldedRecord(props: {
  title: string
  /** Of the title. */
  lang?: string | undefined
  id?: string | undefined
  /** An id to lead to: it opens the fold, with the heading in sight. */
  address?: string | undefined
  level: 2 | 3
  caption?: string | undefined
  /** Always in sight. */
  lead?: ReactNode
  more: string
  children: ReactNode
}) {
  return (
    <section className="dw-folded-record">
      <Heading level={props.level} id={props.id} caption={props.caption} lang={props.lang}>
        {props.title}
      </Heading>
      {props.lead}
      <Details summary={props.more} hiddenText={props.title}>
        {props.address && <div id={props.address} className="dw-folded-record__address" />}
        {props.children}
      </Details>
    </section>
  )
}
