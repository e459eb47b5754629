// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy, mayDo, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { deedsNow } from '#foundation/deeds'
import { formatDate, translate } from '#foundation/text'
import { isRowId } from '#values'
import { namesOfPeople } from '../organisation/find-people.query.ts'
import { selectOrganisation } from '../organisation/organisation.store.ts'
import { knownPermissions } from '../organisation/permission.ts'
import { isRole, permissionsOf } from '../organisation/role.ts'
import { permissionText, roleText } from '../organisation/role.text.ts'
import { invitedIssuer } from '../invite-people/invitation.store.ts'
import { selectOwnPerson } from '../keep-people/people.store.ts'
import { isBroughtIn, selectGiven, selectGrant, selectTaken, selectWaiting, type WaitingGrant } from './grant.store.ts'
import { type Grant, type GrantDeed, grantDeeds } from './grant.ts'
import { grantText } from './grant.text.ts'
import { hasJudge, isAskedFrom } from './judge-grant.command.ts'

const seeing = <Result>(ctx: Context, look: (tx: Tx) => Promise<Result>) =>
  transaction(ctx, (tx) => seeingAll(ctx, tx, () => look(tx)))

/** What this person may do with it. Null: it is nothing of theirs. */
async function deedsFor(ctx: Context, tx: Tx, grant: Grant) {
  const { actor } = ctx
  if (actor.kind !== 'person') return null
  const isOwn = mayDo(actor, 'partners:manage') && actor.organisationId === grant.organisationId
  const isAsked = mayDo(actor, 'partners:admit') && (await isAskedFrom(ctx, tx, grant))
  // Whoever it is about reads who wants them out when it was decided, if they can still come in: not while it is still to be.
  if (grant.asks !== 'give' && grant.status === 'proposed' && isBy(actor, grant.personId)) return null
  const deeds = isOwn || isAsked ? deedsNow(grantDeeds, grant, actor, isAsked) : null
  // Of the same organisation and asked as well: one way is enough.
  const hasOwn = deeds?.some(({ name }) => name === 'approve')
  // Of two of whom one brought the other in, neither agrees to what the other proposes: only what they can do is offered.
  const isOneHand = deeds !== null && (await isBroughtIn(tx, actor.id, grant.proposedBy))
  const isOffered = (name: GrantDeed) =>
    name === 'approve' ? !isOneHand : name === 'confirm' ? !isOneHand && !hasOwn : name !== 'refuse' || !hasOwn
  return deeds && { isOwn, deeds: deeds.filter(({ name }) => isOffered(name)) }
}

/** What is proposed for whom. Null: not there, or nothing of this person's. */
export async function readGrant(ctx: Context, id: string) {
  const found = await seeing(ctx, async (tx) => {
    const grant = isRowId(id) ? await selectGrant(tx, id) : null
    const may = grant && (await deedsFor(ctx, tx, grant))
    const own = grant && (await selectOrganisation(tx, grant.organisationId))
    if (!grant || !may || !own) return null
    const person = await selectOwnPerson(tx, own.id, grant.personId)
    if (!may.isOwn)
      await recordAudit(ctx, tx, { action: 'partners.person-seen', subjectKind: 'person', subjectId: grant.personId })
    return { grant, own, may, person, isJudgedHere: await hasJudge(tx, grant) }
  })
  if (!found) return null
  const { grant, own, may, person, isJudgedHere } = found
  const names = await namesOfPeople(ctx, [grant.personId, grant.proposedBy, grant.judgedBy ?? ''])
  const { language } = ctx
  const before = permissionsOf(person?.roles ?? [], own)
  const gains = permissionsOf(grant.roles, own)
  const permission = translate(permissionText, language)
  const waitsFor = grant.status !== 'proposed' ? null : may.isOwn ? (isJudgedHere ? 'another' : 'ministry') : 'asked'
  return {
    name: names.get(grant.personId) ?? '',
    organisation: own.name,
    number: person && person.issuer !== invitedIssuer ? person.subject : translate(grantText, ctx.language)('notIn'),
    now: roleNames(ctx, person?.roles ?? []),
    asks: grant.asks,
    roles: roleNames(ctx, grant.roles),
    gains: knownPermissions.filter((one) => gains.has(one) && !before.has(one)).map((one) => permission(one)),
    proposedBy: names.get(grant.proposedBy) ?? '',
    proposedOn: formatDate(grant.proposedAt, language),
    judgedBy: names.get(grant.judgedBy ?? '') ?? '',
    judgedOn: grant.judgedAt && formatDate(grant.judgedAt, language),
    because: grant.because ?? '',
    reason: grant.reason ?? '',
    status: grant.status,
    isOwn: may.isOwn,
    deeds: may.deeds,
    waitsFor: may.deeds.some(({ name }) => name === 'approve') ? null : waitsFor,
  } as const
}

/** What waits in the own organisation, also what one proposed oneself. */
export async function listWaitingGrants(ctx: Context, organisationId: string) {
  const waiting = await seeing(ctx, (tx) => selectWaiting(tx, organisationId))
  const others = waiting.filter(({ asks, personId }) => asks === 'give' || !isBy(ctx.actor, personId))
  return others.map(({ id, name, asks, roles }) => ({ id, name, asks, roles: roleNames(ctx, roles).join(', ') }))
}

/** What waits for a decision of this person. */
export async function grantsToJudge(ctx: Context): Promise<(WaitingGrant & { what: string })[]> {
  const { actor } = ctx
  if (actor.kind !== 'person') return []
  return seeing(ctx, async (tx) => {
    const waiting = await selectWaiting(tx, mayDo(actor, 'partners:admit') ? null : actor.organisationId)
    const mine: (WaitingGrant & { what: string })[] = []
    for (const grant of waiting) {
      const may = await deedsFor(ctx, tx, grant)
      if (!may?.deeds.some(({ name }) => name === 'approve' || name === 'confirm')) continue
      mine.push({ ...grant, what: whatOf(ctx, grant, may.isOwn) })
    }
    return mine
  })
}

/** Of the own organisation with the name; whoever is asked reads that on the page, where it is written down. */
function whatOf(ctx: Context, { asks, name, roles }: WaitingGrant, isOwn: boolean): string {
  const t = translate(grantText, ctx.language)
  const title = t(asks === 'give' ? 'title' : `title-${asks}`, { name: isOwn ? name : t('colleague') })
  return asks === 'give' || asks === 'take' ? `${title}: ${roleNames(ctx, roles).join(', ')}` : title
}

const heardDays = 14

/** Which roles other administrators took alone lately. */
export async function rolesTaken(ctx: Context) {
  const { actor } = ctx
  if (actor.kind !== 'person' || !mayDo(actor, 'partners:manage')) return []
  const since = new Date(ctx.now().getTime() - heardDays * 86_400_000)
  const taken = await seeing(ctx, (tx) => selectTaken(tx, actor.organisationId, since))
  return taken.filter(({ personId, proposedBy }) => !isBy(actor, proposedBy) && !isBy(actor, personId))
}

/** What this person got or lost lately, by whom and why: whoever decides from now on hears that they do. */
export async function rolesGiven(ctx: Context) {
  const { actor, language } = ctx
  if (actor.kind !== 'person') return []
  const since = new Date(ctx.now().getTime() - heardDays * 86_400_000)
  const given = await seeing(ctx, (tx) => selectGiven(tx, actor.id, since))
  const names = await namesOfPeople(
    ctx,
    given.flatMap(({ proposedBy, judgedBy }) => [proposedBy, judgedBy ?? '']),
  )
  const t = translate(grantText, language)
  return given.map(({ id, asks, reason, roles, proposedBy, judgedBy, judgedAt }) => ({
    id,
    at: judgedAt ?? ctx.now(),
    text: t(asks === 'give' ? 'given' : reason ? 'takenWhy' : 'takenOne', {
      reason: reason ?? '',
      roles: roleNames(ctx, roles).join(', '),
      proposer: names.get(proposedBy) ?? t('somebody'),
      judge: names.get(judgedBy ?? '') ?? t('somebody'),
      date: formatDate(judgedAt ?? ctx.now(), language),
    }),
  }))
}

function roleNames({ language }: Context, roles: readonly string[]): string[] {
  const role = translate(roleText, language)
  return roles.filter(isRole).map((one) => role(one))
}
