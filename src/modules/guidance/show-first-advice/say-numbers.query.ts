// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listReportingPoints, shownNumber } from '#modules/partners'
import { withNumbers } from './phone-numbers.ts'

/** The same words with only the numbers that the register of reporting points may show now. */
export async function sayNumbers<Words>(ctx: Context, words: Words): Promise<Words> {
  const { items } = await listReportingPoints(ctx, { limit: 100 })
  const numbers = new Map<string, string>()
  for (const point of items) {
    const number = shownNumber(point, ctx.now())
    if (number) numbers.set(point.id, number)
  }
  return withNumbers(words, numbers, ctx.language)
}
