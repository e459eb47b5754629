// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { TextLink } from '#ui/link'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import type { FigureRow } from './figure-row.ts'
import { trendText } from './trend.text.ts'

/** Figures one by one, each with how it was counted and its source. */
export function FigureTable(props: { caption: string; rows: readonly FigureRow[]; language: Language }) {
  const t = translate(trendText, props.language)
  return (
    <Table
      caption={props.caption}
      responsive
      columns={[
        { key: 'what', text: t('what') },
        { key: 'period', text: t('period') },
        { key: 'value', text: t('value') },
        { key: 'source', text: t('source') },
      ]}
      rows={props.rows.map(({ key, what, period, value, interval, countedAs, source, notes = [], isWithdrawn }) => ({
        key,
        cells: {
          what: (
            <div>
              {what}
              <Small>{countedAs}</Small>
              {notes.map((note) => (
                <Small key={note}>{note}</Small>
              ))}
            </div>
          ),
          period,
          value: (
            <div>
              {isWithdrawn ? <del>{value}</del> : value}
              {interval && <Small>{`${t('interval')} ${interval}`}</Small>}
            </div>
          ),
          source: (
            <div>
              <TextLink href={source.href} external>
                {source.name}
              </TextLink>
              {source.mark && <Small>{source.mark}</Small>}
            </div>
          ),
        },
      }))}
    />
  )
}
