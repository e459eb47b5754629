// SPDX-License-Identifier: EUPL-1.2
import { sealedBytes, type Sealed } from '../tag/bucket-entry.ts'

/** What is told about an identifier: it is warned about, it is often imitated, or nothing can be said of it; 'free': its pages stand apart. */
export const outcomes = ['listed', 'imitated', 'cannot', 'free'] as const
/** Why nothing can be said; 'elsewhere': only the platform can read where such an address leads. */
export const reasons = ['protected', 'shortener', 'well-known-site', 'shared-host', 'elsewhere'] as const
/** What it is told about: exactly this, this host with its pages, or everything under it too. */
export const reaches = ['exact', 'host', 'domain'] as const

/** Why it cannot be checked. */
export type Reason = (typeof reasons)[number]

/** What a bucket tells about one thing, in twelve bytes. */
export interface Told {
  outcome: (typeof outcomes)[number]
  reach: (typeof reaches)[number]
  /** Pages of this host belong to many people, so what is told about hosts is not told about them. */
  pagesApart: boolean
  /** Only with 'cannot'. */
  reason: Reason | null
  /** Only with 'listed': place in the list of names that stands before the bucket, and the last day, as days since 1970. */
  authority: number | null
  lastDay: number | null
  /** Only with 'listed': the day of the decision, as days since 1970; and that it was reported so often or more, at most 255, when that is told. */
  firstDay: number | null
  reports: number | null
  /** Only with 'listed': it stands on the list of the shield; whom it imitates, as a place in the same list of names. */
  isShield: boolean
  imitates: number | null
}

const version = 1
const apart = 0x80
const none = 0xff

/**
 * In the 12 bytes that an entry seals: version and outcome, reach, reason, authority, last day, first day, reports, whether it is of the shield, whom
 * it imitates from 1. An older reader sees the first six.
 */
export function encodeTold({ outcome, reach, pagesApart, reason, authority, isShield, ...more }: Told): Sealed {
  const [last, first] = [more.lastDay ?? 0, more.firstDay ?? 0]
  const imitates = more.imitates === null ? 0 : more.imitates + 1
  const bytes = new Uint8Array(sealedBytes)
  bytes.set([
    (version << 4) | outcomes.indexOf(outcome),
    reaches.indexOf(reach) | (pagesApart ? apart : 0),
    reason === null ? none : reasons.indexOf(reason),
    authority ?? none,
    last >> 8,
    last & 0xff,
    first >> 8,
    first & 0xff,
    more.reports ?? 0,
    isShield ? 1 : 0,
    imitates >> 8,
    imitates & 0xff,
  ])
  return bytes
}

/** Throws on what another version wrote: then nothing may be said, and certainly not "no reports". */
export function decodeTold(sealed: Sealed): Told {
  const [first = 0, second = 0, third = none, fourth = none, high = 0, low = 0, ...later] = sealed
  const [highFirst = 0, lowFirst = 0, reports = 0, shield = 0, of = 0, whom = 0] = later
  const imitates = (of << 8) | whom
  const outcome = outcomes[first & 0x0f]
  const reach = reaches[second & ~apart]
  if (first >> 4 !== version || !outcome || !reach) throw new RangeError('told in another version')
  const isListed = outcome === 'listed'
  return {
    outcome,
    reach,
    pagesApart: (second & apart) !== 0,
    reason: reasons[third] ?? null,
    authority: isListed ? fourth : null,
    lastDay: isListed ? (high << 8) | low : null,
    firstDay: (isListed && (highFirst << 8) | lowFirst) || null,
    reports: (isListed && reports) || null,
    isShield: isListed && shield === 1,
    imitates: isListed && imitates > 0 ? imitates - 1 : null,
  }
}
