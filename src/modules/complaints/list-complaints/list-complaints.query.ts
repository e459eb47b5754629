// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type ComplaintStatus, complaintStatuses } from '../complaint/complaint.ts'
import { complaintsPerPage, countWaiting, selectComplaints, type Side } from '../complaint/complaint.store.ts'
import { clockOf } from '../complaint/clock.ts'
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
    if (complaints.length > 0)
      await recordAudit(ctx, tx, {
        action: 'complaints.complaints-read',
        subjectKind: 'organisation',
        subjectId: organisationId,
        purpose: side === 'filer' ? 'follow-own-complaint' : 'handle-complaint',
        subjects: complaints.map(({ id }) => id),
      })
    return { complaints, count, pages: Math.max(1, Math.ceil(count / complaintsPerPage)) }
  })
}

const turnOf = (party: 'filer' | 'police' | 'prosecutor') => {
  const at = new Date(0)
  return complaintStatuses.filter((status) => clockOf(status, at, at)?.party === party)
}

/** How many complaints wait for this organisation, as police or as prosecutor. */
export function countForHandler(ctx: Context): Promise<number> {
  const organisationId = handlerOf(ctx)
  return transaction(ctx, async (tx) => {
    const police = await countWaiting(tx, { organisationId, party: 'police', statuses: turnOf('police') })
    return police + (await countWaiting(tx, { organisationId, party: 'prosecutor', statuses: turnOf('prosecutor') }))
  })
}

/** How many questions of the police wait for an answer of this organisation. */
export function countForFiler(ctx: Context): Promise<number> {
  const { organisationId } = filerOf(ctx)
  return transaction(ctx, (tx) => countWaiting(tx, { organisationId, party: 'filer', statuses: turnOf('filer') }))
}
