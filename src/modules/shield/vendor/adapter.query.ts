// SPDX-License-Identifier: EUPL-1.2
// What every vendor answers to; no data about people.
import type { Context } from '#foundation/access'
import type { ProgramVendor, SubmissionStatus } from './vendor.ts'

/** What a vendor answered to an address. 'away': nobody was there, or too much was asked; perhaps another time. */
export type Submitted =
  | { outcome: 'submitted'; reference: string }
  | { outcome: 'refused'; said: string }
  | { outcome: 'away'; said: string }

/** What a vendor says about an address that it has; null when it cannot be asked now. */
export type Told = Extract<SubmissionStatus, 'accepted' | 'listed' | 'refused' | 'removed' | 'unknown'> | null

/**
 * One vendor. Both calls have a time limit and never throw. What goes away is the address of a page and that it is phishing; nothing about who
 * reported it, when, or how often.
 */
export interface Adapter {
  vendor: ProgramVendor
  /** Whether it says so when it warns no more; otherwise there is nothing to ask after 'listed'. */
  tellsRemoval: boolean
  submit(ctx: Context, address: string): Promise<Submitted>
  /** `wasListed`: it was on their list when we last asked. */
  ask(ctx: Context, reference: string, wasListed: boolean): Promise<Told>
}

/** What a server said by its status alone: their text may hold anything. */
export function sayStatus(status: number): string {
  return `HTTP ${status}`
}
