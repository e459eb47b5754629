// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import type { FieldError } from '#foundation/web'
import { FileAttached } from '../scan-attachment/scan.events.ts'
import { type GivenFile, keepFiles, lookAtFiles } from './attach-file.command.ts'
import { insertAttachment, type ReportAttachment } from './attachment.store.ts'
import { openContent, sealContent } from './file-content.query.ts'
import { deleteHeld, selectHeld, selectHeldContent, selectHolders } from './held-file.store.ts'

/**
 * Keeps files for something of another module, among the files of the organisation that sends them, until a report is made of it: type read from
 * the content, scanned as any other. `most`: how many it takes in all. Returns what is wrong with the others.
 */
export async function holdFiles(
  ctx: Context,
  tx: Tx,
  { heldFor, heldBy, most, files }: { heldFor: string; heldBy: string; most: number; files: readonly GivenFile[] },
): Promise<FieldError[]> {
  const room = most - (await selectHeld(tx, heldFor)).length
  const place = { parent: { heldFor, heldBy }, keptBy: heldBy, room, most }
  return keepFiles(ctx, tx, place, await lookAtFiles(files))
}

/** A file that is held, and what is known of its insides. */
export type HeldFile = ReportAttachment

/** Files that are held for this, oldest first. Row-level security: for the organisation that sent them, and the program. */
export function listHeld(tx: Tx, heldFor: string): Promise<HeldFile[]> {
  return selectHeld(tx, heldFor)
}

/** Takes files away that are held for this; all when none is named. Bears repetition. */
export async function dropHeld(ctx: Context, tx: Tx, heldFor: string, ids?: readonly string[]): Promise<void> {
  const gone = await deleteHeld(tx, heldFor, ids)
  await recordAudit(
    ctx,
    tx,
    gone.map((subjectId) => ({ action: 'reports.file-removed', subjectKind: 'attachment', subjectId })),
  )
}

/** For what files are held. For the program: so that whoever holds them can see which of those are gone. */
export function listHolders(ctx: Context, tx: Tx): Promise<string[]> {
  if (ctx.actor.kind !== 'system') throw new Error('listHolders is only for the program itself')
  return selectHolders(tx)
}

/** Gives a copy of held files to a report, among the files of its controller; there they are scanned again. What was wiped is not in it. */
export async function giveHeldToReport(
  ctx: Context,
  tx: Tx,
  { ids, reportId, keptBy }: { ids: readonly string[]; reportId: string; keptBy: string },
): Promise<void> {
  if (ids.length === 0) return
  // The report is not the sender's to see.
  await seeingAll(ctx, tx, async () => {
    for (const { name, mediaType, ...content } of await selectHeldContent(tx, ids)) {
      const bytes = openContent(ctx.secrets, content)
      if (!bytes) continue
      const id = ctx.newId()
      const { digest } = content
      const sealed = sealContent(ctx.secrets, digest, bytes)
      const kept = { id, parent: { reportId }, keptBy, digest, sealed, size: bytes.length, name }
      await insertAttachment(tx, { ...kept, mediaType, at: ctx.now() })
      await recordAudit(ctx, tx, {
        action: 'reports.file-attached',
        subjectKind: 'attachment',
        subjectId: id,
        detail: { mediaType, size: bytes.length },
      })
      await announce(ctx, tx, FileAttached, { attachmentId: id })
    }
  })
}
