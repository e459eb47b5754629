// SPDX-License-Identifier: EUPL-1.2
import { type CaseSummary, popularFrom } from '../linking/case-view.ts'

/** What one organisation has in one case. */
export interface Portion {
  anchor: string
  ownReports: number
  verified: number
  lossInCents: number
  firstAt: Date
  lastAt: Date
  forms: Record<string, number>
}

/** `all`: reports of all organisations in the case; only its number beyond the own ones shows. */
export function summaryOf(portion: Portion, all: number): CaseSummary {
  const { anchor, ownReports, verified, lossInCents, firstAt, lastAt, forms } = portion
  return {
    anchor,
    ownReports,
    otherReports: all - ownReports,
    verified,
    lossInCents,
    firstAt,
    lastAt,
    forms: Object.entries(forms)
      .map(([form, reports]) => ({ form, reports }))
      .sort((a, b) => b.reports - a.reports || (a.form < b.form ? -1 : 1)),
    isPopular: all >= popularFrom,
  }
}
