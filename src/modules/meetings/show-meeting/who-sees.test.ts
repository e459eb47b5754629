// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { addItem } from '../build-agenda/build-agenda.command.ts'
import { openGroup, words } from '../group/groups.fixture.ts'
import { meetingsTransaction, withRight } from '../group/who.query.ts'
import { addGroup } from '../keep-group/keep-group.command.ts'
import { addMember, endMember } from '../keep-group/keep-members.command.ts'
import { listGroups } from '../keep-group/list-groups.query.ts'
import { showGroup } from '../keep-group/show-group.query.ts'
import { letStandIn, stopStandIn } from '../stand-in/stand-in.command.ts'
import { findMeeting } from './show-meeting.query.ts'

let program: Awaited<ReturnType<typeof openGroup>>
let meetingId: string
beforeAll(async () => {
  program = await openGroup()
  program.today('2026-11-02')
  meetingId = await program.meet('2026-12-01')
  const secret = { title: 'Inzet per organisatie', wants: 'discussion', isConfidential: 'yes' }
  await addItem(program.as.secretary, meetingId, { title: 'Opening', wants: 'information' })
  await addItem(program.as.secretary, meetingId, secret)
})
afterAll(() => program?.test.close())

const titles = async (who: keyof typeof program.as) =>
  (await findMeeting(program.as[who], program.code, meetingId))?.items.map(({ title }) => title) ?? null

it('is seen by who is in the group, and by nobody else but a secretary', async () => {
  expect(await titles('member')).toEqual(['Opening', 'Inzet per organisatie'])
  expect(await titles('outsider')).toBeNull()
  expect(await titles('colleague')).toBeNull()
  expect((await listGroups(program.as.outsider)).length).toBe(0)
  expect((await listGroups(program.as.member)).map(({ code }) => code)).toEqual([program.code])
  await expect(listGroups(program.test.as('bank-a', 'reports:read'))).rejects.toMatchObject({ status: 403 })
})

it('shows what is confidential to the group only, and writes down who looked', async () => {
  expect(await titles('other')).toEqual(['Opening'])
  const { items } = (await findMeeting(program.as.member, program.code, meetingId)) ?? { items: [] }
  const [, secret] = items
  const seen = (await listAudit(program.test.ctx, secret?.id ?? '')).filter(
    ({ action }) => action === 'meetings.confidential-seen',
  )
  expect(seen.at(-1)).toMatchObject({ actorId: program.ids.member, purpose: 'take-part-in-meeting' })
  expect(seen.some(({ actorId }) => actorId === program.ids.other)).toBe(false)
  const [open] = items
  expect((await listAudit(program.test.ctx, open?.id ?? '')).length).toBe(0)
})

it('a secretary of another group cannot put a confidential item on, nor does the database let them', async () => {
  const secret = { title: 'Stiekem', wants: 'discussion', isConfidential: 'yes' }
  await expect(addItem(program.as.other, meetingId, secret)).rejects.toMatchObject({
    code: 'meetings.only-in-group',
  })
  const insert = meetingsTransaction(program.as.other, (tx) =>
    sql`insert into meetings.agenda_item (id, meeting_id, group_id, position, title, about, wants, is_confidential)
      select gen_random_uuid(), id, group_id, 9, 'x', '', 'discussion', true from meetings.meeting`.execute(tx),
  )
  await expect(insert).rejects.toThrow('row-level security')
})

it('without a right the database shows nothing, whoever asks', async () => {
  const asked = withRight(program.as.secretary, 'event', (tx) =>
    sql`select 1 from meetings.meeting_group union all select 1 from meetings.agenda_item`.execute(tx),
  )
  expect((await asked).rows).toEqual([])
})

it('lets a colleague stand in until a day, after which it ends by itself', async () => {
  const { as, code, ids, today } = program
  const stranger = letStandIn(as.member, code, { standIn: ids.outsider, untilOn: '2026-11-10' })
  await expect(stranger).rejects.toMatchObject({ code: 'meetings.same-organisation' })
  const tooLong = letStandIn(as.member, code, { standIn: ids.colleague, untilOn: '2028-01-01' })
  await expect(tooLong).rejects.toMatchObject({ code: 'meetings.too-long' })
  const before = letStandIn(as.member, code, { standIn: ids.colleague, fromOn: '2026-11-01', untilOn: '2026-11-10' })
  await expect(before).rejects.toMatchObject({ fields: [{ field: 'fromOn', code: 'meetings.before-today' }] })
  await letStandIn(as.member, code, { standIn: ids.colleague, untilOn: '2026-11-10' })
  expect(await titles('colleague')).toContain('Inzet per organisatie')
  // One at a time: not twice, and not on a day that is taken.
  for (const days of [{ untilOn: '2026-11-10' }, { fromOn: '2026-11-10', untilOn: '2026-11-12' }])
    await expect(letStandIn(as.member, code, { standIn: ids.colleague, ...days })).rejects.toMatchObject({
      code: 'meetings.already-stand-in',
    })
  // Who stands in lets nobody else stand in.
  await expect(letStandIn(as.colleague, code, { standIn: ids.member, untilOn: '2026-11-09' })).rejects.toMatchObject({
    status: 404,
  })
  today('2026-11-10')
  expect(await titles('colleague')).toContain('Opening')
  today('2026-11-11')
  expect(await titles('colleague')).toBeNull()
  // Who came instead once is not shown, nor does it stand in the way of stopping the next.
  const { members = [] } = (await showGroup(as.member, code, 1)) ?? {}
  expect(members.flatMap(({ standIns }) => standIns)).toEqual([])
})

it('stops a stand-in at once, by the member only', async () => {
  const { as, code, ids, today } = program
  today('2026-11-12')
  await letStandIn(as.member, code, { standIn: ids.colleague, untilOn: '2026-11-20' })
  const { members = [] } = (await showGroup(as.member, code, 1)) ?? {}
  const id = members.flatMap(({ standIns }) => standIns)[0]?.id ?? ''
  await expect(stopStandIn(as.chair, code, id)).rejects.toMatchObject({ status: 409 })
  await stopStandIn(as.member, code, id)
  expect(await titles('colleague')).toBeNull()
})

it('who left sees nothing any more from the day after', async () => {
  const { as, code, today } = program
  today('2026-11-13')
  const { members = [] } = (await showGroup(as.secretary, code, 1)) ?? {}
  const id = members.find(({ name }) => name === 'Lars Proef')?.id ?? ''
  await endMember(as.secretary, id, {})
  expect(await titles('member')).toContain('Opening')
  today('2026-11-14')
  expect(await titles('member')).toBeNull()
  await expect(endMember(as.secretary, id, {})).rejects.toMatchObject({ status: 409 })
})

it('nobody makes themself a member of a group that has members', async () => {
  const { as, code, ids, today } = program
  today('2026-11-16')
  const join = (who: 'secretary' | 'other', person: string, role = 'chair') =>
    addMember(as[who], code, { person, organisationId: 'ministerie-a', role })
  await expect(join('other', 'Olaf Proef')).rejects.toMatchObject({ code: 'meetings.not-yourself' })
  expect(await titles('other')).toEqual(['Opening'])
  const { members = [] } = (await showGroup(as.other, code, 1)) ?? {}
  // Nor by ending the others first.
  for (const { id, isNow } of members) if (isNow) await endMember(as.other, id, {})
  today('2026-11-17')
  await expect(join('other', 'Olaf Proef')).rejects.toMatchObject({ code: 'meetings.not-yourself' })
  await join('other', 'Saar Proef', 'secretary')
  await join('secretary', 'Olaf Proef')
  expect(await titles('other')).toContain('Inzet per organisatie')
  // Of a new group the first member may be who made it, also for days that are over.
  const own = await addGroup(as.other, { ...words, name: 'Nieuwe groep' })
  const first = { person: 'Olaf Proef', organisationId: 'ministerie-a', role: 'secretary', fromOn: '2026-09-01' }
  await addMember(as.other, own, first)
  expect((await showGroup(as.other, own, 1))?.members.map(({ fromOn }) => fromOn)).toEqual(['2026-09-01'])
  await expect(letStandIn(as.other, own, { standIn: ids.secretary, untilOn: '2027-11-30' })).rejects.toMatchObject({
    code: 'meetings.too-long',
  })
})

it('a member of a group that exists begins today or later, and is in it once at a time', async () => {
  const { as, code, today } = program
  today('2026-11-18')
  const add = (fromOn: string) =>
    addMember(as.secretary, code, { person: 'Bram Proef', organisationId: 'bank-b', role: 'member', fromOn })
  await expect(add('2026-11-17')).rejects.toMatchObject({ fields: [{ field: 'fromOn' }] })
  const id = await add('2026-11-18')
  await endMember(as.secretary, id, { untilOn: '2026-12-31' })
  await expect(add('2026-12-01')).rejects.toMatchObject({ code: 'meetings.already-member' })
  const later = await add('2027-01-01')
  const ofBram = async () =>
    ((await showGroup(as.secretary, code, 1))?.members ?? []).filter(({ name }) => name === 'Bram Proef')
  expect((await ofBram()).map(({ mayEnd }) => mayEnd)).toEqual([true, true])
  // A planned last day may come earlier; not before the first, nor later.
  const early = endMember(as.secretary, id, { untilOn: '2026-11-17' })
  await expect(early).rejects.toMatchObject({ fields: [{ field: 'untilOn', code: 'meetings.ends-before' }] })
  await endMember(as.secretary, id, { untilOn: '2026-11-20' })
  await expect(endMember(as.secretary, id, { untilOn: '2026-12-15' })).rejects.toMatchObject({ status: 409 })
  // Who never began is gone.
  await endMember(as.secretary, later, {})
  expect((await ofBram()).map(({ untilOn }) => untilOn)).toEqual(['2026-11-20'])
  today('2026-11-20')
  expect((await ofBram()).map(({ mayEnd }) => mayEnd)).toEqual([false])
})
