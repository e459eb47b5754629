// SPDX-License-Identifier: EUPL-1.2
import { recogniseIdentifier } from '../recognise-identifier.ts'
import type { Span } from './found-identifier.ts'

/**
 * As a bank or a provider writes it, joined by a colon. Looser spellings are read where one item is asked for: in a sentence "Klarna: betaald" is
 * no shop. So the name has a digit, a low line or a capital inside, and no space before it.
 */
const written =
  /(?<![\p{L}\p{N}_.@:/-])[a-z]{2,12}(?:\.(?:nl|com))?:[a-z\d][\w-]{1,63}(?![\p{L}\p{N}@/:]|\.[\p{L}\p{N}])/giu
const isTelling = /[\d_]|[a-z][A-Z]/

/** Shops at a payment service provider of which the provider stands before it: `adyen:ExampleShopNL`. */
export function merchantSpans(text: string): Span[] {
  return [...text.matchAll(written)].flatMap(({ 0: hit, index }): Span[] => {
    const parsed = isTelling.test(hit.slice(hit.indexOf(':'))) ? recogniseIdentifier(hit) : null
    if (!parsed?.ok || parsed.value.kind !== 'merchant') return []
    return [{ kind: 'merchant', canonical: parsed.value.canonical, start: index, end: index + hit.length }]
  })
}
