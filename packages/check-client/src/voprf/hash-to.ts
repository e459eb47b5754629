// SPDX-License-Identifier: EUPL-1.2
import { bytesOf, join, twoBytes } from './bytes.ts'
import type { Element, Group, Scalar } from './group.ts'

/** SHA-512 reads its message in blocks of so many bytes. */
const blockBytes = 128
const outputBytes = 64

/** `expand_message_xmd` of RFC 9380, section 5.3.1, with SHA-512, for 64 bytes: one block of output. */
function expandMessage(group: Group, message: Uint8Array, domain: Uint8Array): Uint8Array {
  const ending = join(domain, Uint8Array.of(domain.length))
  const first = group.sha512(join(new Uint8Array(blockBytes), message, twoBytes(outputBytes), Uint8Array.of(0), ending))
  return group.sha512(join(first, Uint8Array.of(1), ending))
}

/** Ends of the names that separate one use of the hash from another: the mode and the suite of RFC 9497. */
export interface Domain {
  element: Uint8Array
  scalar: Uint8Array
  seed: Uint8Array
  keyPair: Uint8Array
}

/** `mode`: 0 OPRF, 1 VOPRF, 2 POPRF. */
export function domainOf(mode: 0 | 1 | 2): Domain {
  const context = join(bytesOf('OPRFV1-'), Uint8Array.of(mode), bytesOf('-ristretto255-SHA512'))
  const named = (name: string) => join(bytesOf(name), context)
  return {
    element: named('HashToGroup-'),
    scalar: named('HashToScalar-'),
    seed: named('Seed-'),
    keyPair: named('DeriveKeyPair'),
  }
}

/** One-way; nobody knows its logarithm (RFC 9497, HashToGroup). */
export function hashToElement(group: Group, domain: Domain, input: Uint8Array): Element {
  return group.elementFromHash(expandMessage(group, input, domain.element))
}

/** RFC 9497, HashToScalar. */
export function hashToScalar(group: Group, message: Uint8Array, domain: Uint8Array): Scalar {
  return group.scalarFromHash(expandMessage(group, message, domain))
}
