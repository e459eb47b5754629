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
      columns={(column) => [
        column(t('what'), ({ what, countedAs, notes = [] }) => (
          <div>
            {what}
            <Small>{countedAs}</Small>
            {notes.map((note) => (
              <Small key={note}>{note}</Small>
            ))}
          </div>
        )),
        column(t('period'), ({ period }) => period),
        column(t('value'), ({ value, interval, isWithdrawn }) => (
          <div>
            {isWithdrawn ? <del>{value}</del> : value}
            {interval && <Small>{`${t('interval')} ${interval}`}</Small>}
          </div>
        )),
        column(t('source'), ({ source }) => (
          <div>
            <TextLink href={source.href} external>
              {source.name}
            </TextLink>
            {source.mark && <Small>{source.mark}</Small>}
          </div>
        )),
      ]}
      rows={props.rows}
    />
  )
}
