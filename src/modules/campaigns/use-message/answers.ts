// SPDX-License-Identifier: EUPL-1.2
import type { UseKind } from './use.store.ts'

export const useAnswers = ['taken-over', 'gone', 'stays'] as const
export type UseAnswer = (typeof useAnswers)[number]

/**
 * What may be answered for a place whose message changed. What was recalled can only go. The words of a campaign or a warning stand in it, so
 * that no answer says what is not so: a campaign takes the new version over by answering, and the rest is done in the campaign or the warning.
 */
export function answersFor(kind: UseKind, isRecalled: boolean): readonly UseAnswer[] {
  if (kind === 'warning') return isRecalled ? [] : ['stays']
  if (kind === 'campaign') return isRecalled ? [] : ['taken-over', 'stays']
  return isRecalled ? ['gone'] : useAnswers
}
