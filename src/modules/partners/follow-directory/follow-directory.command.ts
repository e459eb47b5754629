// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, humanAs, mayVouch, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { bindAccount, invitedIssuer } from '../invite-people/invitation.store.ts'
import { issuerFor } from '../organisation/issuer-for.query.ts'
import { selectOrganisation } from '../organisation/organisation.store.ts'
import {
  type DirectoryPerson,
  insertListed,
  lockListed,
  lockSame,
  oneAtATime,
  selectExpected,
  selectListed,
  setLeft,
  unlist,
  updateListed,
} from './directory.store.ts'
import { directoryMessages as message } from './directory.text.ts'
import type { DirectoryUser } from './scim.schema.ts'

/** Of one organisation: more than work with this anywhere. */
const mostPeople = 5_000

/**
 * Makes somebody known, without a role; or says which person the directory means, when they are here already. Two directories of one sign-in service do not
 * take each other's people.
 */
export function listUser(ctx: Context, user: DirectoryUser): Promise<DirectoryPerson> {
  return inDirectory(ctx, async (own, tx, organisationId) => {
    const { count } = await selectListed(tx, organisationId, { filter: null, limit: 1, offset: 0 })
    if (count >= mostPeople) throw new Refusal(message.tooMany, { status: 403, values: { most: mostPeople } })
    const { issuer, subject, human } = accountOf(own, organisationId, user.externalId)
    const same = await lockSame(tx, { organisationId, issuer, subject, human })
    if (same && (same.organisationId !== organisationId || same.isListed))
      throw new Refusal(message.known, { status: 409 })
    const id = same?.id ?? own.newId()
    if (!same) {
      const account = subject === null ? { issuer: invitedIssuer, subject: id } : { issuer, subject }
      await insertListed(tx, { id, ...account, name: user.name, organisationId, human, since: own.now() })
    }
    await keep(own, tx, { id, organisationId }, user)
    return listed(tx, organisationId, id)
  })
}

/** As the directory says it now; `change` is given what was known. */
export function changeUser(
  ctx: Context,
  id: string,
  change: (known: DirectoryUser) => DirectoryUser,
): Promise<DirectoryPerson> {
  return inDirectory(ctx, async (own, tx, organisationId) => {
    const known = await listed(tx, organisationId, id)
    await keep(own, tx, { id, organisationId }, change(known))
    return listed(tx, organisationId, id)
  })
}

/** The directory has them no more: they are out, and not spoken of. */
export function removeUser(ctx: Context, id: string): Promise<void> {
  return inDirectory(ctx, async (own, tx, organisationId) => {
    const known = await listed(tx, organisationId, id)
    await keep(own, tx, { id, organisationId }, { ...known, isActive: false })
    await unlist(tx, id)
  })
}

/**
 * Whoever signs in for the first time and whom the directory of their organisation made known becomes that person. Only where the sign-in service says of
 * the human what the directory calls them. In a transaction of the program.
 */
export async function enterFromDirectory(
  ctx: Context,
  tx: Tx,
  { issuer, subject, human }: { issuer: string; subject: string; human?: string },
): Promise<boolean> {
  if (human === undefined) return false
  const digest = humanDigest(ctx, human)
  const person = (await selectExpected(tx, digest)).find((one) => mayVouch(ctx.settings, issuer, one.organisationId))
  if (!person || !(await bindAccount(tx, { personId: person.id, issuer, subject, human: digest }))) return false
  await record(ctx, tx, 'person-entered', { id: person.id, organisationId: person.organisationId })
  return true
}

async function keep(
  ctx: Context,
  tx: Tx,
  { id, organisationId }: { id: string; organisationId: string },
  user: DirectoryUser,
): Promise<void> {
  const before = await lockListed(tx, organisationId, id)
  const { count } = await selectListed(tx, organisationId, {
    filter: { by: 'userName', value: user.userName },
    limit: 1,
    offset: 0,
  })
  if (count > 0 && before?.userName.toLowerCase() !== user.userName.toLowerCase())
    throw new Refusal(message.known, { status: 409 })
  if (before && before.externalId !== user.externalId) throw new Refusal(message.fixed, { status: 400 })
  const isSame =
    before?.userName === user.userName && before.externalId === user.externalId && before.name === user.name
  if (!isSame) {
    await updateListed(tx, id, user)
    await record(ctx, tx, 'person-listed', { id, organisationId })
  }
  const changed = await setLeft(tx, { id, organisationId, at: user.isActive ? null : ctx.now() })
  for (const person of changed)
    await record(ctx, tx, user.isActive ? 'person-returned' : 'person-departed', { id: person, organisationId })
}

async function listed(tx: Tx, organisationId: string, id: string): Promise<DirectoryPerson> {
  const found = await lockListed(tx, organisationId, id)
  if (!found) throw new Refusal(message.noUser, { status: 404 })
  return found
}

/**
 * What `externalId` is: the number of the human where the sign-in service says it (Entra makes a `sub` for each application, which no directory knows);
 * otherwise the `sub` itself.
 */
function accountOf(ctx: Context, organisationId: string, externalId: string | null) {
  const issuer = issuerFor(ctx, organisationId)
  if (externalId === null) throw new Refusal(message.noExternalId, { status: 400 })
  const settings = ctx.settings.issuers.find((one) => one.issuer === issuer)
  if (settings?.personClaim === undefined) return { issuer, subject: externalId, human: null }
  return { issuer, subject: null, human: humanDigest(ctx, humanAs(settings, externalId)) }
}

const humanDigest = ({ secrets }: Context, human: string) => secrets.digest('partners.human', human)

/** One change of one directory after the other, in the name of the program: a machine writes nothing about people by itself. */
function inDirectory<Result>(
  ctx: Context,
  work: (own: Context, tx: Tx, organisationId: string) => Promise<Result>,
): Promise<Result> {
  const organisationId = organisationOf(ctx.actor)
  const own = asSystem(ctx, 'partners.follow-directory')
  return transaction(own, async (tx) => {
    const organisation = organisationId === null ? null : await selectOrganisation(tx, organisationId)
    if (!organisation || organisation.kind === 'company') throw new Refusal(message.noUser, { status: 403 })
    await oneAtATime(tx, organisation.id)
    return work({ ...own, tx }, tx, organisation.id)
  })
}

function record(ctx: Context, tx: Tx, what: string, { id, organisationId }: { id: string; organisationId: string }) {
  return recordAudit(ctx, tx, {
    action: `partners.${what}`,
    subjectKind: 'person',
    subjectId: id,
    detail: { organisation: organisationId },
  })
}
