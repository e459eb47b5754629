// SPDX-License-Identifier: EUPL-1.2
import { parsePhone } from '#values'
import { isNews } from './news-source.ts'
import { type Bilingual, type Channel, isStale, type ReportingPoint } from './reporting-point.ts'

/** What stands there when nobody compared the number of a bank with its source in the last six months. */
export const callOwnBank: Bilingual = {
  nl: 'Bel het nummer in de app van uw bank of op uw pas. Zoek het niet op.',
  en: 'Call the number in the app of your bank or on your card. Do not look it up.',
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

/** The entry as anybody may read it: without numbers that nobody looked at for too long. */
export function withShownNumbers(point: ReportingPoint, now: Date): ReportingPoint {
  if (mayShowNumbers(point, now)) return point
  return { ...point, channels: point.channels.filter((one) => one.type !== 'phone' || never.has(one.value)) }
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

/** The phone channels of an entry, for who compares two of them. */
export function phonesOf(point: Pick<ReportingPoint, 'channels'>): Extract<Channel, { type: 'phone' }>[] {
  return point.channels.flatMap((one) => (one.type === 'phone' ? [one] : []))
}
