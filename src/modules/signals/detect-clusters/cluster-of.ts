// SPDX-License-Identifier: EUPL-1.2
import { daysBeforeGrowth, type GrownCase } from '#modules/cases'
import { dutchDay } from '#values'
import { surpriseOf } from '../detect-surges/jump.ts'
import type { Candidate } from '../signal/candidate.ts'

/** Reports in two days before a case is a cluster. */
export const fewestInCluster = 8
const daysLate = 2
/** Minus the logarithm of the chance that a case which grows as it did, grows so much. */
const threshold = 9
/** Cases scatter: a post that is shared, a person who tells others. */
const spread = 1.5

/** A case that is new, or that grows much faster than in the four weeks before; null when it goes on as it did. */
export function clusterOf({ caseId, late, before, firstAt, lastAt, form, lure }: GrownCase): Candidate | null {
  if (late < fewestInCluster) return null
  const expected = (before * daysLate) / daysBeforeGrowth
  const meeting = { formBefore: before, bothBefore: before, share: 1, formExpected: expected, spread }
  const surpriseAt = (both: number) => surpriseOf({ ...meeting, both }).surprise
  const surprise = surpriseAt(late)
  if (surprise < threshold) return null
  let limit = late - 1
  while (limit >= fewestInCluster && surpriseAt(limit) >= threshold) limit -= 1
  return {
    key: `cluster:${caseId}`,
    kind: 'cluster',
    about: form === null ? {} : { form },
    firstSeen: dutchDay(firstAt),
    lastSeen: dutchDay(lastAt),
    reports: late,
    expected: Math.round(expected * 10) / 10,
    limit,
    confidence: Math.round((1 - Math.exp(-surprise)) * 1000) / 1000,
    lure,
  }
}
