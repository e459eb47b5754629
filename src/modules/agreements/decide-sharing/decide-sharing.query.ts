// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { dutchDay } from '#values'
import { type ExchangeId, exchangeIds, exchangeQuestion } from '../exchange/exchanges.data.ts'
import { findCurrentRules } from '../rule-set/current-rules.query.ts'
import type { AskedQuestion } from '../sharing-question/sharing-question.schema.ts'
import type { LegalBasis, SharingQuestion } from '../sharing-question/sharing-question.ts'
import { decide, nearRules, permits } from '../sharing-rule/decide.ts'
import { missingBasis } from './missing-basis.ts'
import type { SharingAnswer } from './sharing-answer.ts'

/** May this be shared? Of a question without a day: today, in the Netherlands. */
export async function decideSharing(ctx: Context, asked: AskedQuestion | SharingQuestion): Promise<SharingAnswer> {
  const { edition, rules } = await findCurrentRules(ctx)
  const question = { ...asked, at: asked.at ?? dutchDay(ctx.now()) }
  const decision = decide(rules, question)
  const onTrial = !ctx.settings.isProduction
  const near = decision.rules.length > 0 ? [] : nearRules(rules, question)
  return { ...decision, near, question, isPermitted: permits(decision, onTrial), onTrial, edition }
}

export interface Basis {
  /** Whether the feature may run. */
  isOpen: boolean
  answer: SharingAnswer
  /** Which basis is missing, in words of the reader; null when an adopted rule carries it. A trial may be open and yet miss one. */
  missing: string | null
}

/**
 * What one of our own exchanges rests on. A feature that is not open is off, and says what is missing. `legalBasis`: as if it
 * rested on that.
 */
export async function basisOf(ctx: Context, id: ExchangeId, legalBasis?: LegalBasis): Promise<Basis> {
  const question = exchangeQuestion(id, dutchDay(ctx.now()))
  const answer = await decideSharing(ctx, { ...question, ...(legalBasis && { legalBasis }) })
  return { isOpen: answer.isPermitted, answer, missing: missingBasis(answer, ctx.language) }
}

/** Of every exchange of our own, in the order of the list. */
export async function listBases(ctx: Context): Promise<(Basis & { id: ExchangeId })[]> {
  return Promise.all(exchangeIds.map(async (id) => ({ id, ...(await basisOf(ctx, id)) })))
}
