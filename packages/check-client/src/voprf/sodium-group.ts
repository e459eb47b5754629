// SPDX-License-Identifier: EUPL-1.2
import sodium from 'libsodium-wrappers-sumo'
import type { Group } from './group.ts'

/** libsodium compiled to WebAssembly: constant in time by its design, on any machine without anything to install. */
export async function sodiumGroup(): Promise<Group> {
  await sodium.ready
  return {
    name: 'sodium',
    sha512: (message) => sodium.crypto_hash_sha512(message),
    elementFromHash: (uniform) => sodium.crypto_core_ristretto255_from_hash(uniform),
    multiply: (element, scalar) => sodium.crypto_scalarmult_ristretto255(scalar, element),
    multiplyBase: (scalar) => sodium.crypto_scalarmult_ristretto255_base(scalar),
    add: (a, b) => sodium.crypto_core_ristretto255_add(a, b),
    scalarFromHash: (uniform) => sodium.crypto_core_ristretto255_scalar_reduce(uniform),
    multiplyScalars: (a, b) => sodium.crypto_core_ristretto255_scalar_mul(a, b),
    addScalars: (a, b) => sodium.crypto_core_ristretto255_scalar_add(a, b),
    subtractScalars: (a, b) => sodium.crypto_core_ristretto255_scalar_sub(a, b),
    invertScalar: (scalar) => sodium.crypto_core_ristretto255_scalar_invert(scalar),
  }
}
