// SPDX-License-Identifier: EUPL-1.2

/** Ids say nothing about anybody, and without them no fault can be found. */
const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi

/** A host alone. Names of our own files have dots too, and end otherwise. */
const host = /[\p{L}\d-]+(?:(?:\.|\[\.\])[\p{L}\d-]+)*(?:\.|\[\.\])\p{L}{2,}(?:\/[^\s"'<>]*)?/giu
const ownFile = /\.(?:tsx?|m?js|sql|json|md)$/

/** In this order: what one takes, the next does not see. */
const values: readonly RegExp[] = [
  // E-mail addresses and web addresses, also written to be harmless.
  /[^\s@<>"'()]+(?:@|\[at\])[^\s@<>"'()]+/gi,
  /\b(?:h[tx]{2}ps?|ftp):\/\/[^\s"'<>]+/gi,
  // Accounts, with or without spaces, also one with a digit wrong.
  /\b[A-Z]{2}\d{2}(?:[ .-]?[A-Z\d]{2,4}){2,8}\b/gi,
  // Telephone numbers, numbers of citizens, cards and accounts abroad.
  /(?:\+|\b00)?\d(?:[\s()./-]{0,2}\d){6,}/g,
]

/**
 * A message of an error without what may be a value of somebody: libraries quote what they could not read. A net, and a coarse one:
 * it takes a name too many rather than a number too few.
 */
export function maskValues(text: string): string {
  const ids = text.match(uuid) ?? []
  const parts = text
    .split(uuid)
    .map((part) => values.reduce((rest, value) => rest.replace(value, '[masked]'), part))
    .map((part) => part.replace(host, (name) => (ownFile.test(name) ? name : '[masked]')))
  return parts.map((part, place) => part + (ids[place] ?? '')).join('')
}
