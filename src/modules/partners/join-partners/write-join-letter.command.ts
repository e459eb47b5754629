// SPDX-License-Identifier: EUPL-1.2
// No audit line: what the mail is about has one, and so has every mail that is sent.
import { type Context, seeingAll } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import type { JoinLetterKind } from './application.ts'
import { insertJoinLetter } from './join-letter.store.ts'
import { JoinLetterDue } from './join-letter.events.ts'
import { codePurpose } from './keys.query.ts'

/** Puts a mail in line, in the transaction of what it is about. */
export function writeJoinLetter(
  ctx: Context,
  tx: Tx,
  { applicationId, kind, code }: { applicationId: string; kind: JoinLetterKind; code: string | null },
): Promise<void> {
  return seeingAll(ctx, tx, async () => {
    const id = ctx.newId()
    const sealedCode = code === null ? null : ctx.secrets.seal(codePurpose, code)
    await insertJoinLetter(tx, { id, applicationId, kind, sealedCode, at: ctx.now() })
    await announce(ctx, tx, JoinLetterDue, { letterId: id })
  })
}
