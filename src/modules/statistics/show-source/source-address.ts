// SPDX-License-Identifier: EUPL-1.2
import { slugOf } from '#foundation/text'

/** The page with everything that this source published. */
export function sourceAddress(source: string): string {
  return `/cijfers/bron/${slugOf(source)}`
}
