// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy, seeingAll, transaction } from '#foundation/access'
import { formatDate, formatDateTime, translate } from '#foundation/text'
import { isRowId } from '#values'
import { invitedIssuer } from '../invite-people/invitation.store.ts'
import { namesOfPeople } from '../organisation/find-people.query.ts'
import { selectOrganisation } from '../organisation/organisation.store.ts'
import { isRole, type Role } from '../organisation/role.ts'
import { roleMoreText, roleText } from '../organisation/role.text.ts'
import { grantableIn } from './grantable.ts'
import { listWaitingGrants } from '../grant-roles/read-grant.query.ts'
import { administratorOf } from './administrator.query.ts'
import { isOnlyOther, seenOf } from './keep-people.command.ts'
import { type OwnPerson, selectOwnPeople, selectLifted, selectOwnPerson, selectSuspended } from './people.store.ts'

export const peopleAPage = 50

/** People of the own organisation, a page of them, with what an administrator may give. */
export async function listPeople(ctx: Context, page: number) {
  const by = administratorOf(ctx)
  const waiting = await listWaitingGrants(ctx, by.organisationId)
  return transaction(ctx, async (tx) => {
    const own = await selectOrganisation(tx, by.organisationId)
    const part = { limit: peopleAPage, offset: (page - 1) * peopleAPage }
    const { people, count } = await selectOwnPeople(tx, by.organisationId, part)
    return {
      organisation: own?.name ?? '',
      people: people.map((person) => ({
        ...shown(ctx, person),
        isOneself: person.id === by.id,
        watchesAndKeeps: person.roles.includes('privacy-officer') && person.roles.includes('administrator'),
      })),
      waiting,
      pages: Math.max(1, Math.ceil(count / peopleAPage)),
      grantable: options(ctx, own ? grantableIn(own, ctx.settings.unused) : []),
    }
  })
}

/** One of them, to change; null when they are not there. */
export async function showPerson(ctx: Context, id: string) {
  const by = administratorOf(ctx)
  return transaction(ctx, async (tx) => {
    const own = await selectOrganisation(tx, by.organisationId)
    const person = own && isRowId(id) ? await selectOwnPerson(tx, own.id, id) : null
    if (!own || !person) return null
    const grantable = grantableIn(own, ctx.settings.unused)
    return {
      ...shown(ctx, person),
      isOneself: person.id === by.id,
      seen: seenOf(person),
      canSuspend: !person.roles.includes('privacy-officer') && !person.suspendedAt,
      suspendsByTwo: await seeingAll(ctx, tx, () => isOnlyOther(tx, by, person)),
      suspended: person.suspendedAt && {
        by: person.suspendedBy ?? '',
        at: formatDateTime(person.suspendedAt, ctx.language),
        because: person.suspendedBecause ?? '',
      },
      endsAtOnce: person.roles.length === 0,
      chosen: person.roles,
      grantable: options(ctx, grantable),
      fixed: roleNames(
        ctx,
        person.roles.filter((role) => !(grantable as readonly string[]).includes(role)),
      ),
    }
  })
}

const shown = (ctx: Context, { id, name, issuer, roles, suspendedAt, leftAt, lastSignIn }: OwnPerson) => ({
  id,
  name,
  isInvited: issuer === invitedIssuer,
  roles: roleNames(ctx, roles),
  isSuspended: suspendedAt !== null,
  hasLeft: leftAt !== null,
  lastSignIn: lastSignIn && formatDate(lastSignIn, ctx.language),
})

/** Whom another administrator than this one keeps out: they hear it, and look within hours. */
export async function suspendedByOthers(ctx: Context) {
  const { id: own, organisationId } = administratorOf(ctx)
  const suspended = await transaction(ctx, (tx) => selectSuspended(tx, organisationId))
  return suspended.flatMap(({ id, suspendedAt, suspendedBy }) =>
    suspendedAt && !isBy(ctx.actor, suspendedBy) && id !== own ? [{ id, since: suspendedAt }] : [],
  )
}

const toldDays = 14

/** Which suspensions by this administrator another one lifted lately, and why. */
export async function liftedByOthers(ctx: Context) {
  const { organisationId } = administratorOf(ctx)
  const since = new Date(ctx.now().getTime() - toldDays * 86_400_000)
  const lifted = await transaction(ctx, (tx) => selectLifted(tx, organisationId, since))
  const mine = lifted.filter(({ by, of }) => isBy(ctx.actor, of) && !isBy(ctx.actor, by))
  const names = await namesOfPeople(
    ctx,
    mine.map(({ by }) => by),
  )
  return mine.map((one) => ({ ...one, name: names.get(one.by) ?? '' }))
}

function roleNames({ language }: Context, roles: readonly string[]): string[] {
  const role = translate(roleText, language)
  return roles.filter(isRole).map((one) => role(one))
}

function options(ctx: Context, grantable: readonly Role[]) {
  const role = translate(roleText, ctx.language)
  const more = translate(roleMoreText, ctx.language)
  return grantable.map((value) => ({ value, text: role(value), description: more(value) }))
}
