// SPDX-License-Identifier: EUPL-1.2
// No audit line: `putInLine` writes it.
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { putInLine, selectMailed, updateMailedUntil } from '#foundation/mail'
import { stillThere } from '#modules/partners'
import { dutchDay, mondayOf } from '#values'
import { type Follower, mailing, type Rhythm } from '../follow-interventions/follow.store.ts'
import { listInterventions } from '../list-interventions/list-interventions.query.ts'
import { changedIn, type LetterKind } from './changed-in.ts'
import { LetterDue } from './letter.events.ts'

const name = 'interventions.write-letters'

/** An intervention is new or has changed: writes to everybody who wants to hear at once. Doing it twice writes once. */
export async function writeOfNews(ctx: Context, code: string, version: number): Promise<void> {
  if (!ctx.settings.mailRelay) return
  const system = asSystem(ctx, name)
  for (const { personId } of await stillHere(system, 'at-once')) {
    const letter = { personId, kind: 'news', about: `${code} ${version}`, subjectId: code } as const
    await putInLine<LetterKind>(system, { mailing, due: LetterDue, letter })
  }
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
    const { personId } = follower
    const also = (tx: Tx) => updateMailedUntil(tx, mailing, personId, now)
    const letter = { personId, kind: 'week', about: monday, ...time } as const
    const hasNews = changedIn(all, time).length > 0
    if (hasNews) await putInLine<LetterKind>(system, { mailing, due: LetterDue, letter, also })
    else await transaction(system, also)
  }
}

/** Those who get mail in this rhythm, still work where they worked when they asked for it, and may still read. */
async function stillHere(system: Context, rhythm: Rhythm): Promise<Follower[]> {
  const followers = await transaction(system, (tx) => selectMailed(tx, mailing, rhythm))
  return stillThere(system, followers, 'interventions:answer')
}
