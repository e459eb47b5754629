// SPDX-License-Identifier: EUPL-1.2

export type Wrapping = 'percent' | 'base64'

/** An address that stands within another one, with how it was wrapped, the outermost first. */
export interface NestedAddress {
  written: string
  nested: Wrapping[]
}

const mostFound = 5
const deepest = 4
/** 'http' in base64, and in the alphabet for addresses, which only differs further on. */
const httpInBase64 = /aHR0c[\w+/-]{8,4000}/g

/**
 * Addresses in the query, the fragment or the path of another, in plain, in percent signs (over and over) or in base64. Such an address is
 * where the page may pass on to, or only what it was called with: the outer one stays an address of its own.
 */
export function nestedAddresses(url: string): NestedAddress[] {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  if (start < 0) return []
  const found: NestedAddress[] = []
  const seen = new Set<string>()
  let rest = url.slice(start)
  let nested: Wrapping[] = []
  for (let depth = 0; depth < deepest; depth++) {
    for (const one of [...plainIn(rest, nested), ...base64In(rest, nested)]) {
      if (seen.has(one.written) || found.length >= mostFound) continue
      seen.add(one.written)
      found.push(one)
    }
    const decoded = decodedOnce(rest)
    if (decoded === rest) break
    rest = decoded
    nested = [...nested, 'percent']
  }
  return found
}

function plainIn(text: string, nested: readonly Wrapping[]): NestedAddress[] {
  // Up to the next parameter. One further in belongs to this one.
  const found = [...text.matchAll(/https?:\/\/[^\s"'<>&]{4,4000}/gi)].slice(0, mostFound)
  return found.map(([written]) => ({ written, nested: [...nested] }))
}

function base64In(text: string, nested: readonly Wrapping[]): NestedAddress[] {
  return [...text.matchAll(httpInBase64)].slice(0, mostFound).flatMap(([encoded]) => {
    const written = Buffer.from(encoded.replaceAll('-', '+').replaceAll('_', '/'), 'base64').toString('latin1')
    const address = /^https?:\/\/[!-~]{4,}/i.exec(written)?.[0]
    return address ? [{ written: address, nested: [...nested, 'base64' as const] }] : []
  })
}

/** Percent signs taken out one time; what is no valid sequence stays. */
function decodedOnce(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (sequence) => {
    try {
      return decodeURIComponent(sequence)
    } catch {
      return sequence
    }
  })
}
