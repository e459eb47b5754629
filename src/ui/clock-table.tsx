// SPDX-License-Identifier: EUPL-1.2
import { Status } from './status.tsx'
import { Table } from './table.tsx'
import { useWords } from './words.tsx'

export type ClockLine = {
  moment: string
  /** When it was, by when it is awaited, or that it does not come. */
  when: string
  isLate: boolean
}

/** The clocks of one matter: what was when, what is awaited until when, and what came late. */
export function ClockTable({ caption, lines }: { caption: string; lines: readonly ClockLine[] }) {
  const words = useWords()
  return (
    <Table
      caption={caption}
      columns={(column) => [
        column(words.clock.moment, ({ moment }) => moment),
        column(words.clock.when, ({ when, isLate }) => (
          <>
            {when} {isLate && <Status kind="warn" text={words.clock.late} />}
          </>
        )),
      ]}
      rows={lines}
      keyOf={({ moment }) => moment}
    />
  )
}
