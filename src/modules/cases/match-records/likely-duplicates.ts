// SPDX-License-Identifier: EUPL-1.2
import { alikeFrom } from '../compare-texts/signature.ts'
import type { Agreement } from './compare-records.ts'
import { bitsOf, chanceOf, type Weights } from './estimate-weights.ts'

/** What of a report tells whether another is about the same event. */
export interface EventTraits {
  id: string
  /** ISO date. */
  occurredOn: string | null
  lossInCents: number | null
  province: string | null
  form: string | null
  /** Accounts, numbers and addresses, any spelling that is the same for both. */
  identifierKeys: readonly string[]
}

export interface SimilarTraits extends EventTraits {
  /** Of its wording to that of the report asked about, 0 to 1. */
  textLikeness: number | null
}

export const duplicateTraits = ['day', 'amount', 'province', 'form', 'identifiers', 'text'] as const
export type DuplicateTrait = (typeof duplicateTraits)[number]

export interface LikelyDuplicate {
  reportId: string
  /** 0 to 1. */
  chance: number
  /** What speaks for it, the strongest first. */
  reasons: { trait: DuplicateTrait; agreement: 'same' | 'near' }[]
}

/**
 * Which of these similar reports are perhaps about the same event, told twice or to two organisations; the likeliest first.
 * A proposal to look at, never a decision. That two reports share an account or a wording only says that they are about one
 * fraud, and a fraud has many victims: the day, the amount and the place say whether it is one event.
 */
export function likelyDuplicates(report: EventTraits, similar: readonly SimilarTraits[]): LikelyDuplicate[] {
  return similar
    .filter(({ id }) => id !== report.id)
    .map((other) => {
      const pattern = compareTraits(report, other)
      const bits = bitsOf(pattern, weights)
      const reasons = duplicateTraits.flatMap((trait, place) => {
        const agreement = pattern[place]
        const speaksFor = bits[place] ?? 0
        return (agreement === 'same' || agreement === 'near') && speaksFor > 0 ? [{ trait, agreement, speaksFor }] : []
      })
      return {
        reportId: other.id,
        chance: chanceOf(pattern, weights),
        reasons: reasons
          .toSorted((a, b) => b.speaksFor - a.speaksFor)
          .map(({ trait, agreement }) => ({ trait, agreement })),
      }
    })
    .filter(({ chance }) => chance >= 0.5)
    .sort((a, b) => b.chance - a.chance || (a.reportId < b.reportId ? -1 : 1))
}

function compareTraits(a: EventTraits, b: SimilarTraits): Agreement[] {
  return [
    ifKnown(a.occurredOn, b.occurredOn, compareDays),
    ifKnown(a.lossInCents, b.lossInCents, compareAmounts),
    ifKnown(a.province, b.province, sameOrDifferent),
    ifKnown(a.form, b.form, sameOrDifferent),
    compareIdentifiers(a.identifierKeys, b.identifierKeys),
    b.textLikeness === null
      ? 'unknown'
      : b.textLikeness >= alikeFrom
        ? 'same'
        : b.textLikeness >= 0.5
          ? 'near'
          : 'different',
  ]
}

function ifKnown<Value>(a: Value | null, b: Value | null, compare: (a: Value, b: Value) => Agreement): Agreement {
  return a === null || b === null ? 'unknown' : compare(a, b)
}

/** People are out by a day or two, and a bank writes down when it was told. */
function compareDays(a: string, b: string): Agreement {
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
  return days === 0 ? 'same' : days <= 3 ? 'near' : 'different'
}

/** A round amount is asked of many; nothing lost says nothing. */
function compareAmounts(a: number, b: number): Agreement {
  if (a === 0 && b === 0) return 'unknown'
  if (a === b) return a % 5000 === 0 ? 'near' : 'same'
  return Math.abs(a - b) <= 0.05 * Math.max(a, b) ? 'near' : 'different'
}

function sameOrDifferent(a: string, b: string): Agreement {
  return a === b ? 'same' : 'different'
}

function compareIdentifiers(a: readonly string[], b: readonly string[]): Agreement {
  const [fewer, more] = [new Set(a), new Set(b)].toSorted((one, other) => one.size - other.size)
  if (!fewer || !more || fewer.size === 0) return 'unknown'
  const shared = [...fewer].filter((key) => more.has(key)).length
  return shared === fewer.size ? 'same' : shared > 0 ? 'near' : 'different'
}

/**
 * How often one event told twice (m) and two events of one fraud (u) agree. Set by hand: there are no pairs yet that people
 * marked as duplicates. Once there are, the same code can estimate them.
 */
const weights: Weights = {
  prior: 0.01,
  fields: [
    field({ same: 0.8, near: 0.15, different: 0.05 }, { same: 0.15, near: 0.25, different: 0.6 }),
    field({ same: 0.75, near: 0.15, different: 0.1 }, { same: 0.005, near: 0.06, different: 0.935 }),
    field({ same: 0.95, near: 0, different: 0.05 }, { same: 0.12, near: 0, different: 0.88 }),
    field({ same: 0.8, near: 0, different: 0.2 }, { same: 0.5, near: 0, different: 0.5 }),
    field({ same: 0.7, near: 0.2, different: 0.1 }, { same: 0.35, near: 0.45, different: 0.2 }),
    field({ same: 0.3, near: 0.1, different: 0.6 }, { same: 0.08, near: 0.07, different: 0.85 }),
  ],
}

type Three = { same: number; near: number; different: number }

function field(m: Three, u: Three): Weights['fields'][number] {
  return { m: { ...m, swapped: 0 }, u: { ...u, swapped: 0 } }
}
