// SPDX-License-Identifier: EUPL-1.2
// No audit line: `putInLine` writes it.
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { putInLine, selectMailed, updateMailedUntil } from '#foundation/mail'
import { stillThere } from '#modules/partners'
import { dutchDay, mondayOf } from '#values'
import { mailing, type Rhythm } from '../follow-campaigns/follow.store.ts'
import { beginningSoon } from './beginning.query.ts'
import type { LetterKind } from './compose-letter.ts'
import { LetterDue } from './letter.events.ts'

/** Writes to everybody who wants the digest and was not written to since Monday, when something begins. Doing it twice writes once. */
export async function writeOfWeek(ctx: Context): Promise<void> {
  if (!ctx.settings.mailRelay) return
  const system = asSystem(ctx, 'campaigns.write-letters')
  const now = system.now()
  const monday = mondayOf(dutchDay(now))
  const hasNews = (await beginningSoon(system)).length > 0
  const followers = await transaction(system, (tx) => selectMailed<Rhythm>(tx, mailing, 'weekly'))
  for (const follower of await stillThere(system, followers, 'campaigns:plan')) {
    if (!follower.mailedUntil || dutchDay(follower.mailedUntil) >= monday) continue
    const { personId } = follower
    const also = (tx: Tx) => updateMailedUntil(tx, mailing, personId, now)
    const letter = { personId, kind: 'week', about: monday, since: follower.mailedUntil, until: now } as const
    if (hasNews) await putInLine<LetterKind>(system, { mailing, due: LetterDue, letter, also })
    else await transaction(system, also)
  }
}
