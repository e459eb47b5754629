// SPDX-License-Identifier: EUPL-1.2
import { keptCode } from '#foundation/web'

/** The code of a message that was handed in, for half an hour. */
export const messageCode = keptCode({ name: 'dijkwacht_bericht', purpose: 'shield.followed', seconds: 30 * 60 })
