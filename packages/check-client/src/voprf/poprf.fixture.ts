// SPDX-License-Identifier: EUPL-1.2
// Mode 2 of RFC 9497, for its vectors only: the product does not use it, because the inverse in it cannot be shared between two key holders.
import { bytesOf, join, withLength } from './bytes.ts'
import { type Element, type Group, type Scalar } from './group.ts'
import { domainOf, hashToScalar } from './hash-to.ts'

export const partial = domainOf(2)

export function tweak(group: Group, info: Uint8Array): Scalar {
  return hashToScalar(group, join(bytesOf('Info'), withLength(info)), partial.scalar)
}

export function evaluatePartially(group: Group, secret: Scalar, element: Element, info: Uint8Array) {
  const t = group.addScalars(secret, tweak(group, info))
  return {
    evaluated: group.multiply(element, group.invertScalar(t)),
    tweaked: { secret: t, public: group.multiplyBase(t) },
  }
}

export function outputPartially(group: Group, input: Uint8Array, info: Uint8Array, element: Element): Uint8Array {
  return group.sha512(join(withLength(input), withLength(info), withLength(element), bytesOf('Finalize')))
}
