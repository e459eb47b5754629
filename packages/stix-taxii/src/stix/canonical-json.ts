// SPDX-License-Identifier: EUPL-1.2

/** JSON with one spelling (RFC 8785): names sorted by their UTF-16 units, numbers and text as ECMAScript writes them. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one === undefined ? null : one)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined)
    entries.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`).join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('JSON has no such number')
  const written = JSON.stringify(value) as string | undefined
  if (written === undefined) throw new TypeError(`JSON has no ${typeof value}`)
  return written
}
