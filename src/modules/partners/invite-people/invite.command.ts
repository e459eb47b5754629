// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayVouch } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { parseReceiptCode, receiptCodeOf } from '#values'
import { issuerFor } from '../organisation/issuer-for.query.ts'
import { bindAccount, lockInvitation, upsertInvitation } from './invitation.store.ts'

export const invitationDays = 7

const digestOf = ({ secrets }: Context, typed: string) =>
  secrets.digest('partners.invitation', parseReceiptCode(typed.slice(0, 100)) ?? 'no code')

/** A code with which somebody makes the account that they sign in with theirs; the one before is worth nothing any more. */
export async function writeInvitation(
  ctx: Context,
  tx: Tx,
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<string> {
  const issuer = issuerFor(ctx, organisationId)
  const code = receiptCodeOf(Buffer.from(ctx.secrets.token(12), 'base64url'))
  const until = new Date(ctx.now().getTime() + invitationDays * 86_400_000)
  await upsertInvitation(tx, { personId, issuer, codeDigest: digestOf(ctx, code), until })
  return code
}

/** Where whoever has this code signs in; null: it is used, over, or none of ours. In a transaction of the program. */
export async function invitedTo(ctx: Context, tx: Tx, code: string): Promise<string | null> {
  return (await lockInvitation(tx, digestOf(ctx, code), ctx.now()))?.issuer ?? null
}

/**
 * The account with which somebody just signed in becomes that of whom the code was for. Not when another issuer says it than the one of their
 * organisation, and not when the account is somebody's already.
 */
export async function acceptInvitation(
  ctx: Context,
  tx: Tx,
  code: string,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<boolean> {
  const invitation = await lockInvitation(tx, digestOf(ctx, code), ctx.now())
  if (!invitation || invitation.issuer !== issuer || !mayVouch(ctx.settings, issuer, invitation.organisationId))
    return false
  const { personId, organisationId } = invitation
  const human = ctx.secrets.digest('partners.human', `${issuer} ${subject}`)
  if (!(await bindAccount(tx, { personId, issuer, subject, human }))) return false
  await recordAudit(ctx, tx, {
    action: 'partners.invitation-accepted',
    subjectKind: 'person',
    subjectId: personId,
    detail: { organisation: organisationId, issuer },
  })
  return true
}
