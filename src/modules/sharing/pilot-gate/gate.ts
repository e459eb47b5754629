// SPDX-License-Identifier: EUPL-1.2
import type { ExchangeId } from '#modules/agreements'
import type { RunningPilot, WhyNoPilot } from '#modules/pilots'
import type { Missing } from '../disclosure/disclosure.ts'

/**
 * Exchanges that are a trial first, and what opens each: a running pilot, or also what opens every disclosure (an agreement, and rules that
 * allow it). What a pilot is for is no ground by itself where criminal data of a device are pooled: there both must say yes.
 */
export const gated = {
  'tag-set': 'pilot-or-ground',
  'device-pool': 'pilot-and-ground',
} as const satisfies Partial<Record<ExchangeId, 'pilot-or-ground' | 'pilot-and-ground'>>
export type GatedExchange = keyof typeof gated

/** What is missing: of the pilot, of agreement and rules, or of both where either would do. */
export interface GateMissing {
  pilot: WhyNoPilot | null
  ground: Missing | null
}

export type Gate =
  | {
      isOpen: true
      /** Null where agreement and rules opened it. */
      pilot: RunningPilot | null
      /** To which organisations it is open at this moment, or from which. */
      parties: readonly string[]
    }
  | { isOpen: false; missing: GateMissing }

/** What somebody can change by waiting or by asking again is a conflict (409); what is not theirs to have is forbidden (403). */
const forbidden: readonly (WhyNoPilot | Missing)[] = [
  'no-pilot',
  'not-participant',
  'no-agreement',
  'rules-forbid',
  'rules-not-established',
  'no-rule-known',
  'purpose-not-agreed',
  'data-not-agreed',
  'no-such-organisation',
]

export function statusOf({ pilot, ground }: GateMissing): 403 | 409 {
  const first = pilot ?? ground
  return first === null || forbidden.includes(first) ? 403 : 409
}
