// SPDX-License-Identifier: EUPL-1.2
import type { ComplaintStep } from '../complaint/complaint.ts'

/** What somebody does with a complaint. Signing is `signComplaint`. */
export interface StepWanted {
  complaintId: string
  step: Exclude<ComplaintStep, 'sign' | 'amend'>
  /** Changes that whoever decides saw; left out by the program, which carries a decision over. */
  seenChanges?: number
  /** From the list of the step (`reasonsOf`); due where there is one. */
  reason?: string
  /** Told to the other side; due with some steps. At most 2,000 characters. */
  words?: string
  /** With confirm, of a complaint: the number under which the police took it. */
  policeNumber?: string
  /** With bundle: what the cluster is called. */
  cluster?: string
  /** With refer: id in the register of reporting points. */
  referredTo?: string
}
