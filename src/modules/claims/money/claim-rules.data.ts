// SPDX-License-Identifier: EUPL-1.2
import { ratesKnownUntil, type Rate, statutoryRates } from './rates.data.ts'
import type { CalendarDate } from '#values'

export const buckets = ['costs', 'interest', 'principal'] as const
export type Bucket = (typeof buckets)[number]

/** What is asked beside what people lost, and in which order money counts. */
export interface MoneyRules {
  /** May collection costs be asked? Art. 6:96 BW; off: a claim rests on tort, and nobody agreed to costs beforehand. */
  asksCosts: boolean
  /** In which order a payment counts (art. 6:44 BW: costs, interest that has fallen due, principal and running interest). */
  order: readonly Bucket[]
  rates: readonly Rate[]
  ratesKnownUntil: CalendarDate
}

/** In force. A draft: a jurist of the organisation that claims adopts or changes it. */
export const moneyRules: MoneyRules = {
  asksCosts: false,
  order: ['costs', 'interest', 'principal'],
  rates: statutoryRates,
  ratesKnownUntil,
}
