// SPDX-License-Identifier: EUPL-1.2
import { type Brand, brandOf, brandOfDomain, brands, everydayWords, lookalikeOf } from '#values'
import type { FoundLink, ImitatedBrand, Sender } from '../understand-message/understood-message.ts'

/** What a brand is looked for in. */
export interface BrandSource {
  from: Sender | null
  subject: string
  text: string
  links: readonly FoundLink[]
}

const weights = { 'sender-name': 3, 'sender-domain': 3, host: 3, subject: 2, text: 1 } as const
/** Named once in passing is not enough: a shop that takes a means of payment names it too. */
const enough = 2
const longestText = 20_000
/** A text of an SMS or a chat names one organisation, if any. */
const shortText = 500
const headingLength = 30
/** Every newsletter names these at its foot. */
const namedByAll: ReadonlySet<Brand['kind']> = new Set(['service', 'payment'])

/** Whom a message says it is from: the brand that is named in the most telling places. Null when none is. */
export function imitatedBrand({ from, subject, text, links }: BrandSource): ImitatedBrand | null {
  const found = new Map<string, { by: Set<ImitatedBrand['by'][number]>; score: number }>()
  const add = (key: string | null | undefined, by: ImitatedBrand['by'][number], score: number = weights[by]) => {
    if (!key) return
    const one = found.get(key) ?? { by: new Set(), score: 0 }
    if (!one.by.has(by)) found.set(key, { by: one.by.add(by), score: one.score + score })
  }
  const domain = from?.registrableDomain ?? null
  // Above the text of an SMS stands who it says it is from, or it begins with that.
  const heading = from ? from.name : (text.slice(0, headingLength).split('\n', 1)[0] ?? '')
  const isShort = text.length < shortText
  const pages = links.filter(({ role }) => role === 'page')
  for (const { key, kind, patterns: some } of patterns) {
    if (timesIn(heading, some) > 0) add(key, 'sender-name')
    if (timesIn(subject, some) > 0) add(key, 'subject')
    const times = timesIn(text.slice(0, longestText), some)
    if (times > 0) add(key, 'text', namedByAll.has(kind) ? 1 : isShort ? 2 : times)
  }
  if (domain !== null) add(brandOfDomain.get(domain) ?? lookalikeOf(domain, domain, null), 'sender-domain')
  for (const key of new Set(pages.map((link) => link.lookalikeOf))) add(key, 'host')
  const best = [...found].toSorted((a, b) => b[1].score - a[1].score)[0]
  if (!best || best[1].score < enough) return null
  const brand = brandOf.get(best[0]) as Brand
  return {
    brand: brand.key,
    name: brand.names[0] ?? brand.key,
    by: [...best[1].by],
    isItself: isItself(brand, domain, pages),
  }
}

/** By what the message says: a sender can be forged, so this clears nothing. */
function isItself({ key, domains }: Brand, domain: string | null, pages: readonly FoundLink[]): boolean {
  if (pages.some((link) => link.lookalikeOf === key)) return false
  if (domain !== null) return domains.includes(domain)
  return (
    pages.length > 0 &&
    pages.every((link) => link.registrableDomain !== null && domains.includes(link.registrableDomain))
  )
}

const patterns = brands.map(({ key, kind, names }) => ({
  key,
  kind,
  patterns: [names.filter(isExact), names.filter((name) => !isExact(name))].flatMap((some, index) =>
    some.length === 0
      ? []
      : [
          new RegExp(
            `(?<![\\p{L}\\p{N}@./-])(?:${some.map(spelt).join('|')})(?![\\p{L}\\p{N}])`,
            index === 0 ? 'gu' : 'giu',
          ),
        ],
  ),
}))

/** In small letters these are words or parts of words. */
function isExact(name: string): boolean {
  return name.length <= 4 || everydayWords.has(name.toLowerCase())
}

function spelt(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s\\u00a0-]{1,3}')
}

/** At most two: more tells nothing more. */
function timesIn(text: string, some: readonly RegExp[]): number {
  return Math.min(
    2,
    some.reduce((times, pattern) => times + [...text.matchAll(pattern)].length, 0),
  )
}
