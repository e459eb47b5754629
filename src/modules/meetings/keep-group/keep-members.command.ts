// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { findOrganisation } from '#modules/partners'
import { type CalendarDate, dutchDay, isRowId } from '#values'
import { type MemberRole, memberRoles } from '../group/group.ts'
import { endMembership, hasOthers, insertMember, lockGroup, selectMember } from '../group/group.store.ts'
import { meetingMessages as message } from '../group/group.text.ts'
import { personNamed } from '../group/people.query.ts'
import { meetingsTransaction, secretaryOf } from '../group/who.query.ts'
import { groupOrRefused } from './keep-group.command.ts'

/**
 * By their whole name, so that nobody can be looked for. Who keeps groups does not so come to read what another group keeps to itself:
 * into a group that has members another secretary brings them. Returns the id of the membership.
 */
export async function addMember(ctx: Context, code: string, entries: FormEntries): Promise<string> {
  const self = secretaryOf(ctx)
  const form = new FormReader(ctx, entries)
  const today = dutchDay(ctx.now())
  const name = form.text('person', 120)
  const organisationId = form.reference('organisationId', 80)
  const role = form.choice('role', memberRoles) as MemberRole
  const fromOn = (form.day('fromOn', { isRequired: false, mayCome: true }) || today) as CalendarDate
  form.done()
  return meetingsTransaction(ctx, async (tx) => {
    const group = await groupOrRefused(tx, code)
    const organisation = await findOrganisation(tx, organisationId)
    if (!organisation) form.wrong('organisationId', message.ownerUnknown)
    const person = organisation && (await personNamed(ctx, tx, name, organisation.name))
    if (organisation && !person) form.wrong('person', message.noSuchPerson)
    form.done()
    if (!person) throw new Refusal(message.noSuchPerson)
    const madeAt = await lockGroup(tx, group.id)
    // Since when members are in a group is said on the day that it is made, or not: it tells who was there when something was decided.
    if (fromOn < today && (!madeAt || dutchDay(madeAt) !== today)) form.wrong('fromOn', message.beganBefore)
    if (person.id === self.id && (await hasOthers(tx, group.id, self.id))) form.wrong('person', message.notYourself)
    form.done()
    const id = ctx.newId()
    if (!(await insertMember(tx, { id, groupId: group.id, personId: person.id, organisationId, role, fromOn })))
      throw new Refusal(message.alreadyMember, { fields: [{ field: 'person', code: message.alreadyMember }] })
    const line = { subjectKind: 'person', subjectId: person.id, detail: { group: group.code, role } }
    await recordAudit(ctx, tx, { action: 'meetings.member-added', ...line })
    return id
  })
}

/** Their last day is today, or the day that was given, also when another was planned. Who comes instead ends with it. */
export async function endMember(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  secretaryOf(ctx)
  const form = new FormReader(ctx, entries)
  const today = dutchDay(ctx.now())
  const untilOn = form.day('untilOn', { isRequired: false, mayCome: true }) || today
  form.done()
  await meetingsTransaction(ctx, async (tx) => {
    const member = isRowId(id) ? await selectMember(tx, id) : null
    if (!member) throw new Refusal(webMessages.notThere, { status: 404 })
    // Only who was never in it goes without a trace.
    if (untilOn < member.fromOn && member.fromOn <= today) form.wrong('untilOn', message.endsBefore)
    form.done()
    if (!(await endMembership(tx, id, untilOn))) throw new Refusal(webMessages.notNow, { status: 409 })
    const line = { subjectKind: 'person', subjectId: member.personId, detail: { untilOn } }
    await recordAudit(ctx, tx, { action: 'meetings.member-ended', ...line })
  })
}
