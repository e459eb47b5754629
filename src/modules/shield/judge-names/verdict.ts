// SPDX-License-Identifier: EUPL-1.2
import { needsTwoGround, type ShieldGround } from '../decide-name/listing-policy.ts'
import { type NameStatus, needsTwo } from '../name/name.ts'

/** What somebody answers about a name in the queue: it must be blocked, nothing was found, or it must be taken down at its source. */
export const verdicts = ['list', 'clear', 'refer'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * The step that a verdict is for this name: where two read it one person proposes, and another lists; so it is on the authority's own decision, and when
 * this person listed as many alone today as one may.
 */
export function stepOf(
  verdict: Verdict,
  name: { isShared: boolean; isOld: boolean; status: NameStatus },
  mayAlone: boolean,
  ground: ShieldGround | null,
): Verdict | 'propose' {
  return verdict === 'list' && name.status === 'waiting' && (needsTwo(name) || needsTwoGround(ground) || !mayAlone)
    ? 'propose'
    : verdict
}
