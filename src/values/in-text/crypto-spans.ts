// SPDX-License-Identifier: EUPL-1.2
import { parseIdentifier } from '../parse-identifier.ts'
import type { Span } from './found-identifier.ts'

const address =
  /(?<![\p{L}\p{N}_])(?:0x[\da-f]{40,64}|(?:bc|tb|ltc)1[a-z\d]{11,87}|[1-9A-HJ-NP-Za-km-z]{25,106})(?![\p{L}\p{N}_])/giu
const cryptoWord = /solana|\bsol\b|phantom|wallet|crypto|usdc|usdt/i

/** Crypto addresses with their checksum. A form without one (Solana) counts only where a word nearby says so. */
export function cryptoSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const hit of text.matchAll(address)) {
    const [start, end] = [hit.index, hit.index + hit[0].length]
    const parsed = parseIdentifier('crypto-address', hit[0])
    if (!parsed.ok || parsed.value.kind !== 'crypto-address') continue
    const { currency, checksum } = parsed.value.detail
    const isLoose = currency === 'solana' && checksum === 'none'
    if (isLoose && !cryptoWord.test(text.slice(Math.max(0, start - 80), end + 40))) continue
    spans.push({ kind: 'crypto-address', canonical: parsed.value.canonical, start, end })
  }
  return spans
}
