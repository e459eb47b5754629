// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { findOrganisation } from '#modules/partners'
import { type CalendarDate, dutchDay, isRowId } from '#values'
import { holdsOn } from '../group/group.ts'
import { meetingMessages as message } from '../group/group.text.ts'
import { selectMembers } from '../group/group.store.ts'
import { meetingsTransaction, readerOf, secretaryOf, withRight } from '../group/who.query.ts'
import { type ActionSource, type ActionStep, actionSteps, isPlanActionCode } from './action-point.ts'
import { insertActionPoint, lockActionPoint, updateActionState } from './action-point.store.ts'
import { groupOfMeeting } from './group-of-meeting.store.ts'

export interface NewActionPoint {
  source: ActionSource
  text: string
  ownerOrganisationId: string
  dueOn: CalendarDate | null
  planActionCode: string | null
}

/**
 * Records what an organisation took upon itself; returns its id. Of a meeting a secretary records it. For 'event' the module that keeps
 * gatherings has looked at a permission of its own; the row is open to all partners.
 */
export async function recordActionPoint(ctx: Context, given: NewActionPoint): Promise<string> {
  const { source } = given
  if (source.kind === 'meeting' && ctx.actor.kind !== 'system') secretaryOf(ctx)
  return withRight(ctx, source.kind === 'meeting' ? 'write' : 'event', async (tx) => {
    const groupId = source.kind === 'meeting' ? await groupOfMeeting(tx, source.id) : null
    if (source.kind === 'meeting' && groupId === null) throw new Refusal(webMessages.notThere, { status: 404 })
    return storeActionPoint(ctx, tx, { ...given, groupId, itemId: null, isConfidential: false })
  })
}

export interface PlacedActionPoint extends NewActionPoint {
  groupId: string | null
  itemId: string | null
  isConfidential: boolean
}

/** In a transaction that may write it; refuses what cannot be. */
export async function storeActionPoint(ctx: Context, tx: Tx, given: PlacedActionPoint): Promise<string> {
  const { ownerOrganisationId, planActionCode, groupId, isConfidential, source } = given
  const form = new FormReader(ctx, { text: given.text, title: source.title })
  const text = form.text('text', 500)
  const title = form.text('title', 200)
  const owner = await findOrganisation(tx, ownerOrganisationId)
  if (!owner || (owner.isDemo && !ctx.settings.isDemo) || owner.kind === 'company')
    form.wrong('ownerOrganisationId', message.ownerUnknown)
  else if (isConfidential && groupId && !(await hasMember(ctx, tx, groupId, ownerOrganisationId)))
    form.wrong('ownerOrganisationId', message.ownerNotInGroup)
  if (planActionCode !== null && !isPlanActionCode(planActionCode)) form.wrong('planActionCode', message.planCode)
  form.done()
  const id = ctx.newId()
  await insertActionPoint(tx, { ...given, source: { ...source, title }, id, text, madeAt: ctx.now() })
  await record(ctx, tx, 'meetings.action-recorded', id, { source: source.kind, owner: ownerOrganisationId })
  return id
}

const deeds = {
  finish: 'meetings.action-done',
  drop: 'meetings.action-dropped',
  reopen: 'meetings.action-reopened',
} as const

/** The organisation that took it upon itself, or a secretary, says what became of it. Dropping or reopening it takes a reason. */
export async function settleActionPoint(
  ctx: Context,
  id: string,
  step: ActionStep,
  entries: FormEntries,
): Promise<void> {
  readerOf(ctx)
  const form = new FormReader(ctx, entries)
  const reason = form.text('reason', 500, step !== 'finish')
  form.done()
  await meetingsTransaction(ctx, async (tx) => {
    const found = isRowId(id) ? await lockActionPoint(tx, id) : null
    if (!found) throw new Refusal(webMessages.notThere, { status: 404 })
    const state = actionSteps[found.state][step]
    if (!state) throw new Refusal(webMessages.notNow, { status: 409 })
    await updateActionState(tx, { id, state, reason, at: ctx.now() })
    await record(ctx, tx, deeds[step], id, {})
  })
}

async function hasMember(ctx: Context, tx: Tx, groupId: string, organisationId: string): Promise<boolean> {
  const today = dutchDay(ctx.now())
  const members = await selectMembers(tx, groupId)
  return members.some((one) => one.organisationId === organisationId && holdsOn(one, today))
}

function record(ctx: Context, tx: Tx, action: string, id: string, detail: Record<string, string>): Promise<void> {
  return recordAudit(ctx, tx, { action, subjectKind: 'action-point', subjectId: id, detail })
}
