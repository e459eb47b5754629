// SPDX-License-Identifier: EUPL-1.2
// No audit line: it would have to be sent itself, for ever.
import { asSystem, type Context, transaction } from '../access/context.ts'
import { type Activity, matchesAction } from '../modules/activity.ts'
import { type ExportState, markFailed, markSent, selectExportState, selectSealedLines } from './export.store.ts'
import { otlpRequest } from './otlp.ts'
import { type ProcessedLine, type ProcessingRecord, recordsOf } from './record.ts'
import { selectVersions } from './register.store.ts'
import { NotTaken, sendBatch } from './send-batch.ts'

/** A collector's limit is often a few megabytes; a record is about half a kilobyte. */
const mostRecords = 1_000
/** The next run is a minute later. */
const longestRun = 45_000

export interface Export {
  activities: readonly Activity[]
  /** Version of the program. */
  version: string
  pauses?: readonly number[]
}

/**
 * Sends what is sealed and not sent yet to the collector, in order, at least once. Stops at the first batch that is not taken, which the next
 * run tries again. Does nothing without a collector. Returns how many records were acknowledged.
 */
export async function exportRecords(ctx: Context, { activities, version, pauses }: Export): Promise<number> {
  const url = ctx.settings.processingLogUrl
  if (!url) return 0
  const system = asSystem(ctx, 'foundation.export-processing')
  const until = Date.now() + longestRun
  let sent = 0
  while (Date.now() < until) {
    const batch = await transaction(system, async (tx) => {
      const { lastId } = await selectExportState(tx)
      return batchOf(
        await selectSealedLines(tx, lastId, mostRecords),
        activities,
        await selectVersions(tx),
        system.secrets,
      )
    })
    if (batch.lastId === null) return sent
    try {
      if (batch.records.length > 0)
        await sendBatch(system, url, otlpRequest(batch.records, { baseUrl: ctx.settings.baseUrl, version }), pauses)
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error
      await transaction(system, (tx) => markFailed(tx, error.message, system.now()))
      ctx.log.warn({ because: error.message, records: batch.records.length }, 'the processing log was not taken')
      return sent
    }
    const { lastId, records } = batch
    await transaction(system, (tx) => markSent(tx, lastId, records.length, system.now()))
    sent += records.length
  }
  return sent
}

/** How far it is, for whoever watches over it. */
export function exportState(ctx: Context): Promise<ExportState> {
  return transaction(asSystem(ctx, 'foundation.export-state'), selectExportState)
}

/** Whole lines, as many as fit; a line has at most a thousand records. `lastId`: null when there is nothing. */
function batchOf(
  lines: readonly ProcessedLine[],
  activities: readonly Activity[],
  versions: readonly { id: string; version: number; since: Date }[],
  naming: Context['secrets'],
): { records: ProcessingRecord[]; lastId: number | null } {
  const records: ProcessingRecord[] = []
  let lastId: number | null = null
  for (const line of lines) {
    const activity = activities.find(({ actions }) => matchesAction(actions, line.action))
    const own = activity ? recordsOf(line, activity, versionAt(activity, versions, line.at), naming) : []
    if (records.length + own.length > mostRecords) break
    records.push(...own)
    lastId = line.id
  }
  return { records, lastId }
}

/** The version that was in force; before the first, the first. */
function versionAt(
  { id, version }: Activity,
  versions: readonly { id: string; version: number; since: Date }[],
  at: bigint,
): number {
  const own = versions.filter((one) => one.id === id)
  return (own.findLast(({ since }) => BigInt(since.getTime()) * 1000n <= at) ?? own[0])?.version ?? version
}
