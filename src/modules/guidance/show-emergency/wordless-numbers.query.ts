// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn } from '#foundation/text'
import { findReportingPoint, shownNumber } from '#modules/partners'
import { paths } from '../make-plan/addresses.ts'
import { wordless } from '../emergency/wordless.text.ts'
import { callable } from '#values'

export interface Callable {
  text: string
  href: string
}

/** What to call at which step: emergency numbers always, that of the police when two people approved it, and the page with the numbers of banks. */
export async function wordlessNumbers(ctx: Context): Promise<Record<string, Callable>> {
  const police = await findReportingPoint(ctx, 'politie')
  const registered = police && shownNumber(police, ctx.now())
  const numbers = wordless.flatMap(({ id, call }): [string, Callable][] => {
    const number = id === 'report' ? registered : call
    return number ? [[id, callable(number)]] : []
  })
  return { ...Object.fromEntries(numbers), bank: { text: 'Bank', href: addressIn(ctx.language, paths.bank) } }
}
