// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { scanBytes, type Verdict } from '#foundation/scan'
import { openContent } from '../attach-file/file-content.query.ts'
import { selectToScan, selectWaitingToScan, updateScan, wipeMalware } from './scan.store.ts'

/** At most this many files in one run of the job. */
const mostInRun = 200

/**
 * Has one file scanned and keeps what came of it; malware is wiped in the same transaction. Bears repetition. 'away' when the scanner did
 * not answer: the file waits on and no attempt is counted.
 */
export async function scanAttachment(ctx: Context, id: string): Promise<Verdict['kind'] | 'nothing-to-scan'> {
  const scanner = ctx.settings.virusScanner
  if (!scanner) return 'nothing-to-scan'
  const system = asSystem(ctx, 'reports.scan-attachment')
  const content = await transaction(system, (tx) => selectToScan(tx, id))
  const bytes = content && openContent(ctx.secrets, content)
  if (!bytes) return 'nothing-to-scan'
  // Outside a transaction: it may take half a minute.
  const verdict = await scanBytes(scanner, bytes)
  if (verdict.kind === 'away') return 'away'
  await transaction(system, (tx) => keepVerdict(system, tx, id, verdict))
  return verdict.kind
}

/** Every file that still waits, until the scanner does not answer. Bears repetition. */
export async function scanWaiting(ctx: Context): Promise<void> {
  if (!ctx.settings.virusScanner) return
  const system = asSystem(ctx, 'reports.scan-attachment')
  const ids = await transaction(system, (tx) => selectWaitingToScan(tx, mostInRun))
  for (const [at, id] of ids.entries()) {
    if ((await scanAttachment(ctx, id)) !== 'away') continue
    return ctx.log.warn({ waiting: ids.length - at }, 'the virus scanner does not answer; files wait unscanned')
  }
}

async function keepVerdict(
  ctx: Context,
  tx: Tx,
  id: string,
  verdict: Exclude<Verdict, { kind: 'away' }>,
): Promise<void> {
  if (verdict.kind === 'malware') {
    for (const wiped of await wipeMalware(tx, id, verdict.name, ctx.now()))
      await recordAudit(ctx, tx, {
        action: 'reports.malware-wiped',
        subjectKind: 'attachment',
        subjectId: wiped,
        detail: { name: verdict.name },
      })
    return
  }
  if (!(await updateScan(tx, id, verdict.kind, ctx.now()))) return
  const why = verdict.kind === 'unscannable' ? { why: verdict.why } : {}
  await recordAudit(ctx, tx, {
    action: 'reports.attachment-scanned',
    subjectKind: 'attachment',
    subjectId: id,
    detail: { found: verdict.kind, ...why },
  })
}
