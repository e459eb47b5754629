// SPDX-License-Identifier: EUPL-1.2
import type { NameStatus } from '../name/name.ts'

/** What somebody answers about a name in the queue: it must be blocked, nothing was found, or it must be taken down at its source. */
export const verdicts = ['list', 'clear', 'refer'] as const
export type Verdict = (typeof verdicts)[number]

/** The step that a verdict is: one person proposes, and another lists. */
export function stepOf(verdict: Verdict, status: NameStatus): Verdict | 'propose' {
  return verdict === 'list' && status === 'waiting' ? 'propose' : verdict
}
