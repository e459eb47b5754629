// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import type { ClockLine } from './clock-view.ts'
import { clockText } from './recall.text.ts'

/** The clocks of one packet: what was when, what is awaited until when, and what came late. */
export function ClockTable({ caption, lines }: { caption: string; lines: ClockLine[] }) {
  const t = translate(clockText, useLanguage())
  return (
    <Table
      caption={caption}
      responsive
      columns={[
        { key: 'moment', text: t('moment') },
        { key: 'when', text: t('when') },
      ]}
      rows={lines.map(({ moment, when, isLate }) => ({
        key: moment,
        cells: {
          moment,
          when: (
            <>
              {when} {isLate && <Status kind="warn" text={t('late')} />}
            </>
          ),
        },
      }))}
    />
  )
}
