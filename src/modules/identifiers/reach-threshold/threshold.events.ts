// SPDX-License-Identifier: EUPL-1.2
import { defineEvent } from '#foundation/events'

/** Enough sources reported these identifiers for what an authority decided beforehand. At most 1,000 a time. */
export const ThresholdReached = defineEvent<{ thresholdIds: string[] }>('identifiers.threshold-reached')

/** These are no longer reached: reports were withdrawn or grew old, somebody was cleared, or it was protected. Every copy must go. */
export const ThresholdRetracted = defineEvent<{ thresholdIds: string[] }>('identifiers.threshold-retracted')
