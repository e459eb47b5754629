// SPDX-License-Identifier: EUPL-1.2
import type { Values } from '#foundation/text'
import { parseMoney } from '#values'
import { supplyMessages as message } from './supply.text.ts'

/** What stood in a cell, or what is wrong with it. */
export type Cell<Value> = { value: Value } | { code: string; values?: Values }

const mostCounted = 10_000_000

/** A whole number. What can be read in two ways (`1.200`) is not guessed. */
export function readCount(written: string): Cell<number> {
  if (/^[1-9]\d{0,2}([.,]\d{3})+$/.test(written))
    return { code: message.countThousands, values: { found: written, plain: written.replace(/\D/g, '') } }
  if (/^\d+[.,]\d+$/.test(written)) return { code: message.countDecimal, values: { found: written } }
  if (!/^\d+$/.test(written)) return { code: message.countWrong, values: { found: written } }
  const value = Number(written)
  return value > mostCounted ? { code: message.countTooLarge, values: { found: written } } : { value }
}

/** Euros as people write them, in cents. */
export function readEuros(written: string): Cell<number> {
  const parsed = parseMoney(written)
  return parsed.ok ? { value: parsed.value } : { code: message.amountWrong, values: { found: written } }
}

/** '25', '25,5', '25.5%': in hundredths of a percent. */
export function readPercent(written: string): Cell<number> {
  const found = /^(\d{1,6})(?:[.,](\d{1,2}))?\s*%?$/.exec(written)
  if (!found) return { code: message.percentWrong, values: { found: written } }
  const value = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
  if (value > 10_000) return { code: message.percentTooLarge, values: { found: written.replace(/\s*%$/, '') } }
  return { value }
}

export function readYesNo(written: string): Cell<boolean | null> {
  const plain = written.toLowerCase()
  if (plain === '') return { value: null }
  if (['ja', 'yes', 'j', 'y', '1', 'true', 'waar'].includes(plain)) return { value: true }
  if (['nee', 'no', 'n', '0', 'false', 'onwaar'].includes(plain)) return { value: false }
  return { code: message.yesNo, values: { found: written } }
}
