// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import type { Group } from './group.ts'

/** What we use of the foreign function interface. */
interface Koffi {
  load(library: string): { func(prototype: string): (...bytes: Uint8Array[]) => number }
}

const names = ['libsodium.so.26', 'libsodium.so.23', 'libsodium.so']

/**
 * The operating system's own libsodium (Debian: libsodium23), more than twice as fast as its WebAssembly. Null when the library or the
 * interface is not there: then take `sodiumGroup`. Calls are synchronous, and every length is looked at before it leaves JavaScript.
 */
export function nativeGroup(): Group | null {
  const library = loadLibrary()
  if (!library) return null
  const bind = (name: string, inputs: string[]) => {
    const call = library.func(
      `int ${name}(_Out_ uint8_t *out${inputs.map((input) => `, const uint8_t *${input}`).join('')})`,
    )
    return (lengths: readonly number[], ...given: Uint8Array[]) => {
      given.forEach((bytes, index) => {
        if (bytes.length !== lengths[index]) throw new RangeError(`${name} takes ${lengths[index]} bytes`)
      })
      const out = new Uint8Array(32)
      if (call(out, ...given) !== 0) throw new RangeError('not an element of the group, or the identity')
      return out
    }
  }
  const fromHash = bind('crypto_core_ristretto255_from_hash', ['r'])
  const multiply = bind('crypto_scalarmult_ristretto255', ['n', 'p'])
  const multiplyBase = bind('crypto_scalarmult_ristretto255_base', ['n'])
  const add = bind('crypto_core_ristretto255_add', ['p', 'q'])
  const invert = bind('crypto_core_ristretto255_scalar_invert', ['s'])
  const reckon = (name: string, inputs: string[]) => {
    const call = library.func(
      `void ${name}(_Out_ uint8_t *out${inputs.map((input) => `, const uint8_t *${input}`).join('')})`,
    )
    return (length: number, ...given: Uint8Array[]) => {
      if (given.some((bytes) => bytes.length !== length)) throw new RangeError(`${name} takes ${length} bytes`)
      const out = new Uint8Array(32)
      call(out, ...given)
      return out
    }
  }
  const reduce = reckon('crypto_core_ristretto255_scalar_reduce', ['s'])
  const times = reckon('crypto_core_ristretto255_scalar_mul', ['x', 'y'])
  const plus = reckon('crypto_core_ristretto255_scalar_add', ['x', 'y'])
  const minus = reckon('crypto_core_ristretto255_scalar_sub', ['x', 'y'])
  return {
    name: 'native',
    sha512: (message) => createHash('sha512').update(message).digest(),
    elementFromHash: (uniform) => fromHash([64], uniform),
    multiply: (element, scalar) => multiply([32, 32], scalar, element),
    multiplyBase: (scalar) => multiplyBase([32], scalar),
    add: (a, b) => add([32, 32], a, b),
    scalarFromHash: (uniform) => reduce(64, uniform),
    multiplyScalars: (a, b) => times(32, a, b),
    addScalars: (a, b) => plus(32, a, b),
    subtractScalars: (a, b) => minus(32, a, b),
    invertScalar: (scalar) => invert([32], scalar),
  }
}

function loadLibrary() {
  try {
    // The part with the compiled binding needs no install script, which the package around it does.
    const koffi = createRequire(import.meta.url)(`@koromix/koffi-${process.platform}-${process.arch}`) as Koffi
    for (const name of names) {
      try {
        return koffi.load(name)
      } catch {
        // Another name of the same library.
      }
    }
  } catch {
    // Not installed on this machine.
  }
  return null
}
