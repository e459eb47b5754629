// SPDX-License-Identifier: EUPL-1.2

/** What can be done with several reports at once. */
export const deeds = ['assign', 'confirm', 'reject', 'duplicate', 'join'] as const
export type Deed = (typeof deeds)[number]

/** Reports at a time: what a person can look over, and what fits in one form. */
export const mostAtOnce = 200

export type Hindrance = 'not-yours' | 'not-open' | 'is-original'

/** Why a deed can do nothing with a report, or null. Those of which nothing is known are not of the own organisation. */
export function hindranceOf(deed: Deed, status: string | undefined): Exclude<Hindrance, 'is-original'> | null {
  if (status === undefined) return 'not-yours'
  if (deed === 'assign') return null
  if (deed === 'join') return ['rejected', 'duplicate', 'withdrawn'].includes(status) ? 'not-open' : null
  const open = deed === 'confirm' ? ['received'] : ['received', 'confirmed']
  return open.includes(status) ? null : 'not-open'
}

/** What was done with one report, in words of a code; `undo` says what brings it back, where it can be. */
export interface Outcome {
  reportId: string
  isDone: boolean
  /** Code of the refusal, or of the hindrance. */
  code: string | null
  undo: string | null
}

export type Undo =
  | { kind: 'assign'; reportId: string; to: string | null }
  | { kind: 'unconfirm'; reportId: string }
  | { kind: 'restore'; reportId: string; seenStatus: 'rejected' | 'duplicate' }
  | { kind: 'merge'; decisionId: string }

/** As it stands in the form that takes it back: 'assign REPORT PERSON', 'rejected REPORT', 'duplicate REPORT', 'unconfirm REPORT', 'merge DECISION'. */
export function writeUndo(undo: Undo): string {
  if (undo.kind === 'assign') return `assign ${undo.reportId} ${undo.to ?? ''}`
  if (undo.kind === 'unconfirm') return `unconfirm ${undo.reportId}`
  return undo.kind === 'restore' ? `${undo.seenStatus} ${undo.reportId}` : `merge ${undo.decisionId}`
}

export function readUndo(text: string): Undo | null {
  const [kind, id = '', to = ''] = text.split(' ')
  if (kind === 'assign') return { kind, reportId: id, to: to === '' ? null : to }
  if (kind === 'unconfirm') return { kind, reportId: id }
  if (kind === 'rejected' || kind === 'duplicate') return { kind: 'restore', reportId: id, seenStatus: kind }
  return kind === 'merge' ? { kind, decisionId: id } : null
}
