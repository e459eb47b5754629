// SPDX-License-Identifier: EUPL-1.2
import { complaintSteps } from '../complaint/complaint.ts'
import type { StepWanted } from './step-wanted.ts'

/** The step that a form asks for; null when it is no step that somebody can ask for. */
export function readStep(id: string, entries: Readonly<Record<string, string | string[]>>): StepWanted | null {
  const one = (name: string) => [entries[name] ?? ''].flat().join('\n')
  const step = complaintSteps.find((each) => each === one('intent'))
  if (!step || step === 'sign' || step === 'amend') return null
  return {
    complaintId: id,
    step,
    seenChanges: Number.parseInt(one('changes'), 10) || 0,
    reason: one('reason'),
    words: one('words'),
    policeNumber: one('policeNumber'),
    cluster: one('cluster'),
    referredTo: one('referredTo'),
  }
}
