// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { basisOf, type ExchangeId, exchangeAddress } from '#modules/agreements'
import { pilotMessages } from './pilot.text.ts'

/** What the sharing rules have against an exchange, for those who sign for it. */
export interface RulesSay {
  /** In a sentence or two. */
  why: string
  /** Some ground that exists could carry it, such as a permit, or rules that wait for a jurist. False: no ground could. */
  isPossible: boolean
  /** Only a permit or a decision of the police carries it. */
  needsGround: boolean
  /** Where the whole answer is read. */
  href: string
}

/** Null when adopted rules allow it, or when the pilot goes outside Dijkwacht. */
export async function rulesSay(ctx: Context, exchange: ExchangeId | null): Promise<RulesSay | null> {
  if (exchange === null) return null
  const { missing, answer } = await basisOf(ctx, exchange)
  if (missing === null) return null
  const isLikely = answer.likely !== 'forbidden'
  const isCarried =
    isLikely ||
    (await isLikelyUnder(ctx, exchange, 'permit')) ||
    (await isLikelyUnder(ctx, exchange, 'police-decision'))
  const href = exchangeAddress(exchange, ctx.language)
  return { why: missing, isPossible: isCarried, needsGround: isCarried && !isLikely, href }
}

async function isLikelyUnder(
  ctx: Context,
  exchange: ExchangeId,
  ground: 'permit' | 'police-decision',
): Promise<boolean> {
  return (await basisOf(ctx, exchange, ground)).answer.likely !== 'forbidden'
}

/** Nobody signs or starts what no ground carries, nor what the rules do not allow without having read that. */
export function readyBy(rules: RulesSay | null, knowsRules: boolean): void {
  const { rulesRefuse, rulesUnread } = pilotMessages
  if (rules?.isPossible === false) throw new Refusal(rulesRefuse, { status: 409, values: { why: rules.why } })
  if (rules && !knowsRules)
    throw new Refusal(rulesUnread, { status: 422, fields: [{ field: 'knowsRules', code: rulesUnread }] })
}
