// SPDX-License-Identifier: EUPL-1.2
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import type { Group, Scalar } from './group.ts'

const { Point } = ristretto255
const { Fn } = Point

function reduced(uniform: Uint8Array): bigint {
  let value = 0n
  for (let index = uniform.length - 1; index >= 0; index -= 1) value = (value << 8n) | BigInt(uniform[index] as number)
  return Fn.create(value)
}

const scalarOf = (bytes: Scalar) => Fn.fromBytes(bytes)

/** Plain JavaScript, for browsers: small, and slower than the others. Not constant in time, so not for whoever holds a key. */
export const nobleGroup: Group = {
  name: 'noble',
  sha512: (message) => sha512(message),
  elementFromHash: (uniform) => ristretto255_hasher.deriveToCurve!(uniform).toBytes(),
  multiply(element, scalar) {
    const point = Point.fromBytes(element).multiply(scalarOf(scalar))
    if (point.equals(Point.ZERO)) throw new RangeError('the identity')
    return point.toBytes()
  },
  multiplyBase: (scalar) => Point.BASE.multiply(scalarOf(scalar)).toBytes(),
  add: (a, b) => Point.fromBytes(a).add(Point.fromBytes(b)).toBytes(),
  scalarFromHash: (uniform) => Fn.toBytes(reduced(uniform)),
  multiplyScalars: (a, b) => Fn.toBytes(Fn.mul(scalarOf(a), scalarOf(b))),
  addScalars: (a, b) => Fn.toBytes(Fn.add(scalarOf(a), scalarOf(b))),
  subtractScalars: (a, b) => Fn.toBytes(Fn.sub(scalarOf(a), scalarOf(b))),
  invertScalar: (scalar) => Fn.toBytes(Fn.inv(scalarOf(scalar))),
}
