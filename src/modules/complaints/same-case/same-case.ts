// SPDX-License-Identifier: EUPL-1.2
import { identifierKey } from '#values'
import type { ComplaintStatus } from '../complaint/complaint.ts'
import type { Stated } from '../complaint/stored-complaint.ts'

/** What shows that two complaints of one filer are about one case. */
export interface CaseLook {
  ownReference: string | null
  form: string
  stated: readonly Pick<Stated, 'kind' | 'canonical'>[]
  lossInCents: number | null
  /** ISO date. */
  occurredOn: string | null
}

/** Two payments to one account a week apart are two cases; the same one told twice has the same day or the same amount. */
const daysApart = 3

/** Why this looks like the same case; null when it does not. A person decides: nothing is refused for it. */
export function sameCase(a: CaseLook, b: CaseLook): 'reference' | 'content' | null {
  if (a.ownReference && a.ownReference.toLowerCase() === b.ownReference?.toLowerCase()) return 'reference'
  if (a.form !== b.form) return null
  const keys = new Set(a.stated.map(identifierKey))
  if (!b.stated.some((one) => keys.has(identifierKey(one)))) return null
  if (a.occurredOn && b.occurredOn) {
    const apart = Math.abs(Date.parse(a.occurredOn) - Date.parse(b.occurredOn)) / 86_400_000
    if (apart > daysApart) return null
  }
  const isSameLoss = a.lossInCents === b.lossInCents
  return isSameLoss || a.lossInCents === null || b.lossInCents === null ? 'content' : null
}

/** Another complaint that looks like the same case. */
export interface SameCase {
  id: string
  number: string | null
  status: ComplaintStatus
  because: 'reference' | 'content'
}
