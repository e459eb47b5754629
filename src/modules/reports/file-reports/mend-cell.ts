// SPDX-License-Identifier: EUPL-1.2
import { calendarDate, mendIban, type Parsed } from '#values'

/** `="0612345678"` is how people keep a spreadsheet from reading a number, `'0612…` the mark of a text; some exports write both out. */
export function withoutWrapping(text: string): string {
  const formula = /^="([^"]*)"$/.exec(text)?.[1] ?? text
  return /^'(?=[+\d])/.test(formula) ? formula.slice(1) : formula
}

/**
 * A number as a spreadsheet or a program wrote it out, with nothing lost: `3,1612345678E+10`, `612345678.0`. Null when there is nothing to undo,
 * or when digits are gone (`3,16E+10`).
 */
export function wholeNumber(text: string): string | null {
  const trailing = /^(\d{5,15})[.,]0{1,2}$/.exec(text)?.[1]
  if (trailing) return trailing
  const [, first = '', rest = '', power = ''] = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i.exec(text) ?? []
  // Of more than fifteen digits a spreadsheet keeps fifteen: the others are zeros of its own.
  return first !== '' && rest.length === Number(power) && Number(power) < 15 ? `${first}${rest}` : null
}

/** What stood in a cell with an account, a number or a name before a spreadsheet read it; null when that is not certain, or it is right as it is. */
export function mendIdentifier(
  text: string,
  parse: (text: string) => Parsed<unknown>,
  options: { demoBankAllowed: boolean },
): string | null {
  const written = wholeNumber(text)
  if (written !== null && parse(written).ok) return written
  if (parse(text).ok) return null
  return mendIban(written ?? text, options)
}

/** The first day that a spreadsheet counts from, and the days that can be meant: 1995 to 2049. */
const dayZero = Date.UTC(1899, 11, 30)
const [firstSerial, lastSerial] = [34_700, 54_788]

/** A day that a spreadsheet gave as its number (`46329`, `46329,58`), or a program as `20261103`; null when it is neither. */
export function mendDate(text: string): string | null {
  const serial = Number(/^(\d{5})(?:[.,]\d+)?$/.exec(text)?.[1] ?? 0)
  if (serial >= firstSerial && serial <= lastSerial)
    return new Date(dayZero + serial * 86_400_000).toISOString().slice(0, 10)
  const [, year, month, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ?? []
  return calendarDate(Number(year), Number(month), Number(day))
}
