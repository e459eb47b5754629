// SPDX-License-Identifier: EUPL-1.2
import { type Assumed, assumptionNames, assumptions, type AssumptionName, type Range } from './estimate.ts'
import { estimateMessages as message } from './estimate-desk.text.ts'

export interface EstimateError {
  field: string
  code: string
  values?: Record<string, number>
}

/** What the address says; what it leaves out is as usual. With errors, what was filled in stays and nothing is worked out. */
export function readEstimate(asked: URLSearchParams): { assumed: Assumed | null; errors: EstimateError[] } {
  const errors: EstimateError[] = []
  const read = (name: AssumptionName): Range => {
    const { usual, least, most } = assumptions[name]
    const one = (end: 'van' | 'tot', otherwise: number) => {
      const field = `${name}-${end}`
      const text = asked.get(field)?.trim() ?? ''
      const value = text === '' ? otherwise : numberOf(text)
      if (value === null) errors.push({ field, code: message.notANumber })
      else if (value < least || value > most) errors.push({ field, code: message.outside, values: { least, most } })
      return value ?? otherwise
    }
    const range = { low: one('van', usual.low), high: one('tot', usual.high) }
    if (range.low > range.high && !errors.some(({ field }) => field.startsWith(`${name}-`)))
      errors.push({ field: `${name}-tot`, code: message.turned })
    return range
  }
  const assumed = Object.fromEntries(assumptionNames.map((name) => [name, read(name)])) as Assumed
  return { assumed: errors.length > 0 ? null : assumed, errors }
}

/** '12,5', '12.5', '13.000' and '1 000': as people write numbers; null for anything else. */
function numberOf(text: string): number | null {
  const plain = text.replace(/[\s€%]/g, '')
  if (/^\d{1,3}(?:\.\d{3})+$/.test(plain)) return Number(plain.replaceAll('.', ''))
  return /^\d{1,12}(?:[.,]\d{1,6})?$/.test(plain) ? Number(plain.replace(',', '.')) : null
}
