// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { dropWaiting } from '../grant-roles/grant.store.ts'
import { proposeGrant } from '../grant-roles/judge-grant.command.ts'
import { selectOrganisation, updatePerson, upsertPerson } from '../organisation/organisation.store.ts'
import { issuerFor } from '../organisation/issuer-for.query.ts'
import type { Role } from '../organisation/role.ts'
import { watchesOneself } from '../organisation/watches-oneself.ts'
import { administratorOf } from './administrator.query.ts'
import { grantableIn, rolesAfter } from './grantable.ts'
import { peopleMessages as message } from './people.text.ts'
import { lockOwnPerson, type OwnPerson, selectBySubject } from './people.store.ts'

/**
 * Lets a colleague in, or in again, without a role: the roles wait for a second person, whose page this gives. They sign in with the number that the
 * sign-in service knows them by.
 */
export async function addPerson(ctx: Context, entries: FormEntries): Promise<string> {
  const by = administratorOf(ctx)
  const form = new FormReader(ctx, entries)
  const name = form.text('name', 200)
  const subject = form.reference('subject', 200)
  const issuer = issuerFor(ctx, by.organisationId)
  return ownTransaction(ctx, async (tx, grantable) => {
    const roles = rolesAfter([], chosenIn(entries), grantable)
    refuseWrong(form, roles)
    const known = subject === '' ? null : await selectBySubject(tx, issuer, subject)
    // Whose number it is, is nobody's business here.
    if (known && (known.isActive || known.organisationId !== by.organisationId))
      form.wrong('subject', message.numberTaken)
    form.done()
    const person = { issuer, subject, name, roles: [], organisationId: by.organisationId, isActive: true }
    const id = await upsertPerson(tx, { ...person, id: ctx.newId(), since: ctx.now() }, ctx.now())
    if (!id) throw new Error('a person who was added is not there')
    await record(ctx, tx, 'person-added', { id, roles: [] })
    return proposeGrant(ctx, tx, id, roles)
  })
}

/** Takes roles at once, and proposes others: gives the proposal, or null when there is none. Nobody changes their own. */
export async function changeRoles(ctx: Context, id: string, entries: FormEntries): Promise<string | null> {
  const form = new FormReader(ctx, entries)
  return ownTransaction(ctx, async (tx, grantable) => {
    const person = await other(ctx, tx, id)
    if (String(entries.seen) !== seenOf(person)) throw new Refusal(message.changedMeanwhile, { status: 409 })
    const roles = rolesAfter(person.roles, chosenIn(entries), grantable)
    refuseWrong(form, roles)
    form.done()
    const kept = person.roles.filter((role) => roles.includes(role))
    const more = roles.filter((role) => !kept.includes(role))
    if (kept.length < person.roles.length) {
      await updatePerson(tx, id, { roles: kept, isActive: true }, ctx.now())
      await record(ctx, tx, 'person-roles-changed', { id, roles: kept })
    }
    return more.length > 0 ? proposeGrant(ctx, tx, id, more) : null
  })
}

/** From this moment on somebody comes in no more. What they did stays theirs in the record. */
export async function endAccess(ctx: Context, id: string): Promise<void> {
  await ownTransaction(ctx, async (tx) => {
    const person = await other(ctx, tx, id)
    await dropWaiting(tx, id)
    await updatePerson(tx, id, { roles: person.roles, isActive: false }, ctx.now())
    await record(ctx, tx, 'person-ended', { id, roles: [] })
  })
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
      return work(tx, grantableIn(own))
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
