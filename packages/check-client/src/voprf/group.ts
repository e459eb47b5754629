// SPDX-License-Identifier: EUPL-1.2

/** 32 bytes: an encoded element of ristretto255. */
export type Element = Uint8Array
/** 32 bytes, little-endian, below the order of the group. */
export type Scalar = Uint8Array

/**
 * The few operations of ristretto255 (RFC 9496) and SHA-512 that the protocol is made of. Whoever brings these brings the whole
 * protocol; the vectors of RFC 9497 say whether they are right. Every operation throws on an element that is no canonical encoding.
 */
export interface Group {
  name: string
  /** 64 bytes. */
  sha512(message: Uint8Array): Uint8Array
  /** One-way map of 64 uniform bytes to an element. */
  elementFromHash(uniform: Uint8Array): Element
  /** Throws when the outcome is the identity: then the element or the scalar was chosen by somebody to mislead. */
  multiply(element: Element, scalar: Scalar): Element
  multiplyBase(scalar: Scalar): Element
  add(a: Element, b: Element): Element
  /** A whole number from 64 bytes, little-endian, modulo the order. */
  scalarFromHash(uniform: Uint8Array): Scalar
  multiplyScalars(a: Scalar, b: Scalar): Scalar
  addScalars(a: Scalar, b: Scalar): Scalar
  subtractScalars(a: Scalar, b: Scalar): Scalar
  invertScalar(scalar: Scalar): Scalar
}

/** Of an encoded element. */
export const elementBytes = 32
/** Of a scalar. */
export const scalarBytes = 32

/** Bytes of chance from the platform: every browser and every Node has it. */
export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count))
}

/** Uniform, never zero. */
export function randomScalar(group: Group): Scalar {
  for (;;) {
    const scalar = group.scalarFromHash(randomBytes(64))
    if (scalar.some((byte) => byte !== 0)) return scalar
  }
}

/** The inverses of all, with one inversion and three multiplications each: unblinding a thousand costs little more than multiplying. */
export function invertAll(group: Group, scalars: readonly Scalar[]): Scalar[] {
  const products: Scalar[] = []
  for (const scalar of scalars) {
    const before = products.at(-1)
    products.push(before ? group.multiplyScalars(before, scalar) : scalar)
  }
  const last = products.at(-1)
  if (!last) return []
  let inverse = group.invertScalar(last)
  const inverses: Scalar[] = Array.from({ length: scalars.length })
  for (let index = scalars.length - 1; index >= 0; index -= 1) {
    const before = products[index - 1]
    inverses[index] = before ? group.multiplyScalars(inverse, before) : inverse
    inverse = group.multiplyScalars(inverse, scalars[index] as Scalar)
  }
  return inverses
}
