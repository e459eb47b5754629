// SPDX-License-Identifier: EUPL-1.2
// No audit line: `putInLine` writes it.
import { asSystem, type Context, transaction } from '#foundation/access'
import { announce } from '#foundation/events'
import { putInLine } from '#foundation/mail'
import { mailing, selectInLine } from '../ask-mail/subscriber.store.ts'
import type { NewsKind } from '../warning/warning.events.ts'
import { selectById } from '../warning/warning.store.ts'
import { provincesOf } from '../warning/places.ts'
import { LetterDue, PartDue } from './letter.events.ts'

export type LetterKind = 'confirm' | 'news' | 'withdrawn'

/** So many at a time are put in line; then the next part is announced, so that a restart goes on where it was. */
const partSize = 500

/** An extension and an end are no news to who has the warning: pages and feeds say so. */
const told: readonly NewsKind[] = ['published', 'corrected', 'withdrawn']

/** Puts one part of the list in line; of a withdrawal hears only who had the warning. Doing it twice writes once. */
export async function writePart(
  ctx: Context,
  { warningId, news, what, after }: { warningId: string; news: number; what: NewsKind; after: string },
): Promise<void> {
  if (!ctx.settings.mailRelay || !told.includes(what)) return
  const system = asSystem(ctx, 'warnings.write-letters')
  const people = await transaction(system, async (tx) => {
    const warning = await selectById(tx, warningId)
    if (!warning) return []
    const places = warning.provinces
    const provinces = provincesOf(places)
    return selectInLine(tx, { warningId, places, provinces, onlyTold: what === 'withdrawn', after, limit: partSize })
  })
  for (const personId of people) {
    const kind = what === 'withdrawn' ? what : 'news'
    const letter = { personId, kind, about: `${warningId} ${news}`, subjectId: warningId } as const
    await putInLine<LetterKind>(system, { mailing, due: LetterDue, letter })
  }
  const last = people.at(-1)
  if (people.length === partSize && last !== undefined)
    await transaction(system, (tx) => announce(system, tx, PartDue, { warningId, news, what, after: last }))
}
