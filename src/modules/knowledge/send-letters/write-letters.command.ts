// SPDX-License-Identifier: EUPL-1.2
// No audit line: `putInLine` writes it.
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { putInLine, selectMailed, selectReader, updateMailedUntil } from '#foundation/mail'
import { stillThere } from '#modules/partners'
import { daysAfter, dutchDay, mondayOf } from '#values'
import { mailing, type Rhythm } from '../follow-articles/follow.store.ts'
import { newsFor } from './news-for.query.ts'
import { LetterDue } from './letter.events.ts'
import { type LetterKind, selectToReview } from './letter.store.ts'

const name = 'knowledge.write-letters'
/** Days before the day of review on which who sees to an article is reminded; once more when it has passed. */
export const reviewNotice = 14

/** An article is news: writes to everybody who wants to hear at once, follows it and may read it. Doing it twice writes once. */
export async function writeOfNews(ctx: Context, articleId: string, version: number): Promise<void> {
  if (!ctx.settings.mailRelay) return
  const system = asSystem(ctx, name)
  const readers = await transaction(system, (tx) => selectMailed<Rhythm>(tx, mailing, 'at-once'))
  for (const reader of await stillThere(system, readers, 'knowledge:read')) {
    const [article] = await newsFor(system, reader, { articleId })
    if (!article) continue
    const { personId } = reader
    const letter = { personId, kind: 'news', about: `${articleId} ${version}`, subjectId: articleId } as const
    await putInLine<LetterKind>(system, { mailing, due: LetterDue, letter })
  }
}

/** Writes to everybody who wants to hear every week and was not written to since Monday. */
export async function writeOfWeek(ctx: Context): Promise<void> {
  if (!ctx.settings.mailRelay) return
  const system = asSystem(ctx, name)
  const now = ctx.now()
  const monday = mondayOf(dutchDay(now))
  const readers = await transaction(system, (tx) => selectMailed<Rhythm>(tx, mailing, 'weekly'))
  const due = readers.filter(({ mailedUntil }) => mailedUntil && dutchDay(mailedUntil) < monday)
  for (const reader of await stillThere(system, due, 'knowledge:read')) {
    const { personId } = reader
    const time = { since: reader.mailedUntil ?? now, until: now }
    const also = (tx: Tx) => updateMailedUntil(tx, mailing, personId, now)
    const letter = { personId, kind: 'week', about: monday, ...time } as const
    const news = await newsFor(system, reader, time)
    if (news.length > 0) await putInLine<LetterKind>(system, { mailing, due: LetterDue, letter, also })
    else await transaction(system, also)
  }
}

/** Reminds who sees to an article, before its day of review and after it, when they get mail from us. The start page says it to everybody who writes. */
export async function writeOfReviews(ctx: Context): Promise<void> {
  if (!ctx.settings.mailRelay) return
  const system = asSystem(ctx, name)
  const today = dutchDay(ctx.now())
  const due = await transaction(system, (tx) =>
    selectToReview(tx, { from: daysAfter(today, -reviewNotice), to: daysAfter(today, reviewNotice) }),
  )
  for (const { id, holderId, organisationId, reviewOn } of due) {
    const reader = await transaction(system, (tx) => selectReader<Rhythm>(tx, mailing, holderId))
    if (!reader?.confirmedAt || reader.organisationId !== organisationId) continue
    if ((await stillThere(system, [reader], 'knowledge:read')).length === 0) continue
    const about = `${id} ${reviewOn} ${reviewOn < today ? 'after' : 'before'}`
    const letter = { personId: holderId, kind: 'review', about, subjectId: id } as const
    await putInLine<LetterKind>(system, { mailing, due: LetterDue, letter })
  }
}
