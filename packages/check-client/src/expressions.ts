// SPDX-License-Identifier: EUPL-1.2
import { readCompanyNumber } from './kind/company-number.ts'
import { foldedText } from './kind/folded-text.ts'
import { readMerchant } from './kind/merchant.ts'
import { readUserName } from './kind/user-name.ts'
import { longest, pageExpressionsOf, pageKinds } from './page-expressions.ts'

/** What this library understands; names as in the API. */
export const kinds = [...pageKinds, 'company-number', 'user-name'] as const
/** One of `kinds`. */
export type Kind = (typeof kinds)[number]

/**
 * Under which canonical forms a warning could stand that covers what is written here, the closest first; none when it cannot be checked. A web
 * address has several: the page, the host and the hosts above it. A form too many costs a question and never a wrong answer; one too few is a
 * miss, so what the platform itself makes of the text is always among them (vectors/canonical.json, and a test with random input). Never throws.
 */
export function expressionsOf(kind: Kind, written: string): string[] {
  if (written.length > longest) return []
  switch (kind) {
    case 'company-number':
      return readCompanyNumber(foldedText(written))
    case 'user-name':
      return readUserName(foldedText(written))
    case 'merchant':
      // As it is printed: "Shop (Adyen)".
      return readMerchant(foldedText(written).replace(/^(.+?) \((.+)\)$/, '$2:$1'))
    default:
      return pageExpressionsOf(kind, written)
  }
}
