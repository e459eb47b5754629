// SPDX-License-Identifier: EUPL-1.2
// No audit line: nobody is told yet; `reports` writes it when somebody is.
import { asSystem, type Context, transaction } from '#foundation/access'
import { bilingual } from '#foundation/text'
import { othersInCase } from '#modules/cases'
import { filersMayKnow } from '#modules/dossiers'
import { listCountable } from '#modules/reports'
import { endReplies, insertReplies, selectReadUntil, updateReadUntil } from '../reply/reply.store.ts'
import { replyText } from '../reply/reply.text.ts'
import { type FoundReply, sources } from './sources.query.ts'

const day = 86_400_000
/** So long everybody who reported waits for what follows from reports of others. A hold looks just like it. */
export const firstDays = 3
/** Of how many others there are at least: never a smaller number, and no exact one. */
const groups = [100, 50, 10] as const
const atOnce = 1_000

/** Asks every source what came about since it was last read. */
export async function gatherReplies(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'replies.gather')
  for (const source of sources) {
    const known = await transaction(system, (tx) => selectReadUntil(tx, source.name))
    const after = known ?? new Date(system.now().getTime() - day)
    const { found, until } = await source.read(system, after)
    await keep(system, found)
    await transaction(system, (tx) => updateReadUntil(tx, source.name, until))
  }
}

/** The cases of these reports changed. */
export async function gatherOfCases(ctx: Context, reportIds: readonly string[]): Promise<void> {
  const system = asSystem(ctx, 'replies.gather-cases')
  const others = await othersInCase(system, reportIds, groups)
  const found = [...others].map(([reportId, count]) => {
    const group = groups.find((least) => count >= least) ?? groups[2]
    return {
      reportId,
      about: `joined ${group}`,
      happenedAt: system.now(),
      words: bilingual(replyText)(`joined${group}`),
    }
  })
  await keep(system, found)
}

type Result = Parameters<typeof filersMayKnow>[1]

/** A dossier went or came back, or whoever has it said what they do with it. What was waiting to be told of it is over by that, also when this may not be told. */
export async function gatherOfDossier(ctx: Context, result: Result): Promise<void> {
  const system = asSystem(ctx, 'replies.gather-dossier')
  const about = `dossier ${result.dossierId}`
  const told = new Set(await transaction(system, (tx) => endReplies(tx, about)))
  const known = await filersMayKnow(system, result)
  if (!known) return
  // That it came back is news only to whom it was told that it went.
  const reportIds = known.reportIds.filter((id) => result.course !== 'withdrawn' || told.has(id))
  await keep(
    system,
    reportIds.map((reportId) => ({
      reportId,
      about: `${about} ${result.course}`,
      happenedAt: system.now(),
      words: known.words,
    })),
  )
}

async function keep(system: Context, found: readonly FoundReply[]): Promise<void> {
  const ended = new Map<string, Set<string>>()
  for (const { ends } of found) {
    if (ends === undefined || ended.has(ends)) continue
    ended.set(ends, new Set(await transaction(system, (tx) => endReplies(tx, ends))))
  }
  // The end of what nobody was told is no news.
  const news = found.filter(({ ends, reportId }) => ends === undefined || ended.get(ends)?.has(reportId))
  for (let at = 0; at < news.length; at += atOnce) {
    const some = news.slice(at, at + atOnce)
    const reports = await listCountable(system, [...new Set(some.map(({ reportId }) => reportId))])
    const receivedAt = new Map(reports.map((one) => [one.id, one.receivedAt]))
    const replies = some.flatMap(({ isOwn, ends: _, ...reply }) => {
      const received = receivedAt.get(reply.reportId)
      if (!received) return []
      const firstTold = new Date(received.getTime() + firstDays * day)
      const tellFrom = isOwn || reply.happenedAt > firstTold ? reply.happenedAt : firstTold
      return [{ ...reply, tellFrom }]
    })
    await transaction(system, (tx) => insertReplies(tx, replies))
  }
}
