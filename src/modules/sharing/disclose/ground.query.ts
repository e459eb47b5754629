// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import {
  type AgreementInForce,
  basisUnder,
  type DataCategory,
  type EvidenceLevel,
  decideSharing,
  type ExchangeId,
  exchangeQuestion,
  findAgreement,
  partyKindOf,
  type Purpose,
} from '#modules/agreements'
import { findOrganisation } from '#modules/partners'
import { dutchDay } from '#values'
import type { Missing } from '../disclosure/disclosure.ts'

/** Why something may go: the agreement that holds at this moment and the rules that allow it. */
export interface Ground {
  agreement: AgreementInForce
  rules: { id: string; version: number; status: string }[]
  /** Draft rules counted, because this is no production. */
  isOnTrial: boolean
}

export interface Asked {
  exchange: ExchangeId
  senderId: string
  receiverId: string
  purpose: Purpose
  categories: readonly DataCategory[]
  evidence: EvidenceLevel
  at: Date
}

/** Both must say yes: an agreement between these two for this, and the rules. Reads the agreement under lock, so that a suspension is seen. */
export async function groundFor(ctx: Context, tx: Tx, asked: Asked): Promise<Ground | { missing: Missing }> {
  const { exchange, senderId, receiverId, purpose, categories, evidence, at } = asked
  const agreed = await findAgreement(tx, { exchange, senderId, receiverId, at })
  if ('missing' in agreed) return agreed
  const { found: agreement } = agreed
  if (!agreement.purposes.includes(purpose)) return { missing: 'purpose-not-agreed' }
  if (!categories.every((category) => agreement.dataCategories.includes(category)))
    return { missing: 'data-not-agreed' }
  const sender = await findOrganisation(tx, senderId)
  const receiver = await findOrganisation(tx, receiverId)
  if (!sender || !receiver) return { missing: 'no-such-organisation' }
  const question = exchangeQuestion(exchange, dutchDay(at))
  const decision = await decideSharing(
    { ...ctx, tx },
    {
      ...question,
      legalBasis: basisUnder(agreement.kind, question.legalBasis),
      evidenceLevel: evidence,
      senderKind: partyKindOf[sender.kind],
      receiverKind: partyKindOf[receiver.kind],
      dataCategories: categories,
      purpose,
    },
  )
  if (!decision.isPermitted && decision.rules.length === 0) return { missing: 'no-rule-known' }
  if (!decision.isPermitted)
    return { missing: decision.outcome === 'not-established' ? 'rules-not-established' : 'rules-forbid' }
  const rules = decision.rules.map(({ id, version, status }) => ({ id, version, status }))
  return { agreement, rules, isOnTrial: decision.onTrial }
}
