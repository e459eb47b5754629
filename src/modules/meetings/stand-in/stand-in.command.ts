// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { peopleStill } from '#modules/partners'
import { type CalendarDate, daysAfter, dutchDay, isRowId } from '#values'
import { holdsOn, mostDaysStandingIn } from '../group/group.ts'
import { endStandIn, insertStandIn, selectMembers, selectStandIn } from '../group/group.store.ts'
import { meetingMessages as message } from '../group/group.text.ts'
import { meetingsTransaction, readerOf } from '../group/who.query.ts'
import { groupOrRefused } from '../keep-group/keep-group.command.ts'

/** A member lets somebody of the same organisation come instead, up to and with a day. After that it ends by itself. */
export async function letStandIn(ctx: Context, code: string, entries: FormEntries): Promise<void> {
  const self = readerOf(ctx)
  const form = new FormReader(ctx, entries)
  const today = dutchDay(ctx.now())
  const personId = form.reference('standIn', 40)
  const fromOn = (form.day('fromOn', { isRequired: false, mayCome: true }) || today) as CalendarDate
  const untilOn = form.day('untilOn', { mayCome: true }) as CalendarDate
  if (fromOn < today) form.wrong('fromOn', message.beforeToday)
  if (untilOn && untilOn < fromOn) form.wrong('untilOn', message.endsBefore)
  else if (untilOn && untilOn > daysAfter(today, mostDaysStandingIn)) form.wrong('untilOn', message.tooLong)
  const found = isRowId(personId) ? (await peopleStill(ctx, [personId], 'meetings:read')).get(personId) : undefined
  if (personId && (found?.organisationId !== self.organisationId || personId === self.id))
    form.wrong('standIn', message.sameOrganisation)
  form.done()
  await meetingsTransaction(ctx, async (tx) => {
    const group = await groupOrRefused(tx, code)
    const own = (await selectMembers(tx, group.id)).find((one) => one.personId === self.id && holdsOn(one, today))
    if (!own) throw new Refusal(webMessages.notThere, { status: 404 })
    if (!(await insertStandIn(tx, { id: ctx.newId(), memberId: own.id, personId, fromOn, untilOn })))
      throw new Refusal(message.alreadyStandIn, { fields: [{ field: 'fromOn', code: message.alreadyStandIn }] })
    const line = { subjectKind: 'person', subjectId: personId, detail: { group: group.code, untilOn } }
    await recordAudit(ctx, tx, { action: 'meetings.stand-in-begun', ...line })
  })
}

/** At once. The member says so, or a secretary; whoever may not change it changes nothing. */
export async function stopStandIn(ctx: Context, code: string, id: string): Promise<void> {
  readerOf(ctx)
  await meetingsTransaction(ctx, async (tx) => {
    const group = await groupOrRefused(tx, code)
    const found = isRowId(id) ? await selectStandIn(tx, group.id, id) : null
    if (!found) throw new Refusal(webMessages.notThere, { status: 404 })
    const yesterday = daysAfter(dutchDay(ctx.now()), -1)
    // Over at once: what ends today would still open what is confidential today.
    if (!(await endStandIn(tx, id, yesterday))) throw new Refusal(webMessages.notNow, { status: 409 })
    const line = { subjectKind: 'person', subjectId: found.personId, detail: { group: group.code } }
    await recordAudit(ctx, tx, { action: 'meetings.stand-in-ended', ...line })
  })
}
