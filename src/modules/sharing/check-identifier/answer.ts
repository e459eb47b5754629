// SPDX-License-Identifier: EUPL-1.2
import type { KnownOrganisation, ShieldedName } from '#modules/identifiers'
import { ownName } from '#plain/identifiers'
import type { EverydayKind } from '#values'
import { type HelpNeed, isHelpNeed } from './help-asked.ts'
import type { FraudForm } from './message-kind.ts'
import { needAnswers } from './need-answers.ts'
import { reportedAtLeast } from './reported-often.ts'

/** There is no answer that approves: nothing reported is not the same as safe. */
export const answerKinds = [
  'above_threshold',
  'looks_like_known',
  'likely_fraud',
  'none_or_too_few',
  'cannot_check',
  'often_imitated',
  'unavailable',
] as const
export type AnswerKind = (typeof answerKinds)[number]

/** Items at a time, for whoever says no more of himself. */
export const mostForAnybody = 10

/** Why something cannot be checked, besides the problems that `#values` knows. */
export type CannotReason =
  | 'message-unsure'
  /** Written in neither Dutch nor English. */
  | 'other-tongue'
  | 'shortener'
  | 'well-known-site'
  | 'shared-host'
  | 'protected'
  | 'own-code'
  | 'own-code-part'
  /** Only where the browser asks by itself. */
  | 'elsewhere'
  | HelpNeed

/** What looking it up gave; 'away': the register did not answer, which is never "no reports". */
export type Found =
  | {
      outcome: 'listed'
      listing: {
        authorityName: string
        legalBasis: string
        reason: string
        decidedAt: Date
        expiresAt: Date
        reports: number
        recallPromised: boolean
      }
    }
  | { outcome: 'shielded'; on: ShieldedName }
  | { outcome: 'protected'; category: string; isOftenImitated: boolean; organisation: KnownOrganisation | null }
  | { outcome: 'unlisted'; imitates: KnownOrganisation | null }
  | { outcome: 'away' }

/** The answer about one item. Every answer has the same shape: no exact counts, no reporters, no dates of reports. */
export interface Answer {
  answer: AnswerKind
  /** Only with `cannot_check`. */
  reason: CannotReason | null
  /** Only with `above_threshold`. */
  listing: Warning | null
  /** With `often_imitated`: whose it is; with `looks_like_known`: whose it is not. */
  organisation: KnownOrganisation | null
  /** Only with `likely_fraud`: what a message seems to be. */
  form: FraudForm | null
}

/** Who warns, and why. */
export interface Warning {
  authority: string
  legalBasis: string
  /** Empty when it stands on the list of the shield: then it is said in the language of the reader. */
  reason: string
  since: Date
  expiresAt: Date
  /** So often or more it was reported when that was decided; null: less than is told, or not known. */
  reports: number | null
  recallPromised: boolean
  /** Only of a site that the shield keeps people from: under which name it stands on that list, and who is imitated. */
  shield: { name: string; imitates: string | null } | null
}

/** From what was looked up to what is said. `isShortener`: the address only points elsewhere. */
export function answerOf(found: Found, isShortener = false): Answer {
  switch (found.outcome) {
    case 'listed': {
      const {
        authorityName: authority,
        legalBasis,
        reason,
        decidedAt: since,
        expiresAt,
        recallPromised,
      } = found.listing
      const reports = reportedAtLeast(found.listing.reports)
      return answer('above_threshold', {
        listing: { authority, legalBasis, reason, since, expiresAt, reports, recallPromised, shield: null },
      })
    }
    case 'shielded': {
      const { name, imitates, authorityName: authority, legalBasis, decidedAt: since, expiresAt } = found.on
      const shield = { name, imitates }
      return answer('above_threshold', {
        listing: {
          authority,
          legalBasis,
          reason: '',
          since,
          expiresAt,
          reports: null,
          recallPromised: false,
          shield,
        },
      })
    }
    case 'away':
      return answer('unavailable')
    case 'protected':
      if (found.isOftenImitated) return answer('often_imitated', { organisation: found.organisation })
      return answer('cannot_check', { reason: isShortener ? 'shortener' : reasonOf(found.category) })
    case 'unlisted':
      if (isShortener) return answer('cannot_check', { reason: 'shortener' })
      return found.imitates ? answer('looks_like_known', { organisation: found.imitates }) : answer('none_or_too_few')
  }
}

export function answer(kind: AnswerKind, more: Partial<Omit<Answer, 'answer'>> = {}): Answer {
  return { answer: kind, reason: null, listing: null, organisation: null, form: null, ...more }
}

export function reasonOf(category: string): 'well-known-site' | 'shared-host' | 'protected' {
  if (category === 'popular') return 'well-known-site'
  return ['shared-host', 'mailer', 'public-suffix'].includes(category) ? 'shared-host' : 'protected'
}

/** The most urgent first: what somebody must not do stands above what we do not know. */
const urgency: readonly AnswerKind[] = [
  'above_threshold',
  'likely_fraud',
  'looks_like_known',
  'often_imitated',
  'unavailable',
  'cannot_check',
  'none_or_too_few',
]

/** Somebody in need stands above everything. */
export function byUrgency<Item extends Pick<Answer, 'answer' | 'reason'>>(items: readonly Item[]): Item[] {
  const place = (item: Item) => (asksForHelp(item) ? -1 : urgency.indexOf(item.answer))
  return items.toSorted((a, b) => place(a) - place(b))
}

/** It opens somebody's report or plan, or will when the rest is there. */
export function isCodeOfOurs({ reason }: Pick<Answer, 'reason'>): boolean {
  return reason === 'own-code' || reason === 'own-code-part'
}

export function asksForHelp({ reason }: Pick<Answer, 'reason'>): boolean {
  return isHelpNeed(reason)
}

/** No number, link or need stands in it: its words are all there is. */
export function isOfWords({ reason }: Pick<Answer, 'reason'>): boolean {
  return reason === 'message-unsure' || reason === 'other-tongue'
}

/** How an answer looks, by its shape: there is none that approves. */
export const looks = ['stop', 'warn', 'hang-up', 'call', 'unknown'] as const
export type Look = (typeof looks)[number]

export function lookOf({ answer, reason }: Pick<Answer, 'answer' | 'reason'>, kind: EverydayKind | null): Look {
  if (isHelpNeed(reason)) return needAnswers[reason].look
  if (['above_threshold', 'looks_like_known', 'likely_fraud'].includes(answer)) return 'stop'
  if (answer === 'none_or_too_few' && kind === 'phone') return 'hang-up'
  return answer === 'often_imitated' || answer === 'unavailable' ? 'warn' : 'unknown'
}

/** What to do, as keys of the text, the first thing first. */
export type AdviceKey =
  | 'doNotPay'
  | 'doNotAnswer'
  | 'giveNothing'
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
  | 'hangUpNow'
  | 'keepCard'
  | 'callBank'
  | 'stopContact'
  | 'keepProof'
  | 'inDanger'
  | 'callYourself'
  | 'neverAsks'
  | 'typeYourself'
  | 'typeReal'
  | 'callReal'
  | `first-${FraudForm}`
  | 'waitAndRetry'
  | 'lookAgain'
  | 'checkOther'
  | 'wholeAddress'
  | 'keepCode'

const advice: Record<AnswerKind, readonly AdviceKey[]> = {
  above_threshold: ['doNotPay', 'paidAlready', 'reportIt'],
  none_or_too_few: ['notSafe', 'searchYourself', 'payProtected', 'askSomebody'],
  looks_like_known: [],
  likely_fraud: [],
  often_imitated: ['hangUp', 'callYourself', 'neverAsks', 'paidAlready'],
  unavailable: ['waitAndRetry', 'searchYourself'],
  cannot_check: ['lookAgain', 'checkOther', 'askSomebody'],
}

export function adviceFor(answer: Answer, kind: EverydayKind | null, isPaid = false): readonly AdviceKey[] {
  const { name, site, phone } = answer.organisation ?? {}
  // We have no app and call nobody; what to do stands above it.
  const real: AdviceKey[] =
    name === ownName ? [] : [site ? 'typeReal' : 'typeYourself', ...(phone ? (['callReal'] as const) : [])]
  const isSite = kind === 'web-address'
  const canWrite = kind === 'email' || kind === 'user-name'
  if (answer.answer === 'above_threshold') {
    if (isSite) return ['doNotOpen', 'doNotPay', 'toldAlready', 'paidAlready', 'reportIt']
    if (kind === 'phone') return ['doNotAnswer', 'giveNothing', 'paidAlready', 'reportIt']
    return canWrite ? ['doNotReply', 'doNotPay', 'paidAlready', 'reportIt'] : advice.above_threshold
  }
  if (answer.answer === 'looks_like_known')
    return [isSite ? 'doNotOpen' : 'doNotReply', ...real, 'toldAlready', 'paidAlready', 'reportIt']
  if (answer.form) return [`first-${answer.form}`, 'paidAlready', 'askSomebody', 'reportIt']
  if (answer.answer === 'often_imitated') {
    if (kind !== 'phone') return ['doNotOpen', ...real, 'neverAsks', 'paidAlready']
    return ['hangUp', answer.organisation?.phone ? 'callReal' : 'callYourself', 'neverAsks', 'paidAlready']
  }
  if (isHelpNeed(answer.reason)) return needAnswers[answer.reason].advice
  if (isPaid && answer.reason === 'message-unsure') return ['callBank', 'stopContact', 'keepProof', 'reportIt']
  if (isOfWords(answer)) return ['doNotPay', 'hangUp', 'searchYourself', 'askSomebody']
  if (answer.reason === 'shortener') return ['doNotOpen', 'typeYourself', 'checkOther']
  if (answer.reason === 'well-known-site' || answer.reason === 'shared-host')
    return ['wholeAddress', 'checkOther', 'payProtected']
  if (answer.reason === 'protected') return ['searchYourself', 'checkOther']
  if (isCodeOfOurs(answer)) return ['keepCode']
  if (answer.answer === 'none_or_too_few' && kind === 'merchant')
    return ['notSafe', 'serviceSaysNothing', 'searchYourself', 'askSomebody']
  if (answer.answer === 'none_or_too_few' && kind === 'phone')
    return ['hangUp', 'searchYourself', 'neverAsks', 'reportIt']
  if (answer.answer === 'unavailable' && kind === 'phone') return ['hangUp', 'searchYourself', 'neverAsks']
  return advice[answer.answer]
}
