// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#foundation/db'
import { listHeld, type HeldFile } from '#modules/reports'
import { selectFiles } from './file.store.ts'

/** Files that belong to this version, as the filer sees them, oldest first. */
export async function filesOf(tx: Tx, complaintId: string, version: number): Promise<HeldFile[]> {
  const own = new Set((await selectFiles(tx, complaintId, version)).map(({ attachmentId }) => attachmentId))
  return own.size === 0 ? [] : (await listHeld(tx, complaintId)).filter(({ id }) => own.has(id))
}
