// SPDX-License-Identifier: EUPL-1.2
import { type Context, developmentIssuer, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { mustBeAnother } from '#foundation/desk'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { areHeldByOthers, dropWaiting, insertTaken, selectOtherAdministrators } from '../grant-roles/grant.store.ts'
import { proposeGrant } from '../grant-roles/judge-grant.command.ts'
import { invitedIssuer } from '../invite-people/invitation.store.ts'
import { writeInvitation } from '../invite-people/invite.command.ts'
import { selectOrganisation, updatePerson, upsertPerson } from '../organisation/organisation.store.ts'
import type { Role } from '../organisation/role.ts'
import { watchesOneself } from '../organisation/watches-oneself.ts'
import { administratorOf, type Person } from './administrator.query.ts'
import { grantableIn, rolesAfter } from './grantable.ts'
import { peopleMessages as message } from './people.text.ts'
import { liftSuspension, lockOwnPerson, type OwnPerson, setSuspended } from './people.store.ts'

/** The proposal of roles, and the code with which somebody comes in for the first time: shown once. */
export interface Invited {
  name: string
  grantId: string | null
  code: string
}

/**
 * Invites a colleague, without a role: the roles wait for a second person. The account with which they sign in first, at the service of their own
 * organisation, becomes theirs: nobody types a number.
 */
export async function addPerson(ctx: Context, entries: FormEntries): Promise<Invited> {
  const by = administratorOf(ctx)
  const form = new FormReader(ctx, entries)
  const name = form.text('name', 200)
  return ownTransaction(ctx, async (tx, grantable) => {
    const roles = rolesAfter([], chosenIn(entries), grantable)
    refuseWrong(form, roles)
    form.done()
    const { organisationId } = by
    const id = ctx.newId()
    // Whoever tries things out signs in as anybody on a list: there a new colleague stands on it at once.
    const issuer = ctx.settings.issuers.length === 0 ? developmentIssuer : invitedIssuer
    const person = { id, issuer, subject: id, name, roles: [], organisationId, isActive: true }
    await upsertPerson(tx, { ...person, since: ctx.now() }, ctx.now())
    await record(ctx, tx, 'person-added', { id, roles: [] })
    const code = await writeInvitation(ctx, tx, { personId: id, organisationId })
    return { name, code, grantId: await proposeGrant(ctx, tx, id, roles) }
  })
}

/** Another code for somebody who did not come in yet; the one before is worth nothing from now on. */
export function inviteAgain(ctx: Context, id: string): Promise<Invited> {
  return ownTransaction(ctx, async (tx) => {
    const { name, issuer } = await other(ctx, tx, id)
    if (issuer !== invitedIssuer) throw new Refusal(message.isIn, { status: 409 })
    await record(ctx, tx, 'invitation-renewed', { id, roles: [] })
    const { organisationId } = administratorOf(ctx)
    return { name, grantId: null, code: await writeInvitation(ctx, tx, { personId: id, organisationId }) }
  })
}

/**
 * Takes roles at once, for a reason that whoever had them and the other administrators read, and proposes others: gives the proposal, or null when there
 * is none. Nobody changes their own. From an administrator or a privacy officer nobody takes that role alone, and from a privacy officer none at all; nor
 * a role that nobody else has, because then nobody is left to decide.
 */
export async function changeRoles(ctx: Context, id: string, entries: FormEntries): Promise<string | null> {
  const form = new FormReader(ctx, entries)
  const { id: by, organisationId } = administratorOf(ctx)
  return ownTransaction(ctx, async (tx, grantable) => {
    const person = await other(ctx, tx, id)
    if (String(entries.seen) !== seenOf(person)) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const roles = rolesAfter(person.roles, chosenIn(entries), grantable)
    refuseWrong(form, roles)
    const kept = person.roles.filter((role) => roles.includes(role))
    const more = roles.filter((role) => !kept.includes(role))
    const gone = person.roles.filter((role) => !kept.includes(role))
    const isWhyNeeded = gone.length > 0 && String(entries.because ?? '').trim() === ''
    if (isWhyNeeded) form.wrong('because', message.takenWhy)
    const reason = gone.length > 0 ? form.text('because', 500, false) : ''
    form.done()
    if (takesTwo(person.roles, gone) || !(await areHeldByOthers(tx, { id, organisationId, roles: gone }))) {
      if (more.length > 0) throw new Refusal(message.oneAtATime, { status: 409 })
      return proposeGrant(ctx, tx, id, gone, 'take', reason)
    }
    if (gone.length > 0) {
      const taken = {
        id: ctx.newId(),
        personId: id,
        organisationId,
        roles: gone,
        proposedBy: by,
        proposedAt: ctx.now(),
      }
      await insertTaken(tx, { ...taken, reason })
      await updatePerson(tx, id, { roles: kept, isActive: true }, ctx.now())
      await record(ctx, tx, 'person-roles-changed', { id, roles: kept })
    }
    return more.length > 0 ? proposeGrant(ctx, tx, id, more) : null
  })
}

const takesTwo = (roles: readonly string[], gone: readonly string[]) =>
  gone.length > 0 && (roles.includes('privacy-officer') || gone.includes('administrator'))

/** The first of two who end somebody's access for good; whoever never got a role leaves at once (null). What they did stays theirs in the record. */
export async function endAccess(ctx: Context, id: string): Promise<string | null> {
  return ownTransaction(ctx, async (tx) => {
    const person = await other(ctx, tx, id)
    await dropWaiting(tx, id)
    if (person.roles.length > 0) return proposeGrant(ctx, tx, id, person.roles, 'end')
    await updatePerson(tx, id, { roles: [], isActive: false }, ctx.now())
    await record(ctx, tx, 'person-ended', { id, roles: [] })
    return null
  })
}

/**
 * Keeps a colleague out from this moment on, until somebody lets them in again. The other administrators hear it. Not a privacy officer: that takes two;
 * nor the only other administrator, of whom this is the proposal: somebody of the ministry is the second.
 */
export async function suspendPerson(ctx: Context, id: string, entries: FormEntries): Promise<string | null> {
  const { because, by } = reasonIn(ctx, entries)
  return ownTransaction(ctx, async (tx) => {
    const person = await other(ctx, tx, id)
    if (person.roles.includes('privacy-officer')) throw new Refusal(message.privacyOfficer, { status: 409 })
    if (person.suspendedAt) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    if (await isOnlyOther(tx, by, person)) return proposeGrant(ctx, tx, id, person.roles, 'suspend', because)
    await setSuspended(tx, id, { id: by.id, at: ctx.now(), because })
    await record(ctx, tx, 'person-suspended', person)
    return null
  })
}

/** Lets a suspended colleague in again, as they were, for a reason that whoever suspended them reads. */
export async function resumePerson(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const { because, by } = reasonIn(ctx, entries)
  await ownTransaction(ctx, async (tx) => {
    const person = await other(ctx, tx, id)
    mustBeAnother(ctx, person.id)
    if (!person.suspendedAt) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    await liftSuspension(tx, id, { id: by.id, at: ctx.now(), because })
    await record(ctx, tx, 'person-resumed', person)
  })
}

function reasonIn(ctx: Context, entries: FormEntries) {
  const form = new FormReader(ctx, entries)
  const because = form.text('because', 500)
  form.done()
  return { because, by: administratorOf(ctx) }
}

/** Nobody else could let them in again, nor look at why. */
export async function isOnlyOther(
  tx: Tx,
  by: Person,
  { id, roles }: Pick<OwnPerson, 'id' | 'roles'>,
): Promise<boolean> {
  if (!roles.includes('administrator')) return false
  return (await selectOtherAdministrators(tx, by.organisationId, [by.id, id])).length === 0
}

/** What somebody saw of a person's roles when they began to change them. */
export const seenOf = ({ roles }: Pick<OwnPerson, 'roles'>) => roles.toSorted().join(' ')

/** A transaction in which the program writes for an administrator, and the roles that they may give. */
function ownTransaction<Result>(
  ctx: Context,
  work: (tx: Tx, grantable: readonly Role[]) => Promise<Result>,
): Promise<Result> {
  const { organisationId } = administratorOf(ctx)
  return transaction(ctx, (tx) =>
    seeingAll(ctx, tx, async () => {
      const own = await selectOrganisation(tx, organisationId)
      if (!own || own.kind === 'company') throw new Refusal(message.mayNotManage, { status: 403 })
      return work(tx, grantableIn(own, ctx.settings.unused))
    }),
  )
}

async function other(ctx: Context, tx: Tx, id: string): Promise<OwnPerson> {
  const by = administratorOf(ctx)
  const person = isRowId(id) ? await lockOwnPerson(tx, by.organisationId, id) : null
  if (!person) throw new Refusal(message.noPerson, { status: 404 })
  if (person.id === by.id) throw new Refusal(message.notOneself, { status: 403 })
  return person
}

const chosenIn = (entries: FormEntries) => [entries.roles ?? []].flat()

function refuseWrong(form: FormReader, roles: readonly string[]): void {
  if (roles.length === 0) form.wrong('roles', message.noRole)
  else if (watchesOneself(roles)) form.wrong('roles', message.watchesOneself)
}

function record(ctx: Context, tx: Tx, what: string, { id, roles }: { id: string; roles: readonly string[] }) {
  return recordAudit(ctx, tx, {
    action: `partners.${what}`,
    subjectKind: 'person',
    subjectId: id,
    detail: { organisation: administratorOf(ctx).organisationId, roles: roles.join(' ') },
  })
}
