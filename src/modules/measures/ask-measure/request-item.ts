// SPDX-License-Identifier: EUPL-1.2
import type { DataCategory, EvidenceLevel, ExchangeId, Purpose } from '#modules/agreements'
import type { DisclosureItem } from '#modules/sharing'
import { type IdentifierKind, Withheld } from '#values'
import { limits } from '../request/clocks.ts'
import type { StoredRequest, Subject } from '../request/stored-request.ts'
import type { GroundKind, Measure } from '../request/request.ts'
import { composePayload } from './compose-payload.ts'

/** What each kind is called in an agreement and in the rules. A kind that is not here cannot be asked about. */
const categories: Partial<Record<IdentifierKind, DataCategory>> = {
  iban: 'account-number',
  'crypto-address': 'account-number',
  merchant: 'account-number',
  phone: 'phone-number',
  email: 'email-address',
  'user-name': 'user-name',
  'company-number': 'company-number',
}

const evidence: Record<GroundKind, EvidenceLevel> = {
  listing: 'confirmed-by-authority',
  threshold: 'threshold-reached',
  reports: 'verified-report',
  case: 'verified-report',
  signal: 'verified-report',
}

const purposes: Record<Measure, Purpose> = {
  freeze: 'prevent-payment',
  delay: 'prevent-payment',
  block: 'fraud-detection',
  'take-down': 'fraud-detection',
  warn: 'fraud-detection',
}

/** By which exchange it goes: a request without anybody in it asks the rules another question. */
export function exchangeOf(subject: object | null): ExchangeId {
  return subject === null ? 'measure-without-person' : 'measure-request'
}

export function purposeOf(measure: Measure, subject: object | null): Purpose {
  return subject === null ? 'fraud-detection' : purposes[measure]
}

type Asked = Pick<StoredRequest, 'id' | 'measure' | 'barrier' | 'ground' | 'forms' | 'note' | 'askedAt' | 'reminders'>

const hour = 3_600_000

/** The request as the exchange core sends it; `reminders` makes it a new version of the same. */
export function itemOf(
  { id, measure, barrier, ground, forms, note, askedAt, reminders }: Asked,
  subject: Pick<Subject, 'kind' | 'canonical'> | null,
  told: { askedBy: string; barrierLabel: string; forms: string },
): DisclosureItem {
  const category = subject && categories[subject.kind]
  if (subject && !category) throw new Error(`nobody is asked about a ${subject.kind}`)
  return {
    kind: 'measure-request',
    id,
    categories: category ? [category, 'warning'] : ['anonymous-figures'],
    evidence: evidence[ground],
    receivedAt: null,
    understoodAt: null,
    payload: new Withheld(
      composePayload({
        requestId: id,
        measure,
        askedBy: told.askedBy,
        barrier: { id: barrier, label: told.barrierLabel },
        ground,
        forms: { ids: forms, label: told.forms },
        subject,
        note,
        decideBy: new Date(askedAt.getTime() + limits[measure].decided * hour),
        reminder: reminders,
      }),
    ),
  }
}
