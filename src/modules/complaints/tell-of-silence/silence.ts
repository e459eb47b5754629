// SPDX-License-Identifier: EUPL-1.2
import type { ServiceClock } from '../complaint/clock.ts'

/** A clock that passed, as both sides were told. */
export interface Silence {
  party: ServiceClock['party']
  /** Calendar day. */
  due: string
  toldAt: Date
}
