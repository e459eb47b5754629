// SPDX-License-Identifier: EUPL-1.2
import type { HungReport } from '../linking/linked-report.ts'

/** What adding a hub up gave. */
export interface Weighed {
  didLink: boolean
  doesLink: boolean
  /** Stored reports on it: all of them where it was added up, else the one by which its case is found. */
  stored: HungReport[]
  /** All reports on it. */
  reports: number
}
