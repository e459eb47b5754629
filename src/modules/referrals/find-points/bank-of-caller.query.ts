// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Language } from '#foundation/text'
import { findIssuer, type VerifiedNumber } from '#modules/partners'
import { type CalendarDate, formatCalendarDate, parseIban } from '#values'

/** The partner that issued the own account of a caller; null when that is no partner, or nothing was told. */
export async function bankOfCaller(ctx: Context, account: string): Promise<string | null> {
  const parsed = parseIban(account, { demoBankAllowed: !ctx.settings.isProduction })
  if (!parsed.ok) return null
  const system = asSystem(ctx, 'referrals.find-points')
  return transaction(system, (tx) => findIssuer(tx, 'iban', parsed.value.canonical))
}

/** To read out, with the day on which somebody compared it with its source. */
export function numberView(number: VerifiedNumber | null, language: Language): { phone: string; day: string } | null {
  return number && { phone: number.phone, day: formatCalendarDate(number.verifiedOn as CalendarDate, language) }
}
