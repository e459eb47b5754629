// SPDX-License-Identifier: EUPL-1.2
import { keptCode } from '#foundation/web'

/** The code of a request to unblock, for half an hour: long enough to put a record in the DNS and come back. */
export const unblockCode = keptCode({
  name: 'dijkwacht_deblokkade',
  purpose: 'shield.unblock-followed',
  seconds: 30 * 60,
})
