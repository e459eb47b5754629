// SPDX-License-Identifier: EUPL-1.2
import { keptCode } from '#foundation/web'

/** The code of a letter, for half an hour: long enough to read and answer. */
export const letterCode = keptCode({ name: 'dijkwacht_brief', purpose: 'claims.followed', seconds: 30 * 60 })
