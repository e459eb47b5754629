// SPDX-License-Identifier: EUPL-1.2
// No audit line: it would have to be sent itself, for ever.
import { asSystem, type Context, transaction } from '../access/context.ts'
import { plainError } from '../log/index.ts'
import { type ExportState, markFailed, markSent, selectExportState } from '../processing/export.store.ts'
import { pseudonymOf } from '../processing/record.ts'
import { frameOf } from './frame.ts'
import { sendFrames } from './send-frames.ts'
import { selectLines } from './syslog.store.ts'

const mostLines = 1_000
/** The next run is a minute later. */
const longestRun = 45_000
const place = 'syslog_export'

/**
 * Sends what is sealed and not sent yet to the receiver of syslog, in order. What it did not acknowledge is sent again by the next run, under the same
 * numbers. Does nothing without a receiver. Returns how many lines were acknowledged.
 */
export async function sendAudit(ctx: Context, atOnce = mostLines): Promise<number> {
  const { syslog, baseUrl } = ctx.settings
  if (!syslog) return 0
  const system = asSystem(ctx, 'foundation.send-audit')
  const name = (kind: string, id: string) => pseudonymOf(system.secrets, kind, id)
  const until = Date.now() + longestRun
  let sent = 0
  while (Date.now() < until) {
    const lines = await transaction(system, async (tx) =>
      selectLines(tx, (await selectExportState(tx, place)).lastId, atOnce),
    )
    const last = lines.at(-1)
    if (!last) return sent
    try {
      await sendFrames(
        syslog,
        lines.map((line) => frameOf(line, new URL(baseUrl).hostname, name)),
      )
    } catch (error) {
      const { message } = plainError(error as Error)
      await transaction(system, (tx) => markFailed(tx, message, system.now(), place))
      ctx.log.warn({ because: message, lines: lines.length }, 'the audit record was not taken as syslog')
      return sent
    }
    await transaction(system, (tx) => markSent(tx, last.id, lines.length, system.now(), place))
    sent += lines.length
  }
  return sent
}

/** How far it is, for whoever watches over it. */
export function syslogState(ctx: Context): Promise<ExportState> {
  return transaction(asSystem(ctx, 'foundation.syslog-state'), (tx) => selectExportState(tx, place))
}
