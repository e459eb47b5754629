// SPDX-License-Identifier: EUPL-1.2

export const useKinds = ['page', 'letter', 'poster', 'other'] as const
/** A campaign and a warning are places that the program knows by itself. */
export type UseKind = (typeof useKinds)[number] | 'campaign' | 'warning'

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
