// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { FieldError } from '#foundation/web'
import { dropHeld, type GivenFile, holdFiles, listHeld, listHolders } from '#modules/reports'
import { updateComplaint } from '../complaint/complaint.store.ts'
import { updateReady } from '../complaint/version.store.ts'
import { lockedForFiler } from '../complaint/who.query.ts'
import { openVersion } from '../write-complaint/write-complaint.command.ts'
import { mostFiles } from './most-files.ts'
import { endFile, insertFiles, selectStill } from './file.store.ts'

const line = (action: string, id: string, detail: Record<string, number>) => ({
  action,
  subjectKind: 'complaint',
  subjectId: id,
  detail,
})

/** Adds files to the open version: those that may. Returns what is wrong with the others. */
export function attachFiles(ctx: Context, id: string, files: readonly GivenFile[]): Promise<FieldError[]> {
  return transaction(ctx, async (tx) => {
    const { complaint, filer } = await lockedForFiler(ctx, tx, { id })
    const { open } = await openVersion(tx, complaint)
    const before = new Set((await listHeld(tx, id)).map((file) => file.id))
    const errors = await holdFiles(ctx, tx, { heldFor: id, heldBy: filer.organisationId, most: mostFiles, files })
    const added = (await listHeld(tx, id)).map((file) => file.id).filter((one) => !before.has(one))
    await insertFiles(tx, id, open.number, added)
    if (added.length > 0) await updateReady(tx, id, null)
    await updateComplaint(tx, id, {}, ctx.now())
    await recordAudit(ctx, tx, line('complaints.complaint-files-added', id, { files: added.length }))
    return errors
  })
}

/** Takes a file out of the open version; a version that was signed with it keeps it. Bears repetition. */
export function removeFile(ctx: Context, id: string, attachmentId: string): Promise<void> {
  return transaction(ctx, async (tx) => {
    const { complaint } = await lockedForFiler(ctx, tx, { id })
    const { open } = await openVersion(tx, complaint)
    if (await endFile(tx, id, attachmentId, open.number)) await dropHeld(ctx, tx, id, [attachmentId])
    await updateReady(tx, id, null)
    await updateComplaint(tx, id, {}, ctx.now())
    await recordAudit(ctx, tx, line('complaints.complaint-file-removed', id, { version: open.number }))
  })
}

/** Files of complaints that are gone: thrown away as a list, or kept long enough. For the program; bears repetition. */
export async function removeLooseFiles(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'complaints.remove-loose-files')
  await transaction(system, async (tx) => {
    const held = await listHolders(system, tx)
    const still = await selectStill(tx, held)
    for (const id of held.filter((one) => !still.has(one))) {
      await dropHeld(system, tx, id)
      await recordAudit(system, tx, line('complaints.complaint-files-removed', id, {}))
    }
  })
}
