// SPDX-License-Identifier: EUPL-1.2
// Minutes are looked at by somebody else than who wrote them.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { sql } from '#foundation/db'
import { memberSource } from '../answer-data-subject/member.source.ts'
import { addItem } from '../build-agenda/build-agenda.command.ts'
import { openGroup } from '../group/groups.fixture.ts'
import { meetingsTransaction } from '../group/who.query.ts'
import { addDocument, removeDocument } from '../keep-documents/keep-documents.command.ts'
import { findMeeting } from '../show-meeting/show-meeting.query.ts'
import { showMinutes } from './show-minutes.query.ts'
import { countToApprove } from './minutes-to-approve.query.ts'
import { approveMinutes, beginMinutes, noteAttendance, sendMinutes, writeMinute } from './write-minutes.command.ts'

let program: Awaited<ReturnType<typeof openGroup>>
let id: string
let item: string
const revised = (who: Context, revision: string, words: string, more = {}) =>
  writeMinute(who, item, { revision, words, ...more })
beforeAll(async () => {
  program = await openGroup()
  const { as, code, meet, today } = program
  today('2026-12-05')
  id = await meet('2026-12-05', 'Overleg van twee schrijvers')
  await addItem(as.secretary, id, { title: 'Opening', wants: 'information' })
  item = (await findMeeting(as.secretary, code, id))?.items[0]?.id ?? ''
  const link = { title: 'Het plan', link: 'https://plan.example/stuk' }
  await addDocument(as.secretary, id, link, null)
  await beginMinutes(as.secretary, id)
})

afterAll(() => program?.test.close())

it('minutes are not overwritten by a second secretary who saw the older words', async () => {
  const { as, code } = program
  await revised(as.secretary, '0', 'Van de eerste.')
  for (const old of ['0', 'x'])
    await expect(revised(as.other, old, 'Van de tweede.')).rejects.toMatchObject({
      status: 409,
      code: 'meetings.written-since',
    })
  expect((await showMinutes(as.secretary, code, id))?.items[0]).toMatchObject({
    words: 'Van de eerste.',
    revision: 1,
  })
  await revised(as.other, '1', 'Van beiden.')
  expect((await showMinutes(as.secretary, code, id))?.items[0]).toMatchObject({ words: 'Van beiden.', revision: 2 })
})

it('minutes are never approved by who wrote or sent them, whoever wrote last', async () => {
  const { as, code, ids, test } = program
  const { actor } = as.chair
  if (actor.kind !== 'person') throw new Error('no person')
  const writing: Context = {
    ...as.chair,
    actor: { ...actor, permissions: new Set([...actor.permissions, 'meetings:write']) },
  }
  await revised(writing, '2', 'Zoals de voorzitter het wil.')
  await sendMinutes(as.secretary, id)
  const writers = await test.ctx.db.pool.query('select person_id from meetings.minutes_writer')
  expect(writers.rows.map(({ person_id }) => person_id).toSorted()).toEqual(
    [ids.chair, ids.other, ids.secretary].toSorted(),
  )
  const later = await program.meet('2026-12-20', 'Later overleg')
  const approval = {
    revision: String((await showMinutes(as.chair, code, id))?.meeting.minutesRevision),
    approvedIn: later,
  }
  for (const who of [as.chair, writing])
    await expect(approveMinutes(who, id, approval)).rejects.toMatchObject({ status: 403, code: 'meetings.own-words' })
  expect(await showMinutes(as.chair, code, id)).toMatchObject({ isChair: true, isWriter: true })
  expect(await countToApprove(as.chair)).toBe(0)
  // Nor does the database let them.
  const past = await meetingsTransaction(as.chair, (tx) =>
    sql`update meetings.meeting set minutes = 'approved', approved_in = ${later}, approved_at = now() where id = ${id}`.execute(
      tx,
    ),
  )
  expect(past.numAffectedRows).toBe(0n)
  // Somebody who worked on them can ask where that is kept.
  const own = { ...test.as('politie-a', 'data-requests:handle'), language: 'nl' as const }
  const found = await memberSource.find(own, [{ kind: 'person', value: ids.chair }], 100)
  expect(JSON.stringify(found)).toContain('Schreef notulen van')
})

it('minutes change in sight once they are sent: words, action points, who was there and documents', async () => {
  const { as, code } = program
  const point = { 'action1-text': 'Toch nog iets doen', 'action1-owner': 'bank-a' }
  const same = 'Zoals de voorzitter het wil.'
  await expect(revised(as.secretary, '3', same, point)).rejects.toMatchObject({ fields: [{ field: 'because' }] })
  await revised(as.secretary, '3', same, { ...point, because: 'Dit actiepunt ontbrak.' })
  expect((await showMinutes(as.member, code, id))?.items[0]).toMatchObject({
    actions: [{ text: 'Toch nog iets doen' }],
    corrections: [{ because: 'Dit actiepunt ontbrak.', words: same }],
  })
  // Nothing new is no correction.
  await revised(as.secretary, '4', same)
  expect((await showMinutes(as.member, code, id))?.items[0]?.revision).toBe(4)
  const { members = [] } = (await showMinutes(as.secretary, code, id)) ?? {}
  const attendance = noteAttendance(as.secretary, id, { [`member-${members[0]?.id}`]: 'absent' })
  await expect(attendance).rejects.toMatchObject({ status: 409 })
  const link = { title: 'Een ander plan', link: 'https://plan.example/ander' }
  await expect(addDocument(as.secretary, id, link, null)).rejects.toMatchObject({ status: 409 })
  const { documents = [] } = (await findMeeting(as.secretary, code, id)) ?? {}
  await expect(removeDocument(as.secretary, id, documents[0]?.id ?? '')).rejects.toMatchObject({ status: 409 })
  expect((await findMeeting(as.member, code, id))?.documents.length).toBe(1)
})
