// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother } from '#foundation/desk'
import { type Context, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { keepAnswer, letAnswerGo } from '#modules/identifiers'
import { findOrganisation } from '#modules/partners'
import { type IdentifierKind, understandIdentifier } from '#values'
import { redressMessages } from '../objection/objection.text.ts'
import { type Hold, holdStateOf, longestHoldDays } from './hold.ts'
import { approveHold, endHold, insertHold, lockHold } from './hold.store.ts'
import { holdMessages } from './hold-effects.text.ts'

export interface ProposedHold {
  text: string
  reason: string
  /** Null: no such day. */
  until: Date | null
}

interface Holder {
  id: string
  name: string
  organisationId: string
}

/** The first of two people of police or prosecutor asks for a hold. It holds nothing yet. */
export async function proposeHold(ctx: Context, given: ProposedHold): Promise<string> {
  const reason = given.reason.trim()
  const read = understandIdentifier(undefined, given.text, { demoBankAllowed: !ctx.settings.isProduction })
  const now = ctx.now()
  const last = new Date(now.getTime() + longestHoldDays * 86_400_000)
  const fields = [
    ...(read.ok ? [] : [{ field: 'text', code: redressMessages.identifierUnread }]),
    ...(reason.length < 10 ? [{ field: 'reason', code: webMessages.reasonNeeded }] : []),
    ...(given.until === null ? [{ field: 'until', code: redressMessages.dayWrong }] : []),
    ...(given.until && given.until <= now ? [{ field: 'until', code: redressMessages.dayPast }] : []),
    ...(given.until && given.until > last ? [{ field: 'until', code: holdMessages.tooLong }] : []),
  ]
  const [first] = fields
  if (first || !read.ok || !given.until) throw new Refusal(first?.code ?? '', { fields })
  const { kind, canonical } = read.value
  const heldUntil = given.until
  return transaction(ctx, async (tx) => {
    const by = await holderOf(ctx, tx)
    const id = ctx.newId()
    await insertHold(tx, {
      id,
      kind,
      canonical,
      organisationId: by.organisationId,
      reason,
      heldUntil,
      proposedAt: now,
      by,
    })
    await recordAudit(ctx, tx, { action: 'redress.hold-proposed', subjectKind: 'hold', subjectId: id })
    return id
  })
}

/** A second person approves. From then on nothing that follows from an objection about it is carried out or told, and what is decided by hand about a warning waits. */
export function approveProposedHold(ctx: Context, id: string): Promise<void> {
  return change(ctx, id, async (tx, by, hold) => {
    if (holdStateOf(hold, ctx.now()) !== 'proposed') throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    mustBeAnother(ctx, hold.proposedBy)
    await approveHold(tx, id, by, ctx.now())
    const { kind, canonical, organisationId, heldUntil: until } = hold
    const identifier = { kind: kind as IdentifierKind, canonical }
    await keepAnswer({ ...ctx, tx }, { holdId: id, identifier, organisationId, until })
    await recordAudit(ctx, tx, { action: 'redress.hold-approved', subjectKind: 'hold', subjectId: id })
  })
}

/** Anybody of the organisation may end a hold at once: to let go takes one. What waited is carried out within ten minutes. */
export function endEarly(ctx: Context, id: string): Promise<void> {
  return change(ctx, id, async (tx, by, hold) => {
    if (hold.endedAt !== null) return
    await endHold(tx, id, by, ctx.now())
    await letAnswerGo({ ...ctx, tx }, id)
    await recordAudit(ctx, tx, { action: 'redress.hold-ended', subjectKind: 'hold', subjectId: id })
  })
}

function change(ctx: Context, id: string, work: (tx: Tx, by: Holder, hold: Hold) => Promise<void>): Promise<void> {
  const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)
  return transaction(ctx, async (tx) => {
    const by = await holderOf(ctx, tx)
    const hold = isId ? await lockHold(tx, id) : null
    if (!hold || hold.organisationId !== by.organisationId) throw new Refusal(holdMessages.noSuchHold, { status: 404 })
    await work(tx, by, hold)
  })
}

/** A person of the police or the prosecutor, whatever roles others gave away. */
async function holderOf(ctx: Context, tx: Tx): Promise<Holder> {
  if (ctx.actor.kind === 'person' && mayDo(ctx.actor, 'redress:hold')) {
    const { id, name, organisationId } = ctx.actor
    const organisation = await findOrganisation(tx, organisationId)
    if (organisation?.kind === 'police' || organisation?.kind === 'prosecutor') return { id, name, organisationId }
  }
  throw new Refusal(holdMessages.mayNot, { status: 403 })
}
