// SPDX-License-Identifier: EUPL-1.2
import { accountSpans } from './account-spans.ts'
import { companySpans } from './company-spans.ts'
import { cryptoSpans } from './crypto-spans.ts'
import type { FindOptions, Hit, Span } from './found-identifier.ts'
import { mailSpans } from './mail-spans.ts'
import { merchantSpans } from './merchant-spans.ts'
import { phoneSpans } from './phone-spans.ts'
import { sameLengthPlain, withoutEntities } from './plain-length.ts'
import { spokenAddressSpans } from './spoken-address-spans.ts'
import { spokenAccountSpans, spokenPhoneSpans } from './spoken-number-spans.ts'
import { wordsIn } from './spoken-words.ts'
import { userNameSpans } from './user-name-spans.ts'
import { hostSpans, ipAddressSpans, linkSpans, spacedHostSpans } from './web-spans.ts'

/** Longer texts are read up to here. */
const longest = 100_000

/**
 * Every account, number and address in running text, in the order in which they stand, each checked by checksum or
 * numbering plan. Kinds are tried from the most telling to the least; what one kind took, a later one leaves alone: the
 * host of an e-mail address is no web address, the digits of an account no telephone number. Never throws; one pass per kind.
 */
export function hitsInText(text: string, options: FindOptions = {}): Hit[] {
  const plain = plainOf(text)
  const words = wordsIn(plain)
  const taken: Span[] = []
  const finders = [
    () => linkSpans(plain),
    () => mailSpans(plain),
    () => merchantSpans(plain),
    () => ipAddressSpans(plain),
    () => hostSpans(plain),
    () => spacedHostSpans(plain),
    () => accountSpans(plain, options),
    () => cryptoSpans(plain),
    () => companySpans(plain),
    () => userNameSpans(plain),
    () => phoneSpans(plain, options.country),
    () => spokenAccountSpans(words, options),
    () => spokenPhoneSpans(words),
    () => spokenAddressSpans(words),
  ]
  for (const find of finders) {
    const free = withoutOverlap(find(), taken)
    taken.push(...free)
    taken.sort((a, b) => a.start - b.start)
  }
  return taken.flatMap(({ kind, canonical, start, end, platform, isSpelledOut }) =>
    canonical === null
      ? []
      : [
          {
            kind,
            canonical,
            text: withoutEntities(text.slice(start, end)),
            start,
            end,
            ...(platform && { platform }),
            ...(isSpelledOut && { isSpelledOut }),
          },
        ],
  )
}

/** The text as the patterns see it: as much of it as is read, every place the same. */
export function plainOf(text: string): string {
  return sameLengthPlain(text.slice(0, longest))
}

/** Both lists in order of place: one walk along the two. */
function withoutOverlap(spans: Span[], taken: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const free: Span[] = []
  let at = 0
  let last = 0
  for (const span of sorted) {
    while (at < taken.length && (taken[at]?.end ?? 0) <= span.start) at += 1
    const next = taken[at]
    if (next && next.start < span.end) continue
    if (span.start < last) continue
    free.push(span)
    last = span.end
  }
  return free
}
