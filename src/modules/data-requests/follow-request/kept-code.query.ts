// SPDX-License-Identifier: EUPL-1.2
import { keptCode } from '#foundation/web'

/** The code of the receipt of a request, for half an hour: long enough to fetch a code elsewhere and come back. */
export const requestCode = keptCode({
  name: 'dijkwacht_verzoek',
  purpose: 'data-requests.followed',
  seconds: 30 * 60,
})
