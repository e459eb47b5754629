// SPDX-License-Identifier: EUPL-1.2
import { keptCode } from '#foundation/web'

/** The code of the receipt, for ten minutes. */
export const followedCode = keptCode({ name: 'dijkwacht_mijn_melding', purpose: 'reports.followed', seconds: 10 * 60 })
