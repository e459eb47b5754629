// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import type { AttentionItem } from '#foundation/modules'
import { addItem, changeItem, moveItem, removeItem, takeOver } from '../build-agenda/build-agenda.command.ts'
import { offeredFor } from '../build-agenda/offered.query.ts'
import { ownAttention } from '../build-agenda/own-attention.query.ts'
import { openGroup } from '../group/groups.fixture.ts'
import { changeMeeting } from '../plan-meeting/plan-meeting.command.ts'
import { listActionPoints } from '../record-action/list-action-points.query.ts'
import { recordActionPoint, settleActionPoint } from '../record-action/record-action.command.ts'
import { findMeeting } from '../show-meeting/show-meeting.query.ts'
import { showMinutes } from './show-minutes.query.ts'
import { approveMinutes, beginMinutes, noteAttendance, sendMinutes, writeMinute } from './write-minutes.command.ts'

let program: Awaited<ReturnType<typeof openGroup>>
let first: string
let items: { id: string; title: string }[]
beforeAll(async () => {
  program = await openGroup()
  const { as, today, meet } = program
  today('2026-11-02')
  first = await meet('2026-11-02')
  const decide = { title: 'Proef verlengen', about: 'Drie maanden', wants: 'decision' }
  await addItem(as.secretary, first, decide)
  await addItem(as.secretary, first, { ...decide, title: 'Plaats van de conferentie' })
  await addItem(as.secretary, first, { title: 'Opening', wants: 'information' })
  items = (await findMeeting(as.secretary, program.code, first))?.items ?? []
})
afterAll(() => program?.test.close())

const revisionOf = async (who: 'secretary' | 'chair', id = first) =>
  String((await showMinutes(program.as[who], program.code, id))?.meeting.minutesRevision)
const writersOf = async (id: string) =>
  (
    await program.test.ctx.db.pool.query('select person_id from meetings.minutes_writer where meeting_id = $1', [id])
  ).rows.map(({ person_id }) => person_id)
const minutes = (who: 'secretary' | 'member' | 'chair') => showMinutes(program.as[who], program.code, first)
async function offered(): Promise<AttentionItem[]> {
  const { as, code } = program
  const group = (await findMeeting(as.secretary, code, first))?.group
  if (!group) throw new Error('no group')
  const all: AttentionItem[] = []
  for (const source of ownAttention) all.push(...(await source.list(as.secretary, group)))
  return offeredFor(as.secretary, group.id, all, true)
}

/** Who saw what is confidential, one after the other. */
const seenBy = async (id: string) =>
  (await listAudit(program.test.ctx, id))
    .filter(({ action }) => action === 'meetings.confidential-seen')
    .map(({ actorId }) => actorId)

it('orders the agenda, and leaves out what the secretary removes', async () => {
  const { as, code } = program
  const opening = items.find(({ title }) => title === 'Opening')
  for (let time = 0; time < 3; time++) await moveItem(as.secretary, opening?.id ?? '', 'up')
  const extra = { title: 'Vervalt', wants: 'discussion' }
  await addItem(as.secretary, first, extra)
  const before = (await findMeeting(as.member, code, first))?.items ?? []
  expect(before.map(({ title }) => title)).toEqual([
    'Opening',
    'Proef verlengen',
    'Plaats van de conferentie',
    'Vervalt',
  ])
  await removeItem(as.secretary, before.at(-1)?.id ?? '')
  items = (await findMeeting(as.member, code, first))?.items ?? []
  expect(items.length).toBe(3)
  await expect(addItem(as.member, first, extra)).rejects.toMatchObject({ status: 403 })
  await expect(moveItem(as.secretary, first, 'up')).rejects.toMatchObject({ status: 404 })
})

it('has minutes once it began, which members see when they are sent', async () => {
  const { as, today, meet } = program
  const later = await meet('2026-12-07')
  await expect(beginMinutes(as.secretary, later)).rejects.toMatchObject({ code: 'meetings.not-begun' })
  await beginMinutes(as.secretary, first)
  await expect(beginMinutes(as.secretary, first)).rejects.toMatchObject({ status: 409 })
  await expect(changeMeeting(as.secretary, first, {})).rejects.toMatchObject({ status: 409 })
  const [, trial, place] = items
  await writeMinute(as.secretary, trial?.id ?? '', {
    words: 'Er is gesproken.',
    decision: 'De proef loopt drie maanden langer.',
    'action1-text': 'Plan voor de evaluatie maken',
    'action1-owner': 'bank-a',
    'action1-due': '2026-11-20',
    'action1-plan': '2.3',
  })
  await writeMinute(as.secretary, place?.id ?? '', { words: 'Er ontbreekt een begroting.' })
  expect((await minutes('member'))?.items.map(({ words }) => words)).toEqual(['', '', ''])
  const { members = [] } = (await minutes('secretary')) ?? {}
  const absent = members.find(({ name }) => name === 'Lars Proef')?.id ?? ''
  await noteAttendance(as.secretary, first, { [`member-${absent}`]: 'excused' })
  await sendMinutes(as.secretary, first)
  const seen = await minutes('member')
  expect(seen?.items[1]).toMatchObject({
    decision: 'De proef loopt drie maanden langer.',
    actions: [{ text: 'Plan voor de evaluatie maken', owner: 'Naam van bank-a', planActionCode: '2.3' }],
  })
  expect(seen?.members.find(({ name }) => name === 'Lars Proef')?.state).toBe('excused')
  today('2026-11-03')
})

it('keeps what was typed wrong, and says where', async () => {
  const [, trial] = items
  const wrong = writeMinute(program.as.secretary, trial?.id ?? '', {
    revision: '1',
    words: 'Nieuw',
    'action1-text': 'Iets doen',
    'action1-owner': 'bestaat-niet',
  })
  await expect(wrong).rejects.toMatchObject({
    fields: [{ field: 'because' }],
  })
  const owner = writeMinute(program.as.secretary, trial?.id ?? '', {
    revision: '1',
    words: 'Nieuw',
    because: 'Verkeerd',
    'action1-text': 'Iets doen',
    'action1-owner': 'bestaat-niet',
  })
  await expect(owner).rejects.toMatchObject({ fields: [{ field: 'action1-owner' }] })
  // All of it or nothing.
  expect((await minutes('member'))?.items[1]?.words).toBe('Er is gesproken.')
})

it('shows what a correction changed, and why', async () => {
  const [, trial] = items
  const decision = 'De proef loopt vier maanden langer.'
  await writeMinute(program.as.secretary, trial?.id ?? '', {
    revision: '1',
    words: 'Er is gesproken.',
    decision,
    because: 'Het was vier.',
  })
  expect((await minutes('member'))?.items[1]).toMatchObject({
    decision,
    corrections: [{ decision: 'De proef loopt drie maanden langer.', because: 'Het was vier.' }],
  })
  await expect(
    changeItem(program.as.secretary, trial?.id ?? '', { title: 'x', wants: 'decision' }),
  ).rejects.toMatchObject({
    status: 409,
  })
})

it('puts forward what waits: minutes, what was not decided, and what is late', async () => {
  const { as, code, meet, today } = program
  today('2026-11-25')
  const keys = (await offered()).map(({ key }) => key.split(':')[0])
  expect(keys).toEqual(['meetings.minutes', 'meetings.undecided', 'meetings.late'])
  const next = await meet('2026-12-01')
  const all = await offered()
  const chosen = [all[0]?.key ?? '', all[1]?.key ?? '', 'nobody.offers:this']
  expect(await takeOver(as.secretary, next, chosen, all)).toBe(2)
  expect((await findMeeting(as.member, code, next))?.items.map(({ title }) => title)).toEqual([
    'Notulen vaststellen: Overleg van 2026-11-02',
    'Plaats van de conferentie',
  ])
  expect((await offered()).map(({ key }) => key.split(':')[0])).toEqual(['meetings.late'])
  await expect(takeOver(as.secretary, next, [], all)).rejects.toMatchObject({ code: 'meetings.choose-item' })
})

it('is approved by the chair, in a later meeting of the group', async () => {
  const { as } = program
  const later = (await minutes('chair'))?.later ?? []
  expect(later.length).toBe(2)
  const approvedIn = later[0]?.id ?? ''
  const revision = await revisionOf('chair')
  await expect(approveMinutes(as.member, first, { approvedIn })).rejects.toMatchObject({ status: 403 })
  await expect(approveMinutes(as.secretary, first, { approvedIn })).rejects.toMatchObject({ status: 403 })
  await expect(approveMinutes(as.outsider, first, { approvedIn })).rejects.toMatchObject({ status: 404 })
  await expect(approveMinutes(as.chair, first, { revision, approvedIn: first })).rejects.toMatchObject({
    code: 'meetings.choose-later',
  })
  // What changed since the chair read it is not approved unread.
  const [opening] = items
  const correct = { words: 'De voorzitter opende het overleg.', because: 'Dit stond er niet.' }
  await writeMinute(as.secretary, opening?.id ?? '', correct)
  for (const seen of [{ revision }, {}])
    await expect(approveMinutes(as.chair, first, { ...seen, approvedIn })).rejects.toMatchObject({
      status: 409,
      code: 'meetings.changed-since',
    })
  await approveMinutes(as.chair, first, { revision: await revisionOf('chair'), approvedIn })
  expect(await minutes('member')).toMatchObject({ meeting: { minutes: 'approved' }, approvedIn: { id: approvedIn } })
  await expect(approveMinutes(as.chair, first, { revision, approvedIn })).rejects.toMatchObject({ status: 409 })
  // A correction is still one; there is nothing left to approve, and nobody is kept as its writer.
  await writeMinute(as.secretary, opening?.id ?? '', { ...correct, revision: '1', words: 'De voorzitter opende.' })
  expect(await writersOf(first)).toEqual([])
})

it('an action point is settled by the organisation that took it upon itself, with a reason when it is dropped', async () => {
  const { as } = program
  const [point] = await listActionPoints(as.colleague, { state: 'open', organisationId: 'bank-a' })
  expect(point).toMatchObject({ isLate: true, source: { kind: 'meeting', id: first } })
  const id = point?.id ?? ''
  await expect(settleActionPoint(as.outsider, id, 'finish', {})).rejects.toMatchObject({ status: 404 })
  await expect(settleActionPoint(as.chair, id, 'finish', {})).rejects.toMatchObject({ status: 404 })
  await expect(settleActionPoint(as.colleague, id, 'drop', {})).rejects.toMatchObject({ fields: [{ field: 'reason' }] })
  await settleActionPoint(as.colleague, id, 'finish', {})
  await expect(settleActionPoint(as.colleague, id, 'drop', { reason: 'Toch niet' })).rejects.toMatchObject({
    status: 409,
  })
  await settleActionPoint(as.secretary, id, 'reopen', { reason: 'Er ontbreekt een deel' })
  expect((await listActionPoints(as.member, { state: 'open', planActionCode: '2.3' })).length).toBe(1)
})

it('records what a gathering of another module agreed on, for all partners to see', async () => {
  const { as, test } = program
  const given = {
    source: { kind: 'event' as const, id: 'conferentie-2026', title: 'Jaarlijkse conferentie' },
    text: 'Uitkomsten toesturen',
    ownerOrganisationId: 'politie-a',
    dueOn: null,
    planActionCode: null,
  }
  await recordActionPoint(as.outsider, given)
  expect((await listActionPoints(as.member, { state: 'open', sourceId: 'conferentie-2026' })).length).toBe(1)
  const source = { kind: 'meeting' as const, id: first, title: 'Overleg' }
  await expect(recordActionPoint(as.chair, { ...given, source })).rejects.toMatchObject({ status: 403 })
  await expect(recordActionPoint(as.outsider, { ...given, planActionCode: 'a b' })).rejects.toMatchObject({
    status: 400,
  })
  const nobody = recordActionPoint(test.visitor, given)
  await expect(nobody).rejects.toThrow()
})

it('a confidential action point is for the group, and for an organisation that is in it', async () => {
  const { as, code, meet, today } = program
  today('2026-12-01')
  const id = await meet('2026-12-01', 'Vertrouwelijk overleg')
  await addItem(as.secretary, id, { title: 'Inzet', wants: 'discussion', isConfidential: 'yes' })
  await beginMinutes(as.secretary, id)
  const [item] = (await findMeeting(as.secretary, code, id))?.items ?? []
  const write = (owner: string) =>
    writeMinute(as.secretary, item?.id ?? '', { words: 'x', 'action1-text': 'Inzet melden', 'action1-owner': owner })
  await expect(write('bank-b')).rejects.toMatchObject({ code: 'meetings.owner-not-in-group' })
  await write('bank-a')
  const seen = async (who: 'member' | 'colleague' | 'other') =>
    (await listActionPoints(as[who], { state: 'open', sourceId: id })).length
  expect([await seen('member'), await seen('colleague'), await seen('other')]).toEqual([1, 0, 0])
  // Whoever saw it is known, by the number of the action point.
  const [point] = await listActionPoints(as.member, { state: 'open', sourceId: id })
  const lines = await seenBy(point?.id ?? '')
  expect(new Set(lines)).toEqual(new Set([program.ids.member]))
  await showMinutes(as.chair, code, id)
  expect(await seenBy(point?.id ?? '')).toEqual([...lines, program.ids.chair])
})

it('writes down who saw something confidential among what is put forward', async () => {
  const { as, today, ids } = program
  const [point] = (await listActionPoints(as.secretary, { state: 'open' })).filter((one) => one.isConfidential)
  await program.test.ctx.db.pool.query("update meetings.action_point set due_on = '2026-12-02' where id = $1", [
    point?.id,
  ])
  today('2026-12-03')
  const before = await seenBy(point?.id ?? '')
  const shown = (await offered()).find(({ key }) => key === `meetings.late:${point?.id}`)
  expect(shown?.isConfidential).toBe(true)
  expect(await seenBy(point?.id ?? '')).toEqual([...before, ids.secretary])
})
