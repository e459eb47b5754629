// SPDX-License-Identifier: EUPL-1.2
import { bytesOf, join, twoBytes } from '../voprf/bytes.ts'

const opening = bytesOf('dijkwacht check 1')

/**
 * What goes into the protocol for one identifier: the opening, the length of the kind in one byte, the kind, the length of the canonical
 * form in two bytes, the canonical form in UTF-8. `kind` is what the API calls it, such as 'iban'.
 */
export function inputOf(kind: string, canonical: string): Uint8Array {
  const [named, value] = [bytesOf(kind), bytesOf(canonical)]
  if (named.length > 255) throw new RangeError('the kind is too long')
  if (value.length > 0xffff) throw new RangeError('the canonical form is too long')
  return join(opening, Uint8Array.of(named.length), named, twoBytes(value.length), value)
}
