// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { insertLetter, selectMailed, updateMailedUntil } from '#foundation/mail'
import { peopleStill } from '#modules/partners'
import { dutchDay } from '#values'
import { type Follower, mailing, type Rhythm } from '../follow-signals/follow.store.ts'
import { LetterDue } from './letter.events.ts'
import { newsFor } from './news-for.query.ts'

export type LetterKind = 'confirm' | 'day' | 'news'

const name = 'signals.write-letters'

/** A signal is news: writes to everybody who wants to hear at once, follows it and may see it. Doing it twice writes once. */
export async function writeOfNews(ctx: Context, signalId: string, news: number): Promise<void> {
  if (!ctx.settings.mailRelay) return
  const system = asSystem(ctx, name)
  for (const follower of await stillHere(system, 'at-once')) {
    const [signal] = await newsFor(system, follower, { signalId })
    if (signal) await putInLine(system, follower.personId, 'news', `${signalId} ${news}`, { subjectId: signalId })
  }
}

/** Writes to everybody who wants to hear once a day and was not written to today. */
export async function writeOfDay(ctx: Context): Promise<void> {
  if (!ctx.settings.mailRelay) return
  const system = asSystem(ctx, name)
  const now = system.now()
  const today = dutchDay(now)
  for (const follower of await stillHere(system, 'daily')) {
    if (!follower.mailedUntil || dutchDay(follower.mailedUntil) >= today) continue
    const time = { since: follower.mailedUntil, until: now }
    const isDone = (tx: Tx) => updateMailedUntil(tx, mailing, follower.personId, now)
    const news = await newsFor(system, follower, time)
    if (news.length > 0) await putInLine(system, follower.personId, 'day', today, time, isDone)
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
    const line = { action: 'signals.letter-written', subjectKind: 'person', subjectId: personId, detail: { kind } }
    await recordAudit(system, tx, line)
    await announce(system, tx, LetterDue, { letterId: id })
  })
}

/** Those who get mail in this rhythm, still work where they worked when they asked for it, and may still read. */
async function stillHere(system: Context, rhythm: Rhythm): Promise<Follower[]> {
  const followers = await transaction(system, (tx) => selectMailed(tx, mailing, rhythm))
  const still = await peopleStill(
    system,
    followers.map(({ personId }) => personId),
    'signals:read',
  )
  return followers.filter(({ personId, organisationId }) => still.get(personId)?.organisationId === organisationId)
}
