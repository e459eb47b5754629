// SPDX-License-Identifier: EUPL-1.2
// No audit line: says in words what `screenList` found and wrote down.
import { type Language, translate } from '#foundation/text'
import { formatLastDay } from '#values'
import { sayAnswer } from '../check-identifier/answer-words.ts'
import { text } from '../check-identifier/check-identifier.text.ts'
import { isHit, type ScreenedRow } from './screen-list.command.ts'
import { screenText } from './screen-list.text.ts'

/** One line of the result, in words. */
export interface SaidRow {
  key: string
  row: number
  what: string
  answer: string
  more: string
}

/** What somebody should look at, and what could not be read; about the others there is nothing to say. */
export function screenedView(
  { screened, hits, unread }: { screened: readonly ScreenedRow[]; hits: number; unread: number },
  rows: number,
  language: Language,
) {
  const [t, s] = [translate(text, language), translate(screenText, language)]
  const say = ({ row, checked }: ScreenedRow, at: number): SaidRow => {
    const said = sayAnswer(checked, language, t)
    const { listing } = checked
    return {
      key: `${row}-${at}`,
      row,
      what: said.value,
      answer: said.statement,
      more: listing
        ? s('until', { authority: listing.authority, day: formatLastDay(listing.expiresAt, language) })
        : said.explanation,
    }
  }
  const unreadRows = screened.filter(({ checked }) => checked.identifier === null)
  const rest = new Set(screened.filter((one) => !isHit(one.checked) && one.checked.identifier).map(({ row }) => row))
  return {
    title: s('result', { rows, hits, unread }),
    more: rest.size > 0 ? s('resultMore', { rest: rest.size }) : '',
    hits: screened.filter(({ checked }) => isHit(checked)).map(say),
    unread: unreadRows.map(say),
  }
}
