// SPDX-License-Identifier: EUPL-1.2

/** Microseconds since 1970 of a moment in RFC 3339; null: none. */
export function microsOf(written: string): bigint | null {
  // A plus sign in an address that nobody encoded arrives as a space.
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+\- ]\d\d:\d\d)$/i.exec(written)
  if (!parts) return null
  const [, seconds = '', fraction = '', zone = ''] = parts
  const whole = Date.parse(`${seconds.toUpperCase()}${zone.toUpperCase().replace(' ', '+')}`)
  return Number.isNaN(whole) ? null : BigInt(whole) * 1000n + BigInt(fraction.padEnd(6, '0').slice(0, 6))
}
