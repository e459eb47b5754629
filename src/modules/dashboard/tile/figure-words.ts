// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language, translate } from '#foundation/text'
import type { TileCell } from './tile.ts'
import { tileText } from './tile.text.ts'

/** Published numbers are rounded to 5: two that differ by no more can be the same. */
export const rounding = 5

/** A number of reports, or that it is not shown. */
export function saidCount(count: number | null, language: Language): TileCell {
  return {
    text: count === null ? translate(tileText, language)('hidden') : formatNumber(count, language),
    value: count,
  }
}

/** What every tile of released numbers has to say about what it does not show. */
export function notesOn(hidden: number, language: Language): string[] {
  const t = translate(tileText, language)
  return [t('rounded'), ...(hidden > 0 ? [t('hiddenSaid', { hidden })] : []), t('aboutReports')]
}
