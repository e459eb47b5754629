// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { insertLetter, selectMailed, updateMailedUntil } from '#foundation/mail'
import { peopleStill } from '#modules/partners'
import { type CalendarDate, daysAfter, dutchDay } from '#values'
import { type Follower, mailing, type Rhythm } from '../follow-interventions/follow.store.ts'
import { listInterventions } from '../list-interventions/list-interventions.query.ts'
import { changedIn, type LetterKind } from './changed-in.ts'
import { LetterDue } from './letter.events.ts'

const name = 'interventions.write-letters'

/** An intervention is new or has changed: writes to everybody who wants to hear at once. Doing it twice writes once. */
export async function writeOfNews(ctx: Context, code: string, version: number): Promise<void> {
  if (!ctx.settings.mailRelay) return
  const system = asSystem(ctx, name)
  for (const { personId } of await stillHere(system, 'at-once'))
    await putInLine(system, personId, 'news', `${code} ${version}`, { subjectId: code })
}

/** Writes to everybody who wants to hear every week and was not written to since Monday. */
export async function writeOfWeek(ctx: Context): Promise<void> {
  if (!ctx.settings.mailRelay) return
  const system = asSystem(ctx, name)
  const now = system.now()
  const monday = mondayOf(dutchDay(now))
  const all = await listInterventions(system)
  for (const follower of await stillHere(system, 'weekly')) {
    if (!follower.mailedUntil || dutchDay(follower.mailedUntil) >= monday) continue
    const time = { since: follower.mailedUntil, until: now }
    const isDone = (tx: Tx) => updateMailedUntil(tx, mailing, follower.personId, now)
    if (changedIn(all, time).length > 0) await putInLine(system, follower.personId, 'week', monday, time, isDone)
    else await transaction(system, isDone)
  }
}

async function putInLine(
  system: Context,
  personId: string,
  kind: LetterKind,
  about: string,
  parts: { subjectId?: string; since?: Date; until?: Date },
  also: (tx: Tx) => Promise<void> = async () => {},
): Promise<void> {
  await transaction(system, async (tx) => {
    await also(tx)
    const id = system.newId()
    if (!(await insertLetter(tx, mailing, { id, personId, kind, about, at: system.now(), ...parts }))) return
    const line = {
      action: 'interventions.letter-written',
      subjectKind: 'person',
      subjectId: personId,
      detail: { kind },
    }
    await recordAudit(system, tx, line)
    await announce(system, tx, LetterDue, { letterId: id })
  })
}

/** Those who get mail in this rhythm, still work where they worked when they asked for it, and may still read. */
async function stillHere(system: Context, rhythm: Rhythm): Promise<Follower[]> {
  const followers = await transaction(system, (tx) => selectMailed(tx, mailing, rhythm))
  const ids = followers.map(({ personId }) => personId)
  const still = await peopleStill(system, ids, 'interventions:answer')
  return followers.filter(({ personId, organisationId }) => still.get(personId)?.organisationId === organisationId)
}

/** The Monday of the week in which this day lies. ISO dates. */
function mondayOf(today: CalendarDate): CalendarDate {
  return daysAfter(today, -((new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7))
}
