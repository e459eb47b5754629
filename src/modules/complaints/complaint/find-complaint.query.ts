// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { isRowId } from '#values'
import { type ComplaintStatus, standpointOf, type Standpoint } from './complaint.ts'
import { selectByReports, selectComplaint } from './complaint.store.ts'
import type { StoredComplaint } from './stored-complaint.ts'

/** Where a complaint stands, without what was told. */
export interface ComplaintStanding {
  id: string
  /** 'A26-000123'; null while nobody signed. */
  number: string | null
  status: ComplaintStatus
  standpoint: Standpoint
  /** The organisation that filed. */
  organisationId: string
  /** Under which the police took it; null: they did not (yet), or it is a report. */
  policeNumber: string | null
  cluster: string | null
}

/** Where this complaint stands; null when there is none that whoever asks may see. */
export function findComplaint(ctx: Context, id: string): Promise<ComplaintStanding | null> {
  if (!isRowId(id)) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
    const found = await selectComplaint(tx, id)
    return found && standingOf(found)
  })
}

/** Complaints by the reports that they made. A report of which there is no complaint is not in the answer. */
export function complaintsOfReports(
  ctx: Context,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, ComplaintStanding>> {
  return transaction(ctx, async (tx) => {
    const found = await selectByReports(tx, reportIds.filter(isRowId))
    return new Map(found.map(({ reportId, ...complaint }) => [reportId, standingOf(complaint)]))
  })
}

function standingOf(complaint: StoredComplaint): ComplaintStanding {
  const { id, number, status, organisationId, policeNumber, cluster } = complaint
  return { id, number, status, standpoint: standpointOf(complaint), organisationId, policeNumber, cluster }
}
