// SPDX-License-Identifier: EUPL-1.2
import { keptCode } from '#foundation/web'

/** The code of the receipt of an objection, for half an hour: long enough to prove something elsewhere and come back. */
export const objectionCode = keptCode({ name: 'dijkwacht_bezwaar', purpose: 'redress.followed', seconds: 30 * 60 })
