// SPDX-License-Identifier: EUPL-1.2

/** A tag stands for an identifier within one namespace and epoch; without both key holders nobody makes one. */
export const tagBytes = 16

/** From the 64 bytes that the protocol gives. */
export function tagOf(output: Uint8Array): Uint8Array {
  return output.slice(0, tagBytes)
}

/** Opens what lies in a bucket under this tag; only who asked about the identifier has it. */
export function metaKeyOf(output: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(output.subarray(32, 64))
}

/** In which of 2^bits buckets a tag lies: its first bits. `bits`: 0 to 24. */
export function bucketOf(tag: Uint8Array, bits: number): number {
  const first = ((tag[0] as number) << 16) | ((tag[1] as number) << 8) | (tag[2] as number)
  return first >>> (24 - bits)
}
