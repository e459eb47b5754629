// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'
import type { ComplaintStatus, ComplaintStep, Party } from './complaint.ts'

/** A mandated signatory signed: it lies with the police now, and is no complaint yet. */
export const ComplaintSubmitted = defineEvent<{ complaintId: string }>('complaints.complaint-submitted')

/** The police took it: from now on it is a complaint, and what it names counts. */
export const ComplaintConfirmed = defineEvent<{ complaintId: string }>('complaints.complaint-confirmed')

/** Every step after the signature, these two as well. `change` counts the changes of one complaint. */
export const ComplaintMoved = defineEvent<{
  complaintId: string
  step: ComplaintStep
  status: ComplaintStatus
  change: number
  /** Code of the ground, where the step has one. */
  reason: string | null
  /** ISO moment. */
  at: string
}>('complaints.complaint-moved')

/** The service clock of a status passed and this party said nothing: told once. `due`: the last day. */
export const ComplaintSilent = defineEvent<{
  complaintId: string
  status: ComplaintStatus
  party: Exclude<Party, 'system'>
  due: string
  change: number
}>('complaints.complaint-silent')
