// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { bankNumbers } from '#modules/partners'
import { type CalendarDate, formatCalendarDate, parseIban } from '#values'
import { listedBanks } from './banks.data.ts'

/** A bank that does not take part, and its number with the day on which somebody read it; null: none that may be shown. */
export interface OtherBank {
  name: string
  number: { phone: string; day: string } | null
}

/** The Dutch bank that an account names by its four letters; null of an account that cannot be read or is of another country. */
export async function bankOfAccount(ctx: Context, account: string): Promise<OtherBank | null> {
  const parsed = parseIban(account, { demoBankAllowed: false })
  const name = parsed.ok ? parsed.value.detail.bankName : null
  if (name === null) return null
  const listed = listedBanks.find((bank) => [bank.name, ...(bank.alsoCalled ?? [])].some((one) => name.startsWith(one)))
  const number = listed?.entry && (await bankNumbers(ctx)).get(listed.entry)
  return {
    name: listed?.name ?? name,
    number:
      number && number !== 'old'
        ? { phone: number.phone, day: formatCalendarDate(number.readOn as CalendarDate, ctx.language) }
        : null,
  }
}
