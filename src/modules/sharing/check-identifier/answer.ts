// SPDX-License-Identifier: EUPL-1.2
import type { EverydayKind } from '#values'

/** There is no answer that approves: nothing reported is not the same as safe. */
export const answerKinds = [
  'above_threshold',
  'none_or_too_few',
  'cannot_check',
  'often_imitated',
  'unavailable',
] as const
export type AnswerKind = (typeof answerKinds)[number]

/** Items at a time, for whoever says no more of himself. */
export const mostForAnybody = 10

/** Why something cannot be checked, besides the problems that `#values` knows. */
export type CannotReason = 'shortener' | 'well-known-site' | 'shared-host' | 'protected' | PrivateReason

/** Only where the browser asks by itself: it reads less than we do. */
type PrivateReason = 'elsewhere' | 'unread'

/** What looking it up gave; 'away': the register did not answer, which is never "no reports". */
export type Found =
  | {
      outcome: 'listed'
      listing: {
        authorityName: string
        legalBasis: string
        reason: string
        expiresAt: Date
        recallPromised: boolean
      }
    }
  | { outcome: 'protected'; category: string; isOftenImitated: boolean }
  | { outcome: 'unlisted' }
  | { outcome: 'away' }

/** The answer about one item. Every answer has the same shape: no counts, no reporters, no dates of reports. */
export interface Answer {
  answer: AnswerKind
  /** Only with `cannot_check`. */
  reason: CannotReason | null
  /** Only with `above_threshold`. */
  listing: { authority: string; legalBasis: string; reason: string; expiresAt: Date; recallPromised: boolean } | null
}

/** From what was looked up to what is said. `isShortener`: the address only points elsewhere. */
export function answerOf(found: Found, isShortener = false): Answer {
  switch (found.outcome) {
    case 'listed': {
      const { authorityName, legalBasis, reason, expiresAt, recallPromised } = found.listing
      const listing = { authority: authorityName, legalBasis, reason, expiresAt, recallPromised }
      return { answer: 'above_threshold', reason: null, listing }
    }
    case 'away':
      return { answer: 'unavailable', reason: null, listing: null }
    case 'protected':
      if (found.isOftenImitated) return { answer: 'often_imitated', reason: null, listing: null }
      return { answer: 'cannot_check', reason: isShortener ? 'shortener' : reasonOf(found.category), listing: null }
    case 'unlisted':
      return isShortener
        ? { answer: 'cannot_check', reason: 'shortener', listing: null }
        : { answer: 'none_or_too_few', reason: null, listing: null }
  }
}

export function reasonOf(category: string): Exclude<CannotReason, PrivateReason> {
  if (category === 'popular') return 'well-known-site'
  return ['shared-host', 'mailer', 'public-suffix'].includes(category) ? 'shared-host' : 'protected'
}

/** The most urgent first: what somebody must not do stands above what we do not know. */
const urgency: readonly AnswerKind[] = [
  'above_threshold',
  'often_imitated',
  'unavailable',
  'cannot_check',
  'none_or_too_few',
]

export function byUrgency<Item extends { answer: AnswerKind }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => urgency.indexOf(a.answer) - urgency.indexOf(b.answer))
}

/** What to do, as keys of the text, the first thing first. */
export type AdviceKey =
  | 'doNotPay'
  | 'doNotAnswer'
  | 'doNotReply'
  | 'doNotOpen'
  | 'paidAlready'
  | 'toldAlready'
  | 'reportIt'
  | 'notSafe'
  | 'searchYourself'
  | 'payProtected'
  | 'serviceSaysNothing'
  | 'askSomebody'
  | 'hangUp'
  | 'callYourself'
  | 'neverAsks'
  | 'typeYourself'
  | 'waitAndRetry'
  | 'lookAgain'
  | 'checkOther'
  | 'wholeAddress'

const advice: Record<AnswerKind, readonly AdviceKey[]> = {
  above_threshold: ['doNotPay', 'paidAlready', 'reportIt'],
  none_or_too_few: ['notSafe', 'searchYourself', 'payProtected', 'askSomebody'],
  often_imitated: ['hangUp', 'callYourself', 'neverAsks', 'paidAlready'],
  unavailable: ['waitAndRetry', 'searchYourself'],
  cannot_check: ['lookAgain', 'checkOther', 'askSomebody'],
}

export function adviceFor(answer: Answer, kind: EverydayKind | null): readonly AdviceKey[] {
  const isSite = kind === 'web-address'
  const canWrite = kind === 'email' || kind === 'user-name'
  if (answer.answer === 'above_threshold') {
    if (isSite) return ['doNotOpen', 'doNotPay', 'toldAlready', 'paidAlready', 'reportIt']
    if (kind === 'phone') return ['doNotAnswer', 'doNotPay', 'paidAlready', 'reportIt']
    return canWrite ? ['doNotReply', 'doNotPay', 'paidAlready', 'reportIt'] : advice.above_threshold
  }
  if (answer.answer === 'often_imitated' && kind !== 'phone')
    return ['doNotOpen', 'typeYourself', 'neverAsks', 'paidAlready']
  if (answer.reason === 'shortener') return ['doNotOpen', 'typeYourself', 'checkOther']
  if (answer.reason === 'well-known-site' || answer.reason === 'shared-host')
    return ['wholeAddress', 'checkOther', 'payProtected']
  if (answer.reason === 'protected') return ['searchYourself', 'checkOther']
  if (answer.answer === 'none_or_too_few' && kind === 'merchant')
    return ['notSafe', 'serviceSaysNothing', 'searchYourself', 'askSomebody']
  return advice[answer.answer]
}
