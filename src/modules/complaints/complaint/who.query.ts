// SPDX-License-Identifier: EUPL-1.2
import { type Context, isLately, mayDo, organisationOf, recentSignIn } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { addressIn } from '#foundation/text'
import { Refusal, webMessages } from '#foundation/web'
import { dutchDay, isRowId } from '#values'
import { type Company, type Mandate, type MandatedDeed, mandateFor, type MandateProblem } from '../mandate/mandate.ts'
import { selectMandates } from '../mandate/mandate.store.ts'
import type { Party } from './complaint.ts'
import { lockComplaint } from './complaint.store.ts'
import { complaintMessages } from './complaint.text.ts'
import type { StoredComplaint } from './stored-complaint.ts'

/** Somebody who files, or a system of the filer. */
export interface Filer {
  id: string
  name: string
  organisationId: string
}

/** Whoever prepares complaints for the own organisation; refuses everybody else. */
export function filerOf(ctx: Context): Filer {
  const { actor } = ctx
  const isKnown = actor.kind === 'person' || actor.kind === 'machine'
  if (!isKnown || !mayDo(actor, 'complaints:prepare')) throw new Refusal(complaintMessages.mayNotFile, { status: 403 })
  const name = actor.kind === 'person' ? actor.name : actor.organisationName
  return { id: actor.id, name, organisationId: actor.organisationId }
}

/** A person who may sign for this company, at this very moment; refuses everybody else, with what is to be done. */
export async function signatoryFor(
  ctx: Context,
  tx: Tx,
  company: Company,
  whyNot: string = complaintMessages.mandateMayNotSign,
): Promise<Mandate> {
  const filer = filerOf(ctx)
  if (ctx.actor.kind !== 'person' || !mayDo(ctx.actor, 'complaints:sign')) throw new Refusal(whyNot, { status: 403 })
  return mandated(ctx, tx, filer, { ...company, deed: 'sign' })
}

/** Where whoever signs shows again who they are, and comes back; null: they did so within a quarter of an hour. */
export function askedAgain({ actor, now, language }: Context, back: string): string | null {
  if (isLately(actor, now(), recentSignIn)) return null
  const query = { opnieuw: '1', voor: 'tekenen', terug: addressIn(language, back) }
  return `/inloggen?${new URLSearchParams(query)}`
}

/** The organisation that handles complaints; refuses everybody else. */
export function handlerOf(ctx: Context): string {
  const own = organisationOf(ctx.actor)
  if (own === null || !mayDo(ctx.actor, 'complaints:handle'))
    throw new Refusal(complaintMessages.mayNotHandle, { status: 403 })
  return own
}

/** As what somebody has to do with this complaint; null: as nothing. */
export function partyOf(ctx: Context, complaint: StoredComplaint): Party | null {
  const { actor } = ctx
  if (actor.kind === 'system') return 'system'
  const own = organisationOf(actor)
  if (own === null) return null
  if (mayDo(actor, 'complaints:handle')) {
    if (own === complaint.policeId) return 'police'
    if (own === complaint.prosecutorId) return 'prosecutor'
  }
  return own === complaint.organisationId && mayDo(actor, 'complaints:prepare') ? 'filer' : null
}

/** The complaint, locked, and as what one acts; refuses when it is not there (404) or was changed since it was seen (409). */
export async function lockedFor(
  ctx: Context,
  tx: Tx,
  { id, seenChanges }: { id: string; seenChanges?: number },
): Promise<{ complaint: StoredComplaint; party: Party }> {
  const complaint = isRowId(id) ? await lockComplaint(tx, id) : null
  const party = complaint && partyOf(ctx, complaint)
  if (!complaint || !party) throw new Refusal(complaintMessages.notFound, { status: 404 })
  if (seenChanges !== undefined && complaint.changes !== seenChanges)
    throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
  return { complaint, party }
}

/** The same for the filer only. */
export async function lockedForFiler(
  ctx: Context,
  tx: Tx,
  wanted: { id: string; seenChanges?: number },
): Promise<{ complaint: StoredComplaint; filer: Filer }> {
  const filer = filerOf(ctx)
  const { complaint } = await lockedFor(ctx, tx, wanted)
  if (complaint.organisationId !== filer.organisationId) throw new Refusal(complaintMessages.notFound, { status: 404 })
  return { complaint, filer }
}

const refusals: Record<MandateProblem, string> = {
  none: complaintMessages.mandateNone,
  revoked: complaintMessages.mandateRevoked,
  ended: complaintMessages.mandateEnded,
  'other-branch': complaintMessages.mandateOtherBranch,
  'may-not-sign': complaintMessages.mandateMayNotSign,
  'level-too-low': complaintMessages.mandateLevelTooLow,
  'look-again': complaintMessages.mandateLookAgain,
}

/** Why this person may not do this for the company, as a message; the mandate when they may. Asked at every deed: a mandate can be gone by now. */
export async function mandateOrWhyNot(
  ctx: Context,
  tx: Tx,
  filer: Filer,
  { companyNumber, branchNumber, deed }: Company & { deed: MandatedDeed },
): Promise<{ mandate: Mandate } | { problem: MandateProblem; code: string }> {
  const { organisationId, id: personId } = filer
  const found = mandateFor(await selectMandates(tx, organisationId), {
    organisationId,
    personId,
    companyNumber,
    branchNumber,
    deed,
    now: ctx.now(),
    today: dutchDay(ctx.now()),
  })
  return typeof found === 'string' ? { problem: found, code: refusals[found] } : { mandate: found }
}

/** The mandate; refuses without one, and says what to do. */
export async function mandated(
  ctx: Context,
  tx: Tx,
  filer: Filer,
  asked: Company & { deed: MandatedDeed },
): Promise<Mandate> {
  const found = await mandateOrWhyNot(ctx, tx, filer, asked)
  if ('mandate' in found) return found.mandate
  throw new Refusal(found.code, { status: 403 })
}
