// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '../access/context.ts'
import type { Identities } from '../access/identities.ts'
import { recordAudit } from '../audit/index.ts'
import { isSessionToken } from './cookies.ts'
import { expiryOf } from './session.ts'
import { deleteSession, hashOf, insertSession } from './session.store.ts'

/** Under which name the provider knows somebody. */
export interface Account {
  issuer: string
  subject: string
  /** What it says of the human, whatever account it is. */
  human?: string
}

/**
 * Begins a session for somebody whom the provider vouched for. Always under a new token: one that was in the browser
 * before (perhaps put there by somebody else) is worth nothing afterwards. `enter` says who it is, in the same transaction.
 * null: nobody, or we do not know this person.
 */
export function beginSession(
  ctx: Context,
  identities: Identities,
  enter: (ctx: Context) => Promise<Account | null>,
  earlierToken: string | undefined,
): Promise<string | null> {
  const now = ctx.now()
  return transaction(ctx, async (tx) => {
    const own = { ...ctx, tx }
    const account = await enter(own)
    const actor = account && (await identities.findPerson(own, account.issuer, account.subject))
    if (!account || actor?.kind !== 'person') return null
    if (isSessionToken(earlierToken)) await deleteSession(tx, earlierToken)
    const { human, ...known } = account
    if (human) await identities.noteHuman(own, actor.id, human)
    const token = ctx.secrets.token(32)
    await insertSession(tx, {
      token_hash: hashOf(token),
      ...known,
      created_at: now,
      last_seen_at: now,
      expires_at: expiryOf(now),
    })
    await recordAudit({ ...ctx, actor }, tx, { action: 'access.signed-in', subjectKind: 'person', subjectId: actor.id })
    return token
  })
}

/** Ends the session. Whoever has no session any more is signed out already. */
export function endSession(ctx: Context, identities: Identities, token: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    const ended = await deleteSession(tx, token)
    const actor = ended && (await identities.findPerson({ ...ctx, tx }, ended.issuer, ended.subject))
    if (actor?.kind !== 'person') return
    await recordAudit({ ...ctx, actor }, tx, {
      action: 'access.signed-out',
      subjectKind: 'person',
      subjectId: actor.id,
    })
  })
}
