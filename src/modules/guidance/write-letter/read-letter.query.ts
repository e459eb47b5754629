// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type FormEntries, FormReader } from '#foundation/web'
import {
  type CalendarDate,
  dutchDay,
  formatCalendarDate,
  formatIban,
  formatMoney,
  parseIban,
  parseMoney,
} from '#values'
import { composeLetter, type Letter, looksSecret } from './letter.ts'
import type { Field, Given, LetterTemplate } from './letters.data.ts'
import { letterMessages } from './write-letter.text.ts'

const longest: Partial<Record<Field, number>> = { name: 120, story: 600, place: 200 }

/** The letter from what was typed; refuses everything that is wrong at once. Nothing is kept, and no database is asked. */
export function readLetter(ctx: Context, template: LetterTemplate, entries: FormEntries): Letter {
  const read = new FormReader(ctx, entries)
  const given: Partial<Record<Field, string>> = {}
  for (const field of template.fields) given[field] = valueOf(ctx, read, template, field, entries)
  read.done()
  const today = formatCalendarDate(dutchDay(ctx.now()), 'nl')
  return composeLetter(template, given satisfies Given, today)
}

function valueOf(
  ctx: Context,
  read: FormReader,
  { optional }: LetterTemplate,
  field: Field,
  entries: FormEntries,
): string {
  const isRequired = !optional.includes(field)
  if (field === 'paidOn') {
    const day = read.day(field, { isRequired })
    return day === '' ? '' : formatCalendarDate(day as CalendarDate, 'nl')
  }
  const text = read.reference(field, longest[field] ?? 60, isRequired)
  if (text === '') return ''
  if (field === 'own' || field === 'other') {
    const account = parseIban(text, { demoBankAllowed: !ctx.settings.isProduction })
    if (account.ok) return formatIban(account.value.canonical)
    read.wrong(field, letterMessages.wrongAccount)
    return ''
  }
  if (field === 'amount') {
    const money = parseMoney([entries.amount ?? ''].flat()[0] ?? '')
    if (money.ok && money.value > 0) return formatMoney(money.value, 'nl')
    read.wrong(field, letterMessages.wrongAmount)
    return ''
  }
  if (looksSecret(text)) read.wrong(field, letterMessages.secret)
  return text
}
