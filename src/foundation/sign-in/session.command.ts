// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '../access/context.ts'
import type { Actor } from '../access/actor.ts'
import { developmentIssuer, type Identities } from '../access/identities.ts'
import { recordAudit } from '../audit/index.ts'
import type { Tx } from '../db/index.ts'
import { isSessionToken } from './cookies.ts'
import { expiryOf } from './session.ts'
import { deleteSession, deleteSessionsOf, hashOf, insertSession, selectSessionsOf } from './session.store.ts'

/** Under which name the provider knows somebody. */
export interface Account {
  issuer: string
  subject: string
  /** What it says of the human, whatever account it is. */
  human?: string
}

/** What the provider said of this visit. */
export interface Visit {
  /** When it asked who somebody is; null: it did not say. */
  authenticatedAt: Date | null
  /** How it asked (acr); null: it did not say. */
  level: string | null
  /** What it calls its own session. */
  sid: string | null
  idToken: string
  /** When it is over at the latest; as long as a session lasts when left out. */
  until?: Date
}

const sealedFor = 'sign-in id token'
/** Of one account, all browsers together: the oldest makes room. */
const mostSessions = 5

/**
 * Begins a session for somebody whom the provider vouched for. Always under a new token: one that was in the browser
 * before (perhaps put there by somebody else) is worth nothing afterwards. `enter` says who it is, in the same transaction.
 * null: nobody, we do not know this person, or `isEnough` says that their roles ask for more.
 */
export function beginSession(
  ctx: Context,
  identities: Identities,
  enter: (ctx: Context) => Promise<Account | null>,
  visit: Visit,
  earlier: {
    token: string | undefined /** Code of an invitation, for whom we do not know. */
    invitation: string | null
  },
  isEnough: (actor: Actor) => boolean = () => true,
): Promise<string | null> {
  const now = ctx.now()
  return transaction(ctx, async (tx) => {
    const own = { ...ctx, tx }
    const account = await enter(own)
    const find = () => account && identities.findPerson(own, account.issuer, account.subject)
    let actor = await find()
    if (account && !actor && earlier.invitation !== null)
      if (await identities.acceptInvitation(own, earlier.invitation, account)) actor = await find()
    if (account && !actor && (await identities.enterFromDirectory(own, account))) actor = await find()
    if (!account || actor?.kind !== 'person' || !isEnough(actor)) return null
    if (isSessionToken(earlier.token)) await deleteSession(tx, hashOf(earlier.token))
    const { human, ...known } = account
    await identities.noteSignIn(own, actor.id, human)
    const token = ctx.secrets.token(32)
    await insertSession(tx, {
      token_hash: hashOf(token),
      ...known,
      created_at: now,
      last_seen_at: now,
      expires_at: visit.until ?? expiryOf(now),
      authenticated_at: visit.authenticatedAt,
      level: visit.level,
      provider_session: visit.sid === null ? null : hashOf(visit.sid),
      id_token: ctx.secrets.seal(sealedFor, visit.idToken),
    })
    await recordAudit({ ...ctx, actor }, tx, { action: 'access.signed-in', subjectKind: 'person', subjectId: actor.id })
    // Invented people are many at once.
    const over = account.issuer === developmentIssuer ? [] : (await selectSessionsOf(tx, account)).slice(mostSessions)
    for (const { token_hash } of over) {
      const ended = await deleteSession(tx, token_hash)
      if (ended) await recordEnd(ctx, tx, identities, ended)
    }
    return token
  })
}

/** Somebody came back from the provider and is not let in: whoever watches over sign-in sees that. `why`: which page they got. */
export function noteRefusal(ctx: Context, why: string): Promise<void> {
  return transaction(ctx, (tx) =>
    recordAudit(ctx, tx, { action: 'access.sign-in-refused', subjectKind: 'sign-in', subjectId: why }),
  )
}

/** Ends the session; gives what the provider said when it began. Whoever has no session any more is signed out already. */
export function endSession(
  ctx: Context,
  identities: Identities,
  token: string,
): Promise<{ issuer: string; idToken: string } | null> {
  return transaction(ctx, async (tx) => {
    const ended = await deleteSession(tx, hashOf(token))
    if (!ended) return null
    await recordEnd(ctx, tx, identities, ended)
    return ended.id_token && { issuer: ended.issuer, idToken: ctx.secrets.open(sealedFor, ended.id_token) }
  })
}

/** Ends what the provider says is over: one session of somebody, or all. Gives how many. */
export function endSessionsOf(
  ctx: Context,
  identities: Identities,
  { issuer, subject, sid }: { issuer: string; subject: string | null; sid: string | null },
): Promise<number> {
  return transaction(ctx, async (tx) => {
    const ended = await deleteSessionsOf(tx, issuer, { subject, providerSession: sid === null ? null : hashOf(sid) })
    for (const one of ended) await recordEnd(ctx, tx, identities, one)
    return ended.length
  })
}

async function recordEnd(ctx: Context, tx: Tx, identities: Identities, { issuer, subject }: Account): Promise<void> {
  const actor = await identities.findPerson({ ...ctx, tx }, issuer, subject)
  if (actor?.kind !== 'person') return
  await recordAudit({ ...ctx, actor }, tx, { action: 'access.signed-out', subjectKind: 'person', subjectId: actor.id })
}
