// SPDX-License-Identifier: EUPL-1.2
import type { EverydayKind } from '#values'

/** What is known about the listing and the objection; null: nobody knows. */
export interface SuspensionFacts {
  kind: EverydayKind
  /** Whoever objected showed control of exactly what is listed. */
  isProven: boolean
  listedDays: number
  isPopular: boolean | null
  isContentPresent: boolean | null
  verifiedReports: number
  /** Objections about the same that were not upheld. */
  upheldBefore: number
}

export type Advice = 'suspend' | 'keep'

/** Everything in `when` must hold; what is unknown never does. */
export interface PolicyRow {
  id: string
  when: {
    kinds?: readonly EverydayKind[]
    isProven?: boolean
    isPopular?: boolean
    isContentPresent?: boolean
    leastListedDays?: number
    mostListedDays?: number
    leastVerifiedReports?: number
    mostVerifiedReports?: number
    leastUpheldBefore?: number
  }
  advice: Advice
  why: { nl: string; en: string }
}

/** The first row that fits. The last row of a policy has no conditions, so there is always one. */
export function adviceOf(facts: SuspensionFacts, policy: readonly PolicyRow[]): PolicyRow {
  const row = policy.find(({ when }) => fits(facts, when))
  if (!row) throw new Error('a policy ends with a row that always fits')
  return row
}

function fits(facts: SuspensionFacts, when: PolicyRow['when']): boolean {
  const same = (asked: boolean | undefined, known: boolean | null) => asked === undefined || asked === known
  const least = (asked: number | undefined, known: number) => asked === undefined || known >= asked
  const most = (asked: number | undefined, known: number) => asked === undefined || known <= asked
  return (
    (when.kinds?.includes(facts.kind) ?? true) &&
    same(when.isProven, facts.isProven) &&
    same(when.isPopular, facts.isPopular) &&
    same(when.isContentPresent, facts.isContentPresent) &&
    least(when.leastListedDays, facts.listedDays) &&
    most(when.mostListedDays, facts.listedDays) &&
    least(when.leastVerifiedReports, facts.verifiedReports) &&
    most(when.mostVerifiedReports, facts.verifiedReports) &&
    least(when.leastUpheldBefore, facts.upheldBefore)
  )
}
