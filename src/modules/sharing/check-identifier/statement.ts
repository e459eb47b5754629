// SPDX-License-Identifier: EUPL-1.2
import { ownName } from '#plain/identifiers'
import type { EverydayKind } from '#values'
import type { Answer, CannotReason } from './answer.ts'
import { type HelpNeed, isHelpNeed } from './help-asked.ts'
import type { FraudForm } from './message-kind.ts'

type Listed = 'listed-site' | 'listed-phone' | 'listed-sender' | 'listed-pay' | 'listed-paid'
type Imitated = 'imitated-phone' | 'imitated-phone-unknown' | 'imitated-site' | 'imitated-sender' | 'imitated-unknown'
type CannotSaid =
  | 'cannot'
  | 'message-unsure-said'
  | 'other-tongue-said'
  | 'shortener-said'
  | 'known-site-said'
  | 'shared-host-said'
  | 'own-code-said'
  | 'own-code-part-said'
export type StatementKey =
  | Listed
  | Imitated
  | CannotSaid
  | FraudForm
  | `${HelpNeed}-said`
  | 'protected-said'
  | 'looks-like'
  | 'none'
  | 'none-phone'
  | 'none-paid'
  | 'unavailable'
  | 'unavailable-phone'

type NoneMore = 'none-pay' | 'none-paid' | 'none-site' | 'none-sender' | 'none-seller' | 'none-phone-more'
type ImitatedMore = 'imitated-phone-more' | 'imitated-more' | 'imitated-more-unknown' | 'own-more'
export type ExplanationKey =
  | NoneMore
  | ImitatedMore
  | CannotReason
  | 'cheated-paid'
  | `first-${FraudForm}`
  | 'listed-more'
  | 'looks-like-site'
  | 'looks-like-sender'
  | 'looks-like-unknown'
  | 'unavailable-more'

const isSender = (kind: EverydayKind | null) => kind === 'email' || kind === 'user-name'

/** The answer in one sentence. None of them approves. */
export function statementOf(
  { answer, reason, organisation, form }: Answer,
  kind: EverydayKind | null,
  isPaid: boolean,
): StatementKey {
  if (form) return form
  if (isHelpNeed(reason)) return `${reason}-said`
  if (isPaid && reason === 'message-unsure') return 'none-paid'
  switch (answer) {
    case 'above_threshold':
      if (kind === 'web-address') return 'listed-site'
      if (kind === 'phone') return 'listed-phone'
      if (isSender(kind)) return 'listed-sender'
      return isPaid ? 'listed-paid' : 'listed-pay'
    case 'looks_like_known':
      return 'looks-like'
    case 'often_imitated':
      if (kind === 'phone') return organisation ? 'imitated-phone' : 'imitated-phone-unknown'
      if (!organisation) return 'imitated-unknown'
      return kind === 'web-address' ? 'imitated-site' : 'imitated-sender'
    case 'none_or_too_few':
      return kind === 'phone' ? 'none-phone' : 'none'
    case 'cannot_check':
      return cannotSaid[reason as keyof typeof cannotSaid] ?? 'cannot'
    case 'unavailable':
    case 'likely_fraud':
      return kind === 'phone' ? 'unavailable-phone' : 'unavailable'
  }
}

const cannotSaid = {
  'message-unsure': 'message-unsure-said',
  'other-tongue': 'other-tongue-said',
  shortener: 'shortener-said',
  'well-known-site': 'known-site-said',
  'shared-host': 'shared-host-said',
  protected: 'protected-said',
  'own-code': 'own-code-said',
  'own-code-part': 'own-code-part-said',
} as const

/** What to know or do at once. `isPaid`: they told that they paid for something. */
export function explanationOf(said: Answer, kind: EverydayKind | null, isPaid: boolean): ExplanationKey {
  const { answer, reason, organisation, form } = said
  if (form) return `first-${form}`
  if (reason) return isPaid && (reason === 'cheated' || reason === 'message-unsure') ? 'cheated-paid' : reason
  switch (answer) {
    case 'above_threshold':
      return 'listed-more'
    case 'looks_like_known':
      if (!organisation?.site) return 'looks-like-unknown'
      return kind === 'web-address' ? 'looks-like-site' : 'looks-like-sender'
    case 'often_imitated':
      if (kind === 'phone') return 'imitated-phone-more'
      if (organisation?.name === ownName) return 'own-more'
      return organisation?.site ? 'imitated-more' : 'imitated-more-unknown'
    case 'none_or_too_few':
      if (kind === 'phone') return 'none-phone-more'
      if (isPaid) return 'none-paid'
      if (kind === 'web-address') return 'none-site'
      if (isSender(kind)) return 'none-sender'
      return kind === 'iban' || kind === 'crypto-address' ? 'none-pay' : 'none-seller'
    default:
      return 'unavailable-more'
  }
}
