// SPDX-License-Identifier: EUPL-1.2
import type { LinkedIdentifier } from '#modules/identifiers'
import type { Subject } from './stored-request.ts'

/** What a request is about, with the row that leads to its page. */
export function linked({ identifierId, kind, canonical }: Subject): LinkedIdentifier {
  return { id: identifierId, kind, canonical }
}
