// SPDX-License-Identifier: EUPL-1.2
// No audit line: the door of `reports` writes it.
import { asSystem, type Context, transaction } from '#foundation/access'
import { keptReports } from '#modules/identifiers'
import { listCountable, tellReporters } from '#modules/reports'
import { markTold, selectWaiting, type WaitingReply } from '../reply/reply.store.ts'
import { writeAtOnce } from './write-letters.command.ts'

const atOnce = 500

/**
 * Tells whoever filed what their report did, when everybody would be told and nothing keeps it back. What police or prosecutor keep back waits in line, and is
 * told when the hold is over, in the same words. Returns how many were told.
 */
export async function tellReplies(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'replies.tell')
  let [count, after]: [number, WaitingReply | null] = [0, null]
  for (;;) {
    const page: Parameters<typeof selectWaiting>[1] = { now: system.now(), after, limit: atOnce }
    const waiting = await transaction(system, (tx) => selectWaiting(tx, page))
    const kept = await keptReports(system, [...new Set(waiting.map(({ reportId }) => reportId))])
    const due = waiting.filter(({ reportId }) => !kept.has(reportId))
    await tell(system, due)
    count += due.length
    after = waiting.at(-1) ?? null
    if (waiting.length < atOnce) return count
  }
}

async function tell(system: Context, due: readonly WaitingReply[]): Promise<void> {
  const reports = await listCountable(system, [...new Set(due.map(({ reportId }) => reportId))])
  const controllerOf = new Map(reports.map((one) => [one.id, one.controllerOrganisationId]))
  const alike = Map.groupBy(due, ({ reportId, nl }) => JSON.stringify([controllerOf.get(reportId) ?? '', nl]))
  for (const some of alike.values()) {
    const [first] = some
    if (!first) continue
    const organisationId = controllerOf.get(first.reportId)
    const ids = some.map(({ reportId }) => reportId)
    const words = { nl: first.nl, en: first.en }
    // Of a report that is gone meanwhile nobody is told.
    if (organisationId !== undefined) await tellReporters(system, ids, { organisationId, words })
    await transaction(system, (tx) => markTold(tx, some, system.now()))
  }
  await writeAtOnce(system, [...controllerOf.keys()])
}
