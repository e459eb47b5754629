// SPDX-License-Identifier: EUPL-1.2
import type { Arm, Audience, Widget } from '../widget/widget.ts'

/** One use of a widget. It lives in the address of the page, sealed, and nowhere else: nothing in it says who somebody is. */
export interface Visit {
  widget: Widget
  audience: Audience
  /** Id of the trial that this visit is in; '' in none. */
  trial: string
  arm: Arm
  /** Chance, by which the same address is counted once. */
  nonce: string
  /** Minutes since 1970. */
  begunAt: number
  /** false: one network began too often for this visit to count. */
  isCounted: boolean
  /** Seconds since 1970: until when somebody was asked to wait. */
  pauseUntil?: number
  /** How many actions somebody chose: makes the address one to come back with. */
  planned?: number
}
