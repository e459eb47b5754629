// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type FormEntries, FormReader } from '#foundation/web'
import { moveClaim } from '../take-step/move-claim.command.ts'
import { type Asked, changeClaim } from '../take-step/party.query.ts'
import { decideReplies } from './reply.store.ts'

/** A person decides about a defence. Upheld: it goes back, and nobody is asked for anything any more. Rejected: the term begins anew, in full. */
export async function decideDefence(ctx: Context, asked: Asked, entries: FormEntries): Promise<void> {
  const read = new FormReader(ctx, entries)
  const outcome = read.choice('outcome', ['upheld', 'rejected'])
  const reason = read.text('reason', 1_000)
  read.done()
  await changeClaim(ctx, asked, 'recovery', async ({ tx, claim }) => {
    const step = outcome === 'upheld' ? 'uphold-defence' : 'reject-defence'
    await decideReplies(tx, claim.id, ['dispute', 'misused', 'minor'], {
      outcome: outcome === 'upheld' ? 'upheld' : 'rejected',
      at: ctx.now(),
    })
    await moveClaim(ctx, tx, claim, { step, reason })
  })
}
