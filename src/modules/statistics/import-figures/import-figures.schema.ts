// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { type OfficialFigure, sourceKinds, units } from '../official-figure/official-figure.ts'
import { figureMessages as message } from './import-figures.text.ts'

export const header = [
  'publisher',
  'country',
  'period',
  'indicator',
  'breakdown',
  'value',
  'unit',
  'precision',
  'source_url',
  'source_kind',
  'remark',
] as const

const word = z.string().trim().max(500, message.tooLong)

/** One line of the file, all text, to one figure. */
export const figureRow = z
  .object({
    publisher: word.min(1, message.publisher),
    country: word.regex(/^[A-Z]{2}$/, message.country),
    period: word.min(1, message.period),
    indicator: word.min(1, message.indicator),
    breakdown: word,
    value: word
      .refine((text) => !/^\d[\d.]*,\d+$/.test(text), { message: message.valueComma, abort: true })
      .refine((text) => /^\d+(\.\d+)?$/.test(text) && Number(text) < 1e15, {
        message: message.valueNumber,
        abort: true,
      })
      .transform(Number),
    unit: z.enum(units, message.unit),
    precision: word,
    source_url: word.refine(isWebAddress, message.sourceUrl),
    source_kind: z.enum(sourceKinds, message.sourceKind),
    remark: word,
  })
  .superRefine(({ unit, value }, problem) => {
    const wrong = (code: string) => problem.addIssue({ code: 'custom', path: ['value'], message: code })
    if (unit === 'percent' && value > 100) wrong(message.valuePercent)
    if (unit === 'count' && !Number.isInteger(value)) wrong(message.valueCount)
  })
  .transform(
    ({ source_url: sourceUrl, source_kind: sourceKind, ...rest }): OfficialFigure => ({
      ...rest,
      sourceUrl,
      sourceKind,
    }),
  )

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text) && URL.canParse(text)
}
