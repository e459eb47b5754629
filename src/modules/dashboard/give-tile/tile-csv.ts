// SPDX-License-Identifier: EUPL-1.2
import { csvLine } from '#foundation/text'
import type { TileView } from '../tile/tile.ts'

/** The table of a tile: a header and a line for each row. An empty number is a hidden one, never nought. RFC 4180, UTF-8. */
export function tileCsv({ columns, rows }: Pick<TileView, 'columns' | 'rows'>): string {
  const lines = rows.map(({ cells }) => csvLine(columns.map(({ key }) => cells[key]?.value ?? null)))
  return [csvLine(columns.map(({ key }) => key)), ...lines].join('')
}
