// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { insertLetter, selectMailed, selectReader, updateMailedUntil } from '#foundation/mail'
import { peopleStill } from '#modules/partners'
import { type CalendarDate, daysAfter, dutchDay } from '#values'
import { mailing, type Reader, type Rhythm } from '../follow-articles/follow.store.ts'
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
  for (const reader of await stillHere(
    system,
    await transaction(system, (tx) => selectMailed<Rhythm>(tx, mailing, 'at-once')),
  )) {
    const [article] = await newsFor(system, reader, { articleId })
    if (article) await putInLine(system, reader.personId, 'news', `${articleId} ${version}`, { subjectId: articleId })
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
  for (const reader of await stillHere(system, due)) {
    const time = { since: reader.mailedUntil ?? now, until: now }
    const isDone = (tx: Tx) => updateMailedUntil(tx, mailing, reader.personId, now)
    const news = await newsFor(system, reader, time)
    if (news.length > 0) await putInLine(system, reader.personId, 'week', monday, time, isDone)
    else await transaction(system, isDone)
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
    const [holder] = await stillHere(system, [reader])
    const about = `${id} ${reviewOn} ${reviewOn < today ? 'after' : 'before'}`
    if (holder) await putInLine(system, holderId, 'review', about, { subjectId: id })
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
    const line = { action: 'knowledge.letter-written', subjectKind: 'person', subjectId: personId, detail: { kind } }
    await recordAudit(system, tx, line)
    await announce(system, tx, LetterDue, { letterId: id })
  })
}

/** Those who still work where they worked when they asked for mail, and may still read. */
async function stillHere(system: Context, readers: readonly Reader[]): Promise<Reader[]> {
  const still = await peopleStill(
    system,
    readers.map(({ personId }) => personId),
    'knowledge:read',
  )
  return readers.filter((reader) => still.get(reader.personId)?.organisationId === reader.organisationId)
}

/** The Monday of the week in which this day lies. ISO dates. */
function mondayOf(today: CalendarDate): CalendarDate {
  return daysAfter(today, -((new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7))
}
