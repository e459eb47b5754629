// SPDX-License-Identifier: EUPL-1.2
import { type Context, developmentIssuer } from '#foundation/access'
import { sql } from '#foundation/db'
import { identities } from '#modules/partners'
import { daysAfter, dutchDay } from '#values'
import { addItem } from '../build-agenda/build-agenda.command.ts'
import { selectItems } from '../build-agenda/agenda.store.ts'
import { meetingsTransaction } from '../group/who.query.ts'
import { addGroup } from '../keep-group/keep-group.command.ts'
import { addMember } from '../keep-group/keep-members.command.ts'
import { addDocument } from '../keep-documents/keep-documents.command.ts'
import { inviteToMeeting, planMeeting } from '../plan-meeting/plan-meeting.command.ts'
import { beginMinutes, noteAttendance, sendMinutes, writeMinute } from '../write-minutes/write-minutes.command.ts'
import { demoActions, demoComing, demoGroups, demoPast } from './demo-groups.data.ts'

/** Groups of the plan with invented members; the core group met once, with minutes that wait for the chair, and meets again. */
export async function loadDemoMeetings(ctx: Context): Promise<void> {
  const actor = await identities.findPerson(ctx, developmentIssuer, 'pieter-zandstra')
  if (!actor) return
  const { tx: _, ...rest } = ctx
  const secretary: Context = { ...rest, actor }
  const people = await demoPeople(ctx)
  const longAgo = daysAfter(dutchDay(ctx.now()), -200)
  const codes: string[] = []
  for (const { members, ...words } of demoGroups) {
    const code = await addGroup(secretary, words)
    codes.push(code)
    for (const [subject, role] of members) {
      const person = people.get(subject)
      if (!person) continue
      const entries = { person: person.name, organisationId: person.organisationId, role, fromOn: longAgo }
      await addMember(secretary, code, entries)
    }
  }
  const [core = ''] = codes
  await loadPast(secretary, core)
  await loadComing(secretary, core)
}

const hours = { from: '10:00', until: '11:30' }

async function loadPast(ctx: Context, code: string): Promise<void> {
  const { title, place, daysAgo, items, confidential } = demoPast
  const day = daysAfter(dutchDay(ctx.now()), -daysAgo)
  const id = await planMeeting(ctx, code, { title, on: day, ...hours, place, video: '' })
  for (const { title, about, wants } of items) await addItem(ctx, id, { title, about, wants })
  const { words: secret, ...hidden } = confidential
  await addItem(ctx, id, { ...hidden, wants: 'discussion', isConfidential: 'yes' })
  await beginMinutes(ctx, id)
  const members = await memberIds(ctx, code)
  const states = Object.fromEntries(members.map((one, at) => [`member-${one}`, at === 3 ? 'excused' : 'present']))
  await noteAttendance(ctx, id, states)
  const agenda = await meetingsTransaction(ctx, (tx) => selectItems(tx, id))
  for (const [at, item] of agenda.entries()) {
    const said = items[at]
    const actions = demoActions
      .filter((one) => one.item === at)
      .flatMap(({ text, owner, days, plan }) => [
        ['action1-text', text],
        ['action1-owner', owner],
        ['action1-due', daysAfter(day, days)],
        ['action1-plan', plan ?? ''],
      ])
    const words = { words: said?.words ?? secret, decision: said?.decision ?? '' }
    await writeMinute(ctx, item.id, { ...words, ...Object.fromEntries(actions) })
  }
  await sendMinutes(ctx, id)
}

async function loadComing(ctx: Context, code: string): Promise<void> {
  const { title, place, daysAhead, items, link } = demoComing
  const on = daysAfter(dutchDay(ctx.now()), daysAhead)
  const id = await planMeeting(ctx, code, { title, on, ...hours, place, video: 'https://video.example/kerngroep' })
  for (const item of items) await addItem(ctx, id, item)
  await addDocument(ctx, id, link, null)
  await inviteToMeeting(ctx, id)
}

async function memberIds(ctx: Context, code: string): Promise<string[]> {
  const found = await meetingsTransaction(ctx, (tx) =>
    sql<{ id: string }>`select m.id from meetings.member m join meetings.meeting_group g on g.id = m.group_id
      where g.code = ${code} order by m.id`.execute(tx),
  )
  return found.rows.map(({ id }) => id)
}

/** Name and organisation of the people of the demo, by how they sign in. */
async function demoPeople(ctx: Context): Promise<ReadonlyMap<string, { name: string; organisationId: string }>> {
  const subjects = [...new Set(demoGroups.flatMap(({ members }) => members.map(([subject]) => subject)))]
  const found = new Map<string, { name: string; organisationId: string }>()
  for (const subject of subjects) {
    const person = await identities.findPerson(ctx, developmentIssuer, subject)
    if (person?.kind === 'person') found.set(subject, person)
  }
  return found
}
