// SPDX-License-Identifier: EUPL-1.2
import { parseIdentifier } from '../parse-identifier.ts'
import type { Span } from './found-identifier.ts'

const number =
  /(?<![\p{L}\p{N}])(?:k\.?v\.?k\.?|kamer van koophandel|handelsregister|vestigings?(?:nummer|nr)|chamber of commerce|coc|trade register|company (?:registration|register))(?:nummer|nr|number|no)?[^\d.!?;€]{0,32}(?:(?:nr|no|k\.v\.k)\.[^\d.!?;€]{0,8})?((?:\d[ .]?){7,11}\d)(?![.,-]?[\p{L}\p{N}])/giu

/** Numbers of the trade register. They carry no checksum, so the words before must say what they are. */
export function companySpans(text: string): Span[] {
  const spans: Span[] = []
  for (const hit of text.matchAll(number)) {
    const written = hit[1] ?? ''
    const end = hit.index + hit[0].length
    const parsed = parseIdentifier('company-number', written)
    if (parsed.ok)
      spans.push({ kind: 'company-number', canonical: parsed.value.canonical, start: end - written.length, end })
  }
  return spans
}
