// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { type ShownListing, showListing } from '../show-listing/show-listing.query.ts'
import { confirmersOf } from '../warn-on-evidence/about-identifier.query.ts'
import { countProposed, selectProposed } from './proposals.store.ts'

/** So many are shown ahead, so that the next one is there at once. */
const ahead = 4
/** So many are looked at for those: at what somebody confirmed themselves a colleague is the second. */
const looked = 24

/**
 * What one person can decide about at once: first what a colleague put forward, then what a rule proposed, that with the most verified reports first,
 * each with everything that the authority may weigh; a line in the record for each that is given. What rests on own evidence waits for a second
 * person on its own page.
 */
export async function proposalsToJudge(
  ctx: Context,
  purpose: string,
): Promise<{ proposals: ShownListing[]; waiting: number }> {
  const personId = ctx.actor.kind === 'person' ? ctx.actor.id : ''
  const reader = { organisationId: organisationOf(ctx.actor) ?? '', personId }
  const { found, waiting } = await transaction(ctx, async (tx) => ({
    found: await selectProposed(tx, reader, looked),
    waiting: await countProposed(tx, reader),
  }))
  const proposals: ShownListing[] = []
  for (const { id, identifierId, isForSecond } of found) {
    if (proposals.length === ahead) break
    if (isForSecond && (await confirmersOf(ctx, identifierId)).has(personId)) continue
    proposals.push(await showListing(ctx, id, purpose))
  }
  return { proposals, waiting }
}
