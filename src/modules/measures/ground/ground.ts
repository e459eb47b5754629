// SPDX-License-Identifier: EUPL-1.2
import type { EvidenceLevel } from '#modules/agreements'
import type { IdentifierStanding } from '#modules/identifiers'
import type { GroundKind, Withdrawal } from '../request/request.ts'

/** What a request rests on, and how sure the rules may take that to be. */
export interface Ground {
  kind: GroundKind
  id: string
  evidence: EvidenceLevel
}

type Standing = Pick<IdentifierStanding, 'id' | 'isProtected' | 'listingId' | 'thresholdId' | 'verified'>

/** The strongest ground there is for asking something about this identifier; null: none, or it is protected. Unverified reports are no ground. */
export function groundOf({ id, isProtected, listingId, thresholdId, verified }: Standing): Ground | null {
  if (isProtected) return null
  if (listingId) return { kind: 'listing', id: listingId, evidence: 'confirmed-by-authority' }
  if (thresholdId) return { kind: 'threshold', id: thresholdId, evidence: 'threshold-reached' }
  return verified > 0 ? { kind: 'reports', id, evidence: 'verified-report' } : null
}

/** Why a request must be taken back now; null while it stands. A weaker ground that remains does not carry what was asked on a stronger one. */
export function whyGone(
  asked: Pick<Ground, 'kind' | 'id'>,
  now: { standing: Standing | null; isInCase: boolean; isConfirmed: boolean },
): Withdrawal | null {
  const { standing, isInCase, isConfirmed } = now
  if (asked.kind === 'signal') return isConfirmed ? null : 'ground-gone'
  if (!isInCase) return 'ground-gone'
  if (asked.kind === 'case') return null
  if (!standing) return 'erased'
  if (standing.isProtected) return 'protected'
  const stands = {
    listing: standing.listingId === asked.id,
    threshold: standing.thresholdId === asked.id,
    reports: standing.verified > 0,
  }
  return stands[asked.kind] ? null : 'ground-gone'
}
