// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { deedMessages, takeDeed } from '#foundation/desk'
import { type FormEntries, Refusal } from '#foundation/web'
import { dutchDay, isRowId } from '#values'
import { type Event, type Goal, isSecret } from '../event/event.ts'
import { eventDeeds } from '../event/event-deeds.ts'
import { eventDesk } from '../event/event-desk.query.ts'
import { tellInvited } from '../invite-organisations/tell-invited.command.ts'
import {
  type EventPlan,
  insertEvent,
  selectByCode,
  selectEvent,
  updatePlan,
  updateStatus,
} from '../event/event.store.ts'
import { eventMessages as message } from '../event/event.text.ts'
import { organiserOf, organiserTransaction } from '../event/who.query.ts'
import { readPlan } from './read-plan.query.ts'

/** A draft that only the own organisation sees. Returns its id. */
export async function draftEvent(ctx: Context, entries: FormEntries, isExample = false): Promise<string> {
  const { organisationId: ownerId } = organiserOf(ctx)
  const id = ctx.newId()
  await organiserTransaction(ctx, async (tx) => {
    const plan = await readPlan({ ...ctx, tx }, entries, null)
    const row = { ...plan, id, ownerId, isExample, at: ctx.now() }
    const isMade = await insertEvent(tx, isSecretPlan(ctx, plan) ? withLetters(ctx, row) : row)
    // Of an event that they may not see nobody hears by its code either.
    if (!isMade && ((await selectByCode(tx, plan.code)) || !(await insertEvent(tx, withLetters(ctx, row)))))
      throw new Refusal(message.sameTitle, { fields: [{ field: 'title', code: message.sameTitle }] })
    await recordStep(ctx, tx, 'drafted', id)
  })
  return id
}

/** Refuses when it changed since it was seen (409), and other goals than were named before its first day. */
export function changeEvent(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, eventDesk, 'change', { id, entries }, async (tx, event, { at }) => {
    const plan = await readPlan({ ...ctx, tx }, entries, event)
    if (event.status !== 'draft' && plan.content.goals.length === 0) throw lackGoals()
    const hasBegun = event.status !== 'draft' && event.startsOn <= dutchDay(at)
    if (hasBegun && isOtherGoals(event.goals, plan.content.goals))
      throw new Refusal(message.goalsFixed, { fields: [{ field: 'goal1-what', code: message.goalsFixed }] })
    const becomesSecret = event.status === 'draft' && isSecretPlan(ctx, plan) && !isSecretPlan(ctx, event)
    await updatePlan(tx, id, becomesSecret ? withLetters(ctx, plan) : plan, at)
    if (isElsewhere(event, plan)) await tellInvited(ctx, tx, id, 'changed')
  })
}

/** From now on partners see it, and everybody when it is open: unless it is still secret. Needs a goal that was set beforehand. */
export function planEvent(ctx: Context, id: string): Promise<void> {
  return takeDeed(ctx, eventDesk, 'plan', { id }, async (tx, event, { to, at }) => {
    if (event.goals.length === 0) throw lackGoals()
    await updateStatus(tx, { id, status: to, at })
  })
}

/** It was held: never said before its day, and of a working visit not before the day after: it is public from here on, when it is open. */
export function holdEvent(ctx: Context, id: string): Promise<void> {
  return takeDeed(ctx, eventDesk, 'hold', { id }, async (tx, event, { to, at }) => {
    const today = dutchDay(at)
    if (today < event.startsOn) throw new Refusal(message.notBegun, { status: 409 })
    if (event.kind === 'visit' && today <= event.endsOn) throw new Refusal(message.visitNotOver, { status: 409 })
    await updateStatus(tx, { id, status: to, at })
  })
}

/** It does not go on. Whoever knew of it sees that; who did not, never will. */
export function cancelEvent(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, eventDesk, 'cancel', { id, entries }, async (tx, _, { to, at, because }) => {
    await updateStatus(tx, { id, status: to, at, because })
    await tellInvited(ctx, tx, id, 'cancelled')
  })
}

/** The event of the own organisation, locked; `toChange`: while it can still be changed. */
export async function ownEvent(ctx: Context, tx: Tx, id: string, toChange?: 'change'): Promise<Event> {
  const { organisationId } = organiserOf(ctx)
  const seen = isRowId(id) ? await selectEvent(tx, id) : null
  if (!seen) throw new Refusal(deedMessages.notFound, { status: 404 })
  if (seen.ownerId !== organisationId) throw new Refusal(deedMessages.notOwner, { status: 403 })
  const event = await selectEvent(tx, id, true)
  if (!event || (toChange && !eventDeeds.deeds.change.from[event.status]))
    throw new Refusal(deedMessages.notNow, { status: 409 })
  return event
}

function isSecretPlan(ctx: Context, { kind, embargoUntil }: Pick<EventPlan, 'kind' | 'embargoUntil'>): boolean {
  return isSecret({ kind, embargoUntil, status: 'draft', cancelledAt: null }, ctx.now())
}

/** With a code that nobody can guess, or find by giving an event of their own the same title. */
function withLetters<Row extends { code: string }>({ secrets }: Context, row: Row): Row {
  const letters = [...Buffer.from(secrets.token(4), 'base64url')].map((byte) => 'bcdfghjkmnpqrstvwxz'[byte % 19])
  return { ...row, code: `${row.code.slice(0, 55)}-${letters.join('')}` }
}

function isOtherGoals(before: readonly Goal[], after: readonly Goal[]): boolean {
  const named = (goals: readonly Goal[]) => JSON.stringify(goals.map(({ what, seenBy }) => [what, seenBy]))
  return named(before) !== named(after)
}

/** On another day, or in another place: whoever was invited must know. */
function isElsewhere(event: Event, plan: EventPlan): boolean {
  const { startsOn, endsOn, place, title } = event
  return (
    startsOn !== plan.startsOn || endsOn !== plan.endsOn || place !== plan.content.place || title !== plan.content.title
  )
}

export function recordStep(ctx: Context, tx: Tx, what: string, id: string) {
  return recordAudit(ctx, tx, { action: `gatherings.event-${what}`, subjectKind: 'event', subjectId: id })
}

function lackGoals() {
  return new Refusal(message.lackGoals, {
    status: 409,
    fields: [{ field: 'goal1-what', code: message.lackGoals }],
  })
}
