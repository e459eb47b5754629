// SPDX-License-Identifier: EUPL-1.2
// No audit line: `putInLine` writes it.
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { putInLine, selectMailed, updateMailedUntil } from '#foundation/mail'
import { stillThere } from '#modules/partners'
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
    if (!signal) continue
    const { personId } = follower
    const letter = { personId, kind: 'news', about: `${signalId} ${news}`, subjectId: signalId } as const
    await putInLine<LetterKind>(system, { mailing, due: LetterDue, letter })
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
    const { personId } = follower
    const also = (tx: Tx) => updateMailedUntil(tx, mailing, personId, now)
    const letter = { personId, kind: 'day', about: today, ...time } as const
    const news = await newsFor(system, follower, time)
    if (news.length > 0) await putInLine<LetterKind>(system, { mailing, due: LetterDue, letter, also })
    else await transaction(system, also)
  }
}

/** Those who get mail in this rhythm, still work where they worked when they asked for it, and may still read. */
async function stillHere(system: Context, rhythm: Rhythm): Promise<Follower[]> {
  const followers = await transaction(system, (tx) => selectMailed(tx, mailing, rhythm))
  return stillThere(system, followers, 'signals:read')
}
