// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { isRowId } from '#values'
import type { ComplaintStatus } from '../complaint/complaint.ts'
import { complaintsPerPage, selectComplaints, selectComplaintsById, type Side } from '../complaint/complaint.store.ts'
import type { StoredComplaint } from '../complaint/stored-complaint.ts'
import { filerOf, handlerOf } from '../complaint/who.query.ts'

export interface ComplaintsPage {
  complaints: StoredComplaint[]
  count: number
  pages: number
}

/** A page of what the own organisation filed, or handles. */
export function listComplaints(
  ctx: Context,
  { side, status, page }: { side: Side; status?: ComplaintStatus; page: number },
): Promise<ComplaintsPage> {
  const organisationId = side === 'filer' ? filerOf(ctx).organisationId : handlerOf(ctx)
  return transaction(ctx, async (tx) => {
    const wanted = { side, organisationId, page, ...(status && { status }) }
    const { complaints, count } = await selectComplaints(tx, wanted)
    if (complaints.length > 0) await noteRead(ctx, tx, side, complaints)
    return { complaints, count, pages: Math.max(1, Math.ceil(count / complaintsPerPage)) }
  })
}

/** Those that the own organisation filed, or handles, among these. */
export function readComplaints(ctx: Context, side: Side, ids: readonly string[]): Promise<StoredComplaint[]> {
  const organisationId = side === 'filer' ? filerOf(ctx).organisationId : handlerOf(ctx)
  return transaction(ctx, async (tx) => {
    const found = await selectComplaintsById(tx, ids.filter(isRowId))
    const own = found.filter((one) =>
      side === 'filer'
        ? one.organisationId === organisationId
        : one.policeId === organisationId || one.prosecutorId === organisationId,
    )
    if (own.length > 0) await noteRead(ctx, tx, side, own)
    return own
  })
}

function noteRead(ctx: Context, tx: Tx, side: Side, complaints: readonly StoredComplaint[]): Promise<void> {
  return recordAudit(ctx, tx, {
    action: 'complaints.complaints-read',
    subjectKind: 'organisation',
    subjectId: organisationOf(ctx.actor) ?? '',
    purpose: side === 'filer' ? 'follow-own-complaint' : 'handle-complaint',
    subjects: complaints.map(({ id }) => id),
  })
}
