// SPDX-License-Identifier: EUPL-1.2
import type { Edition } from '../edition/edition.ts'
import { checkLinks } from './check-links.ts'
import { checkOrder } from './check-order.ts'
import { checkWords } from './check-words.ts'
import type { CheckContext, Finding } from './finding.ts'

/** Everything that is wrong with a model, and everything that a person should look at. */
export function checkEdition(edition: Edition, context: CheckContext): Finding[] {
  return [...checkLinks(edition, context), ...checkOrder(edition), ...checkWords(edition, context)]
}
