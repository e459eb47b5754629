// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { type ShownListing, showListing } from '../show-listing/show-listing.query.ts'
import { countProposed, selectProposed } from './proposals.store.ts'

/** So many are shown ahead, so that the next one is there at once. */
const ahead = 4

/**
 * What one person can decide about at once, that with the most verified reports first, each with everything that the authority may weigh; a line in
 * the record for each that is given. What rests on own evidence waits for a second person on its own page.
 */
export async function proposalsToJudge(
  ctx: Context,
  purpose: string,
): Promise<{ proposals: ShownListing[]; waiting: number }> {
  const organisationId = organisationOf(ctx.actor) ?? ''
  const { ids, waiting } = await transaction(ctx, async (tx) => ({
    ids: await selectProposed(tx, organisationId, ahead),
    waiting: await countProposed(tx, organisationId),
  }))
  const proposals: ShownListing[] = []
  for (const id of ids) proposals.push(await showListing(ctx, id, purpose))
  return { proposals, waiting }
}
