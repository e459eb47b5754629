// SPDX-License-Identifier: EUPL-1.2
import { type Language, translate } from '#foundation/text'
import { formatLastDay } from '#values'
import { sayAnswer } from '../check-identifier/answer-words.ts'
import type { Checked } from '../check-identifier/answers-to.ts'
import { text } from '../check-identifier/check-identifier.text.ts'
import type { ListRow } from './read-list.ts'
import { screenText } from './screen-list.text.ts'

export type ScreenedRow = ListRow & { checked: Checked }

/** There is a warning about it, or it carries the name of an organisation that it is not of. */
export function isHit({ answer }: Checked): boolean {
  return answer === 'above_threshold' || answer === 'looks_like_known'
}

/** Not read; or an address that leads on, which a browser cannot follow. */
const isUnread = ({ identifier, answer, reason }: Checked) =>
  identifier === null || (answer === 'cannot_check' && reason === 'elsewhere')

/** What the lines of a list are answered with, each with its line. */
export function withRows(rows: readonly ListRow[], checked: readonly Checked[]) {
  const screened = checked.flatMap((one): ScreenedRow[] => {
    const row = rows[one.item]
    return row ? [{ ...row, checked: one }] : []
  })
  const count = (is: (one: Checked) => boolean) => screened.filter((one) => is(one.checked)).length
  return { screened, hits: count(isHit), unread: count(isUnread) }
}

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
  const rest = new Set(screened.flatMap((one) => (isHit(one.checked) || isUnread(one.checked) ? [] : [one.row])))
  return {
    title: s('result', { rows, hits, unread }),
    more: rest.size > 0 ? s('resultMore', { rest: rest.size }) : '',
    hits: screened.filter(({ checked }) => isHit(checked)).map(say),
    unread: screened.filter(({ checked }) => isUnread(checked)).map(say),
  }
}
