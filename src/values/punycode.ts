// SPDX-License-Identifier: EUPL-1.2

const base = 36
const firstBias = 72
const highest = 0x10ffff

/**
 * Decodes one Punycode string (RFC 3492), without its `xn--`. Null when it is not Punycode. Only decoding lives here:
 * browsers and Node encode in `URL`, but give no way back.
 */
export function decodePunycode(encoded: string): string | null {
  const delimiter = encoded.lastIndexOf('-')
  const points = Array.from(
    encoded.slice(0, Math.max(delimiter, 0)),
    (character) => character.codePointAt(0) ?? highest + 1,
  )
  if (points.some((point) => point > 0x7f)) return null
  let point = 128
  let place = 0
  let bias = firstBias
  let at = delimiter < 0 ? 0 : delimiter + 1
  while (at < encoded.length) {
    const start = place
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitValue(encoded.charCodeAt(at++))
      if (digit === null) return null
      place += digit * weight
      if (place > Number.MAX_SAFE_INTEGER / base) return null
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
      if (digit < threshold) break
      weight *= base - threshold
    }
    const count = points.length + 1
    bias = adapted(place - start, count, start === 0)
    point += Math.floor(place / count)
    if (point > highest) return null
    place %= count
    points.splice(place++, 0, point)
  }
  return String.fromCodePoint(...points)
}

/** One host name label for people to read: `xn--caf-dma` gives `café`; anything else comes back as it was. */
export function readableLabel(label: string): string {
  return label.startsWith('xn--') ? (decodePunycode(label.slice(4)) ?? label) : label
}

function digitValue(code: number): number | null {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26
  if (code >= 0x41 && code <= 0x5a) return code - 0x41
  if (code >= 0x61 && code <= 0x7a) return code - 0x61
  return null
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2))
  rest += Math.floor(rest / count)
  let k = 0
  for (; rest > 455; k += base) rest = Math.floor(rest / (base - 1))
  return k + Math.floor((base * rest) / (rest + 38))
}
