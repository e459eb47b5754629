// SPDX-License-Identifier: EUPL-1.2
// No audit line: nothing of anybody is read.
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Missing } from '../disclosure/disclosure.ts'
import { type Asked, groundFor } from './ground.query.ts'

/** Why such data would not go now, or null; whoever sends asks again at that moment. For whoever is to hear it before they begin. */
export function whyNotDisclosed(ctx: Context, asked: Omit<Asked, 'at'>): Promise<Missing | null> {
  const system = asSystem(ctx, 'sharing.may-disclose')
  return transaction(system, async (tx) => {
    const answer = await groundFor(system, tx, { ...asked, at: ctx.now() })
    return 'missing' in answer ? answer.missing : null
  })
}
