// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type Desk, deedMessages, takeDeed } from '#foundation/desk'
import { type FormEntries, Refusal } from '#foundation/web'
import { isMinistry } from '../organisation/find-organisation.query.ts'
import { selectOrganisation, updatePerson } from '../organisation/organisation.store.ts'
import { watchesOneself } from '../organisation/watches-oneself.ts'
import { invitedIssuer } from '../invite-people/invitation.store.ts'
import { admitterOf } from '../join-partners/admitter.query.ts'
import { administratorOf, type Person } from '../keep-people/administrator.query.ts'
import { grantableIn } from '../keep-people/grantable.ts'
import { lockOwnPerson, setSuspended } from '../keep-people/people.store.ts'
import { endGrant, insertGrant, isBroughtIn, selectGrant, selectOtherAdministrators } from './grant.store.ts'
import { type Grant, type GrantAsks, type GrantDeed, grantDeeds, type GrantStatus } from './grant.ts'
import { grantMessages as message } from './grant.text.ts'

export const grantDesk: Desk<Grant, GrantStatus, GrantDeed, Person> = {
  table: grantDeeds,
  who: (ctx, may) => (may === 'partners:admit' ? admitterOf(ctx) : administratorOf(ctx)),
  // The program gives roles, for two people.
  within: (ctx, work) => transaction(ctx, (tx) => seeingAll(ctx, tx, () => work(tx))),
  find: selectGrant,
  subject: ({ personId, organisationId, asks, roles }) => ({
    subjectKind: 'person',
    subjectId: personId,
    detail: { organisation: organisationId, asks, roles: roles.join(' ') },
  }),
}

/** The first of two. Refuses when something waits for this person already. */
export async function proposeGrant(
  ctx: Context,
  tx: Tx,
  personId: string,
  roles: readonly string[],
  asks: GrantAsks = 'give',
  reason: string | null = null,
): Promise<string> {
  const { id: proposedBy, organisationId } = administratorOf(ctx)
  const id = ctx.newId()
  const grant = { id, personId, organisationId, asks, roles, reason, proposedBy, proposedAt: ctx.now() }
  const isNew = await insertGrant(tx, grant)
  if (!isNew) throw new Refusal(message.waitsAlready, { status: 409 })
  await recordAudit(ctx, tx, {
    action: 'partners.role-grant-proposed',
    subjectKind: 'person',
    subjectId: personId,
    detail: { organisation: organisationId, asks, roles: roles.join(' ') },
  })
  return id
}

export function takeGrantDeed(ctx: Context, deed: GrantDeed, id: string, entries: FormEntries = {}): Promise<void> {
  return takeDeed(ctx, grantDesk, deed, { id, entries }, async (tx, grant, { to, by, at, because }) => {
    if (deed === 'confirm' || deed === 'refuse') await refuseUnasked(ctx, tx, grant)
    if (to === 'approved' && (await isBroughtIn(tx, by.id, grant.proposedBy)))
      throw new Refusal(message.broughtIn, { status: 409 })
    if (!(await endGrant(tx, id, { status: to, by: by.id, at, because: because || null })))
      throw new Refusal(deedMessages.notNow, { status: 409 })
    const { personId, organisationId } = grant
    const [own, person] = [
      await selectOrganisation(tx, organisationId),
      await lockOwnPerson(tx, organisationId, personId),
    ]
    if (to !== 'approved') {
      // Somebody who never got a role comes in no more.
      if (grant.asks === 'give' && person?.roles.length === 0)
        await updatePerson(tx, personId, { roles: [], isActive: false }, at)
      return
    }
    if (grant.asks !== 'give') {
      if (!person || (grant.asks === 'suspend' && person.suspendedAt))
        throw new Refusal(message.cannotAnyMore, { status: 409 })
      if (grant.asks === 'suspend')
        return setSuspended(tx, personId, { id: grant.proposedBy, at, because: grant.reason ?? '' })
      const kept = person.roles.filter((role) => grant.asks === 'end' || !(grant.roles as string[]).includes(role))
      await updatePerson(tx, personId, { roles: kept, isActive: grant.asks === 'take' }, at)
      return
    }
    // Until they signed in nobody knows which human gets them.
    if (person?.issuer === invitedIssuer) throw new Refusal(message.notInYet, { status: 409 })
    const roles = [...new Set([...(person?.roles ?? []), ...grant.roles])]
    const grantable: readonly string[] = own ? grantableIn(own, ctx.settings.unused) : []
    if (!person || watchesOneself(roles) || grant.roles.some((role) => !grantable.includes(role)))
      throw new Refusal(message.cannotAnyMore, { status: 409 })
    await updatePerson(tx, personId, { roles, isActive: true }, at)
  })
}

/** Who is asked where no other administrator of the organisation can judge it. */
export async function isAskedFrom(ctx: Context, tx: Tx, grant: Grant): Promise<boolean> {
  return !(await hasJudge(tx, grant)) && (await isMinistry(tx, admitterOf(ctx).organisationId))
}

export async function hasJudge(tx: Tx, { organisationId, proposedBy, personId }: Grant): Promise<boolean> {
  const others = await selectOtherAdministrators(tx, organisationId, [proposedBy, personId])
  return others.length > 0
}

async function refuseUnasked(ctx: Context, tx: Tx, grant: Grant): Promise<void> {
  if (!(await isAskedFrom(ctx, tx, grant))) throw new Refusal(message.mayNotJudge, { status: 403 })
}
