// SPDX-License-Identifier: EUPL-1.2

/** The key of a text, 128 bits or more in hexadecimal, as the id of its hub. */
export function uuidOf(key: string): string {
  return key.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
