// SPDX-License-Identifier: EUPL-1.2
import type { EverydayKind } from '#values'
import type { Answer } from './answer.ts'
import { wrongOneIn } from './message-kind.ts'

/** Of so many ordinary addresses at most one is said to look like an organisation’s: `npm run evaluate -- lookalikes` measures it, a test holds us to it. */
export const mistakenOneIn = 100

type Looked = 'lookedList' | 'lookedAddress' | 'lookedMessage' | 'lookedNot'
type Counted = 'reportedWhy' | 'reportedNotWhy' | 'ageWhy'
type Reason = 'likelyWhy' | 'imitatedOfWhy' | 'looksLikeWhy' | 'aboveWhy' | 'noneWhy' | 'imitatedWhy'
export type WhyKey = Looked | Counted | Reason

/** What was looked at, and why this is said: nothing beside what could not be read, which says so itself. */
export function whyOf(
  { answer, organisation, form, reason, listing }: Answer,
  kind: EverydayKind | null,
  say: (key: WhyKey, values?: Record<string, number | string>) => string,
): string[] {
  if (form) return [say('lookedMessage'), say('likelyWhy', { wrong: wrongOneIn })]
  if (reason === 'message-unsure') return [say('lookedMessage'), say('noneWhy')]
  if (answer === 'cannot_check') return []
  if (answer === 'unavailable') return [say('lookedNot')]
  const looked = say(kind === 'web-address' || kind === 'email' ? 'lookedAddress' : 'lookedList')
  if (answer === 'often_imitated') return [looked, say(organisation ? 'imitatedOfWhy' : 'imitatedWhy')]
  if (answer === 'looks_like_known') return [looked, say('looksLikeWhy', { wrong: mistakenOneIn })]
  if (answer === 'none_or_too_few')
    return [looked, say('noneWhy'), say('reportedNotWhy'), ...(kind === 'web-address' ? [say('ageWhy')] : [])]
  const counted = listing?.reports ? [say('reportedWhy', { authority: listing.authority })] : []
  return [looked, say('aboveWhy'), ...counted]
}
