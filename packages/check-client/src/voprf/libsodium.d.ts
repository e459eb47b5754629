// SPDX-License-Identifier: EUPL-1.2
// The package brings no types; these are the functions that we use.
declare module 'libsodium-wrappers-sumo' {
  const sodium: {
    ready: Promise<void>
    crypto_hash_sha512(message: Uint8Array): Uint8Array
    crypto_core_ristretto255_from_hash(uniform: Uint8Array): Uint8Array
    crypto_core_ristretto255_add(a: Uint8Array, b: Uint8Array): Uint8Array
    crypto_core_ristretto255_scalar_reduce(uniform: Uint8Array): Uint8Array
    crypto_core_ristretto255_scalar_mul(a: Uint8Array, b: Uint8Array): Uint8Array
    crypto_core_ristretto255_scalar_add(a: Uint8Array, b: Uint8Array): Uint8Array
    crypto_core_ristretto255_scalar_sub(a: Uint8Array, b: Uint8Array): Uint8Array
    crypto_core_ristretto255_scalar_invert(scalar: Uint8Array): Uint8Array
    crypto_scalarmult_ristretto255(scalar: Uint8Array, element: Uint8Array): Uint8Array
    crypto_scalarmult_ristretto255_base(scalar: Uint8Array): Uint8Array
  }
  export default sodium
}
