// SPDX-License-Identifier: EUPL-1.2
// No audit line: `putInLine` writes it.
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { putInLine, updateMailedUntil } from '#foundation/mail'
import { mailing } from '../ask-mail/mailing.store.ts'
import { selectDaily, selectReaders } from '../ask-mail/reader.store.ts'
import { LetterDue } from './letter.events.ts'

const minute = 60_000
const mostAtOnce = 1_000

/** Of these reports there is news: a mail to whoever wants to hear at once. */
export async function writeAtOnce(system: Context, reportIds: readonly string[]): Promise<void> {
  if (!system.settings.mailRelay || reportIds.length === 0) return
  const readers = await transaction(system, (tx) => selectReaders(tx, reportIds, 'at-once'))
  for (const personId of readers) await write(system, personId)
}

/** The same to whoever wants at most one mail a day. */
export async function writeOfDay(ctx: Context): Promise<void> {
  if (!ctx.settings.mailRelay) return
  const system = asSystem(ctx, 'replies.write-letters')
  for (;;) {
    const readers = await transaction(system, (tx) => selectDaily(tx, mostAtOnce))
    for (const personId of readers) await write(system, personId)
    if (readers.length < mostAtOnce) return
  }
}

function write(system: Context, personId: string): Promise<void> {
  const now = system.now()
  const about = String(Math.floor(now.getTime() / minute))
  const also = (tx: Tx) => updateMailedUntil(tx, mailing, personId, now)
  return putInLine(system, {
    mailing,
    due: LetterDue,
    letter: { personId, kind: 'news', about, subjectId: personId },
    also,
  })
}
