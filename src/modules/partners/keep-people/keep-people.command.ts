// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, issuerName, mayDo, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { selectOrganisation, upsertPerson } from '../organisation/organisation.store.ts'
import type { Role } from '../organisation/role.ts'
import { watchesOneself } from '../organisation/watches-oneself.ts'
import { grantableIn, rolesAfter } from './grantable.ts'
import { peopleMessages as message } from './people.text.ts'
import { lockOwnPerson, type OwnPerson, selectBySubject } from './people.store.ts'

type Person = Extract<Actor, { kind: 'person' }>

/** The administrator who asks; refuses everybody else. */
export function administratorOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'partners:manage'))
    throw new Refusal(message.mayNotManage, { status: 403 })
  return actor
}

/** Lets a colleague in, or in again, with these roles. They sign in with the number that the sign-in service knows them by. */
export async function addPerson(ctx: Context, entries: FormEntries): Promise<void> {
  const by = administratorOf(ctx)
  const form = new FormReader(ctx, entries)
  const name = form.text('name', 200)
  const subject = form.reference('subject', 200)
  const issuer = issuerName(ctx.settings)
  await ownTransaction(ctx, async (tx, grantable) => {
    const roles = rolesAfter([], chosenIn(entries), grantable)
    refuseWrong(form, roles)
    const known = subject === '' ? null : await selectBySubject(tx, issuer, subject)
    // Whose number it is, is nobody's business here.
    if (known && (known.isActive || known.organisationId !== by.organisationId))
      form.wrong('subject', message.numberTaken)
    form.done()
    const person = { issuer, subject, name, roles, organisationId: by.organisationId, isActive: true }
    const id = await upsertPerson(tx, { ...person, id: ctx.newId(), since: ctx.now() }, ctx.now())
    if (!id) throw new Error('a person who was added is not there')
    await record(ctx, tx, 'person-added', { id, roles })
  })
}

/** Gives and takes roles. Nobody changes their own, so that one administrator alone reaches nothing. */
export async function changeRoles(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  await ownTransaction(ctx, async (tx, grantable) => {
    const person = await other(ctx, tx, id)
    if (String(entries.seen) !== seenOf(person)) throw new Refusal(message.changedMeanwhile, { status: 409 })
    const roles = rolesAfter(person.roles, chosenIn(entries), grantable)
    refuseWrong(form, roles)
    form.done()
    const { organisationId } = administratorOf(ctx)
    const changed = { ...person, roles, organisationId, isActive: true, since: ctx.now() }
    if (await upsertPerson(tx, changed, ctx.now())) await record(ctx, tx, 'person-roles-changed', { id, roles })
  })
}

/** From this moment on somebody comes in no more. What they did stays theirs in the record. */
export async function endAccess(ctx: Context, id: string): Promise<void> {
  await ownTransaction(ctx, async (tx) => {
    const person = await other(ctx, tx, id)
    const { organisationId } = administratorOf(ctx)
    await upsertPerson(tx, { ...person, organisationId, isActive: false, since: ctx.now() }, ctx.now())
    await record(ctx, tx, 'person-ended', { id, roles: [] })
  })
}

/** What somebody saw of a person's roles when they began to change them. */
export const seenOf = ({ roles }: Pick<OwnPerson, 'roles'>) => roles.toSorted().join(' ')

/** A transaction in which the program writes for an administrator, and the roles that they may give. */
async function ownTransaction(
  ctx: Context,
  work: (tx: Tx, grantable: readonly Role[]) => Promise<void>,
): Promise<void> {
  const { organisationId } = administratorOf(ctx)
  await transaction(ctx, (tx) =>
    seeingAll(ctx, tx, async () => {
      const own = await selectOrganisation(tx, organisationId)
      if (!own || own.kind === 'company') throw new Refusal(message.mayNotManage, { status: 403 })
      await work(tx, grantableIn(own))
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
