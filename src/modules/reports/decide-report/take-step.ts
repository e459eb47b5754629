// SPDX-License-Identifier: EUPL-1.2
import type { ReportStep } from '../report/report.ts'

/** What a step means for everybody else: the report starts to count as verified, or stops to count at all. */
export function consequenceOf(step: ReportStep, isVerified: boolean): 'verified' | 'withdrawn' | 'rejected' | null {
  if (step === 'confirm') return isVerified ? null : 'verified'
  if (step === 'reject') return 'rejected'
  return step === 'withdraw' ? 'withdrawn' : null
}
