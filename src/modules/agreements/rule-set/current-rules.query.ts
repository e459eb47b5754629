// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { Database } from '#foundation/db'
import type { SharingRule } from '../sharing-rule/sharing-rule.ts'
import { selectRevision, selectRulesThatCount } from './rule.store.ts'

export interface CurrentRules {
  /** Version of the edition that was loaded last. */
  edition: string
  rules: readonly SharingRule[]
}

const kept = new WeakMap<Database, { number: string; current: CurrentRules }>()

/**
 * The rules that count, as they are at this moment: a copy is kept, and its number is compared in the database every time, so that a
 * rule that was taken back a second ago decides nothing any more, in whichever process.
 */
export function findCurrentRules(ctx: Context): Promise<CurrentRules> {
  return transaction(ctx, async (tx) => {
    const revision = await selectRevision(tx)
    if (!revision) throw new Error('no sharing rules are loaded: load() of the module agreements did not run')
    const known = kept.get(ctx.db)
    if (known?.number === revision.number) return known.current
    const current = { edition: revision.edition, rules: await selectRulesThatCount(tx) }
    kept.set(ctx.db, { number: revision.number, current })
    return current
  })
}
