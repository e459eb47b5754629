// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { findProposedCase, type ProposedCase } from '#modules/agreements'

/** What became of the example that a published answer was put forward as; null when it never was. `counts`: it waits, or was approved. */
export async function findExample(
  ctx: Context,
  published: { proposalId: string | null },
): Promise<(ProposedCase & { counts: boolean }) | null> {
  const found = published.proposalId ? await findProposedCase(ctx, published.proposalId) : null
  return found && { ...found, counts: found.status === 'open' || found.status === 'approved' }
}
