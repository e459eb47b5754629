// SPDX-License-Identifier: EUPL-1.2
import { type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { type CalendarDate, daysAfter, dutchDay } from '#values'
import { addBody } from '../keep-bodies/keep-body.command.ts'
import { addMember } from '../keep-circle/keep-circle.command.ts'
import { draftEvent, holdEvent, planEvent } from '../plan-event/plan-event.command.ts'
import { addItem } from '../plan-event/programme.command.ts'
import { tellEvaluation, tellOutcome } from '../plan-event/tell-result.command.ts'
import { recordFollowUp } from '../record-follow-up/record-follow-up.command.ts'
import { demoBodies, demoCircle, type DemoEvent, demoEvents } from './demo-gatherings.data.ts'

/** Invented events, by the same commands as people use; nothing where there is no demo. */
export async function loadDemoGatherings(ctx: Context): Promise<void> {
  const actor = await identities.findPerson(ctx, developmentIssuer, 'pieter-zandstra')
  if (!actor) return
  const { tx: _, ...rest } = ctx
  const secretary: Context = { ...rest, actor }
  for (const event of demoEvents) await load(secretary, event)
  for (const member of demoCircle) await addMember(secretary, member)
  for (const body of demoBodies) await addBody(secretary, { ...body, seenOn: daysAfter(dutchDay(ctx.now()), -20) })
}

async function load(secretary: Context, event: DemoEvent): Promise<void> {
  const { from, days, fields, items, isPlanned, result, followUp } = event
  const today = dutchDay(secretary.now())
  // Visits are counted by year; what else was held stays held when the year begins.
  const startsOn = fields.kind === 'visit' || from > 0 ? dayNear(today, from) : daysAfter(today, from)
  // As if it was written down before it was.
  const at = (day: CalendarDate): Context => {
    const then = new Date(`${day}T09:00:00Z`)
    return { ...secretary, now: () => (then < secretary.now() ? then : secretary.now()) }
  }
  const before = at(daysAfter(startsOn, -60))
  const id = await draftEvent(before, { ...fields, startsOn, endsOn: daysAfter(startsOn, days) }, true)
  for (const item of items) await addItem(before, id, { ...item, day: startsOn })
  if (isPlanned) await planEvent(before, id)
  if (!result) return
  const after = at(daysAfter(startsOn, days + 1))
  // On the first days of a year it may not be over yet.
  if (dutchDay(after.now()) <= daysAfter(startsOn, days)) return
  await holdEvent(after, id)
  for (const [goal, outcome] of result.outcomes.entries())
    await tellOutcome(after, id, { ...outcome, goal: String(goal + 1) })
  await tellEvaluation(after, id, result.evaluation)
  for (const action of followUp) await recordFollowUp(after, id, { ...action, dueOn: daysAfter(today, 40) })
}

/** So many days from today, and never in another year than this one: the strip of a newcomer is full whatever the day. */
function dayNear(today: CalendarDate, from: number): CalendarDate {
  const wanted = daysAfter(today, from)
  const year = today.slice(0, 4)
  if (wanted.startsWith(year)) return wanted
  return `${year}-${from < 0 ? '01-01' : '12-31'}` as CalendarDate
}
