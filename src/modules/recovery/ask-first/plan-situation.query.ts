// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { keptCode } from '#foundation/web'

/** What somebody said before they came to ask the banks. */
export interface Told {
  /** Fraud form of the taxonomy. */
  form: string | null
  isCompany: boolean
  /** Paid less than an hour ago. */
  isJustNow: boolean
}

const kept = keptCode({ name: 'dijkwacht_situatie', purpose: 'recovery.plan-situation', seconds: 3_600 })
const nothing: Told = { form: null, isCompany: false, isJustNow: false }

export const toldInPlan = {
  cookieFor: (ctx: Context, told: Told): string => kept.cookieFor(ctx, JSON.stringify(told)),
  of(ctx: Context, request: Request): Told {
    const text = kept.codeOf(ctx, request)
    return text === null ? nothing : JSON.parse(text)
  },
}
