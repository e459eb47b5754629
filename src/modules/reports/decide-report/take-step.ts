// SPDX-License-Identifier: EUPL-1.2
import type { ReportStep } from '../report/report.ts'

/** What one decides about a report by itself. `restore` undoes a rejection or a mark of duplicate: it is again what it was. */
export type DecidedStep = 'confirm' | 'unconfirm' | 'reject' | 'close' | 'restore'

/**
 * What a step means for everybody else: the report starts to count as verified, stops to count at all, or counts again
 * ('amended').
 */
export function consequenceOf(
  step: ReportStep,
  isVerified: boolean,
): 'verified' | 'withdrawn' | 'rejected' | 'duplicate' | 'amended' | null {
  if (step === 'confirm') return isVerified ? null : 'verified'
  if (step === 'reject') return 'rejected'
  if (step === 'mark-duplicate') return 'duplicate'
  if (step === 'restore' || step === 'restore-confirmed' || step === 'unconfirm') return 'amended'
  return step === 'withdraw' ? 'withdrawn' : null
}

/** Restoring goes back to the status before the report was dropped. */
export function restoringStep(wasConfirmed: boolean): 'restore' | 'restore-confirmed' {
  return wasConfirmed ? 'restore-confirmed' : 'restore'
}
