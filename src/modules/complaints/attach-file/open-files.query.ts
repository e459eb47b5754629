// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { HeldFile } from '#modules/reports'
import { isRowId } from '#values'
import { selectComplaint } from '../complaint/complaint.store.ts'
import type { StoredComplaint } from '../complaint/stored-complaint.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { partyOf } from '../complaint/who.query.ts'
import { filesOf } from './files-of.query.ts'

/** The files of the version that can be written in; null when there is none, or it is not the asker's. Names and states only, no content. */
export function openFiles(ctx: Context, id: string): Promise<{ complaint: StoredComplaint; files: HeldFile[] } | null> {
  if (!isRowId(id)) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
    const complaint = await selectComplaint(tx, id)
    if (!complaint || partyOf(ctx, complaint) !== 'filer') return null
    const open = (await selectVersions(tx, id)).find(({ signedAt }) => signedAt === null)
    return open ? { complaint, files: await filesOf(tx, id, open.number) } : null
  })
}
