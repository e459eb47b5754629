// SPDX-License-Identifier: EUPL-1.2
import { keptCode } from '#foundation/web'

/** The code of a report that was made with a hand-over, in the browser of the call-taker until it was read out: ten minutes. */
export const readOut = keptCode({ name: 'dijkwacht_voorlezen', purpose: 'referrals.report-code', seconds: 10 * 60 })
