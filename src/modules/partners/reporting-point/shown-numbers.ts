// SPDX-License-Identifier: EUPL-1.2
import { bankNumber, parsePhone } from '#values'
import { isNews } from './news-source.ts'
import { type Bilingual, type Channel, isStale, type ReportingPoint } from './reporting-point.ts'

/** What stands there when nobody compared the number of a bank with its source in the last six months. */
export const callOwnBank: Bilingual = {
  nl: bankNumber.nl.call,
  en: bankNumber.en.call,
}

/** Entries whose number stands on a card or in an app: what to call when there is none to show. */
export function isOnCard(pointId: string): boolean {
  return pointId === 'own-bank' || pointId === 'ics'
}

/** The European emergency number: of no organisation, and the same for ever. */
const never = new Set(['112'])

/** Whether the phone numbers of an entry may be shown: compared with a source in the last six months, that is not a news item, and nothing is in doubt. */
export function mayShowNumbers(
  point: Pick<ReportingPoint, 'lastVerified' | 'needsVerification' | 'source'>,
  now: Date,
): boolean {
  const isSure = !point.needsVerification && point.source !== null && !isNews(point.source)
  return isSure && !isStale(point.lastVerified, now)
}

/** What two people of this installation looked at side by side: the numbers, the source and the day of comparing them. */
export interface Comparison {
  numbers: string[]
  source: string
  day: string
}

/** What somebody would approve of an entry; null when there is no number to approve, or nothing to compare it with. */
export function comparisonOf(point: Pick<ReportingPoint, 'channels' | 'source' | 'lastVerified'>): Comparison | null {
  const numbers = phonesOf(point).flatMap(({ value }) => (never.has(value) ? [] : [value]))
  if (numbers.length === 0 || !point.source || !point.lastVerified) return null
  return { numbers, source: point.source.url, day: point.lastVerified }
}

/** Whether these numbers, with this source, were approved; of an earlier day as well. */
export function isApproved(
  point: Pick<ReportingPoint, 'channels' | 'source' | 'lastVerified'>,
  approved: Comparison | null,
): boolean {
  const now = comparisonOf(point)
  if (!now || !approved || now.source !== approved.source) return false
  const digits = (numbers: readonly string[]) => numbers.map((one) => one.replace(/\D/g, '')).sort()
  return digits(now.numbers).join() === digits(approved.numbers).join()
}

/** The entry without numbers that no two people approved. A later day of comparing them counts once they approved that too. */
export function withApprovedNumbers(point: ReportingPoint, approved: Comparison | null): ReportingPoint {
  if (phonesOf(point).every(({ value }) => never.has(value))) return point
  if (!approved || !isApproved(point, approved)) return withoutNumbers(point)
  const { lastVerified } = point
  return { ...point, lastVerified: lastVerified && approved.day < lastVerified ? approved.day : lastVerified }
}

function withoutNumbers(point: ReportingPoint): ReportingPoint {
  return { ...point, channels: point.channels.filter((one) => one.type !== 'phone' || never.has(one.value)) }
}

/** The entry as anybody may read it: without numbers that nobody looked at for too long. */
export function withShownNumbers(point: ReportingPoint, now: Date): ReportingPoint {
  return mayShowNumbers(point, now) ? point : withoutNumbers(point)
}

/** The number to call, not the one for danger; null when there is none that may be shown. */
export function shownNumber(point: ReportingPoint, now: Date): string | null {
  const phones = withShownNumbers(point, now).channels.flatMap((one) => (one.type === 'phone' ? [one.value] : []))
  return phones.find((phone) => !never.has(phone)) ?? null
}

/** Whoever calls this pays more than for an ordinary call. */
export function isPremium(phone: string): boolean {
  const parsed = parsePhone(phone)
  return parsed.ok && parsed.value.detail.numberKind === 'premium'
}

/** The phone channels of an entry, for whoever compares two of them. */
export function phonesOf(point: Pick<ReportingPoint, 'channels'>): Extract<Channel, { type: 'phone' }>[] {
  return point.channels.flatMap((one) => (one.type === 'phone' ? [one] : []))
}
