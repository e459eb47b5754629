// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { type RedressPolicy } from '../set-policy/policy.ts'
import { selectPolicy } from '../set-policy/policy.store.ts'
import { countUses, type PolicyUse } from '../suspend-listing/suspension.store.ts'

/** The policy of the own authority, and how often each row about suspending was used in a year. */
export function showPolicy(ctx: Context): Promise<{ policy: RedressPolicy; uses: PolicyUse[] }> {
  const own = organisationOf(ctx.actor) ?? ''
  const since = new Date(ctx.now().getTime() - 365 * 86_400_000)
  return transaction(ctx, async (tx) => ({
    policy: await selectPolicy(tx, own),
    uses: await countUses(tx, own, since),
  }))
}
