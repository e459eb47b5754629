// SPDX-License-Identifier: EUPL-1.2
// No audit line of its own: throwing the draft away has one, and so has the draft that is begun.
import { type Context, transaction } from '#foundation/access'
import { beginWithStory } from '#modules/reports'
import { lockedForFiler } from '../complaint/who.query.ts'
import { openAnswers, understoodAnswers } from './answers.query.ts'
import { linesOf, one } from './typed-answers.ts'
import { discard, openVersion } from './write-complaint.command.ts'

/**
 * Somebody was harmed as a private person: what was written goes along to the form of citizens, and the draft here ends. Gives the cookie of that
 * form and its address.
 */
export async function goAsCitizen(
  ctx: Context,
  id: string,
  request: Request,
): Promise<{ cookie: string; address: string }> {
  const { answers, read } = await transaction(ctx, async (tx) => {
    const { complaint } = await lockedForFiler(ctx, tx, { id })
    const { form, open } = await openVersion(tx, complaint)
    const own = openAnswers(ctx, open)
    return { answers: own, read: understoodAnswers(ctx, form, own) }
  })
  const some = (name: string) => linesOf(answers, name)
  const taken = await beginWithStory(ctx, request, {
    narrative: one(answers, 'narrative'),
    occurredOn: read.occurredOn,
    lossInCents: read.lossInCents,
    paidTo: some('paidTo'),
    contact: some('contact'),
    display: some('display'),
    site: some('site'),
    seller: some('seller'),
    name: one(answers, 'contactName'),
    email: one(answers, 'contactMail'),
    phone: one(answers, 'contactPhone'),
  })
  await discard(ctx, id)
  return taken
}
