// SPDX-License-Identifier: EUPL-1.2
// What a listing would be answered with: it names what its reader is deciding about, and looks nothing up.
import { type Context, transaction } from '#foundation/access'
import { listedIdentifier } from '#modules/identifiers'
import { everydayKinds } from '#values'
import { answerOf } from './answer.ts'
import { sayAnswerPlainly } from './say-plainly.ts'

/** What a citizen would read if this listing were published now: the sentence and the one below it. Empty when it cannot be seen or asked. */
export async function previewAnswer(ctx: Context, listingId: string): Promise<{ title: string; explanation: string }> {
  const listed = await transaction(ctx, (tx) => listedIdentifier(tx, listingId))
  if (!listed || ctx.actor.kind !== 'person') return { title: '', explanation: '' }
  const { kind, canonical } = listed
  const everyday = everydayKinds.find((one) => one === kind)
  if (!everyday) return { title: '', explanation: '' }
  const now = ctx.now()
  const authorityName = ctx.actor.organisationName
  const published = {
    authorityName,
    legalBasis: '',
    reason: '',
    decidedAt: now,
    expiresAt: now,
    reports: 0,
    recallPromised: false,
  }
  const identifier = { kind: everyday, canonical }
  const answer = answerOf({ outcome: 'listed', listing: published })
  const said = sayAnswerPlainly({ ...answer, text: canonical, identifier, problem: null }, ctx.language)
  return { title: said.statement, explanation: said.explanation }
}
