// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { findReportingPoint, shownNumber } from '#modules/partners'
import { onlyShown, registered } from './phone-numbers.ts'

/** The same words with only the numbers that the register of reporting points may show now. */
export async function sayNumbers<Words>(ctx: Context, words: Words): Promise<Words> {
  const numbers = new Map<string, string>()
  for (const { point: id } of Object.values(registered)) {
    const point = await findReportingPoint(ctx, id)
    const number = point && shownNumber(point, ctx.now())
    if (number) numbers.set(id, number)
  }
  return inside(words, (sentence) => onlyShown(sentence, numbers, ctx.language))
}

/** Every text of a value changed, the rest as it is. */
function inside<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value
  if (Array.isArray(value)) return value.map((one) => inside(one, change)) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one, change)])) as Value
}
