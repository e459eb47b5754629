// SPDX-License-Identifier: EUPL-1.2
import { holdsMoney, type HubKind, type Judgement, type Standing } from './hub.ts'
import type { HubTally } from './tally.ts'

export interface StandingLimits {
  /** An account or wallet on this many sites is perhaps a collector or a service: one group's account is seen with up to 40. */
  manySites: number
  /** An account in this many reports, of so many kinds of fraud, none with this share or more: a mule account. */
  unrelated: { reports: number; forms: number; share: number }
  /** One organisation's text beside this many accounts is its own wording. */
  boilerplateAccounts: number
}

export const standingLimits: StandingLimits = {
  manySites: 41,
  unrelated: { reports: 6, forms: 3, share: 0.6 },
  boilerplateAccounts: 25,
}

export interface HubFacts {
  kind: HubKind
  fixed: 'protected' | 'shared-platform' | null
  judgement: Judgement | null
  tally: HubTally
}

/**
 * Whether what hangs on a hub belongs together: a function of what is known about it now, whatever came first. What a person
 * judged goes before every rule but the protected list.
 */
export function standingOf({ kind, fixed, judgement, tally }: HubFacts, limits = standingLimits): Standing {
  if (fixed === 'protected') return 'protected'
  if (judgement !== null) return `judged-${judgement}`
  if (fixed !== null) return fixed
  if (holdsMoney(kind)) {
    if (tally.sites.length >= limits.manySites) return 'many-sites'
    if (isUnrelated(tally, limits.unrelated)) return 'unrelated-scams'
  }
  const isOnePartners = tally.organisations.length === 1 && !tally.hasWeb
  if (kind === 'text' && isOnePartners && tally.accounts.length >= limits.boilerplateAccounts) return 'boilerplate'
  return 'links'
}

/** Of the reports whose form is known, no form has the upper hand. */
function isUnrelated({ reports, forms }: HubTally, rule: StandingLimits['unrelated']): boolean {
  const counts = Object.values(forms)
  const known = counts.reduce((sum, count) => sum + count, 0)
  return reports >= rule.reports && counts.length >= rule.forms && Math.max(...counts) < rule.share * known
}
