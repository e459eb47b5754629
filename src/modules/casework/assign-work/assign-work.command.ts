// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { formatDateTime } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { type Colleague, listColleagues } from '#modules/partners'
import { workerOf } from '../work/may-work.query.ts'
import { lockAssignments, updateAssignment } from '../work/work.store.ts'
import { workMessages } from '../work/work.text.ts'

export interface Assigning {
  reportId: string
  /** Id of a colleague of the own organisation; null: nobody. */
  to: string | null
  /** The version that the assigner saw; when somebody assigned since, nothing is stored (409). Left out: whatever it is now. */
  seenVersion?: number
}

/** Gives a report to somebody of the own organisation, or to nobody. Returns to whom it was given before. */
export async function assignWork(ctx: Context, { reportId, to, seenVersion }: Assigning): Promise<string | null> {
  const worker = workerOf(ctx)
  const colleague = to === null ? null : await colleagueOf(ctx, to, worker)
  return transaction(ctx, async (tx) => {
    const now = (await lockAssignments(tx, [reportId])).get(reportId)
    if (!now) throw new Refusal(workMessages.notFound, { status: 404 })
    if (now.assignedTo === to) return now.assignedTo
    if (now.status === 'withdrawn' && to !== null) throw new Refusal(workMessages.withdrawn, { status: 409 })
    if (seenVersion !== undefined && seenVersion !== now.assignedVersion) {
      const values = {
        who: now.assignedBy ?? '',
        to: now.assignedName ?? (ctx.language === 'nl' ? 'niemand' : 'nobody'),
        when: now.assignedAt ? formatDateTime(now.assignedAt, ctx.language) : '',
      }
      const code = workMessages.assignedMeanwhile
      throw new Refusal(code, { status: 409, values, fields: [{ field: 'to', code, values }] })
    }
    await updateAssignment(tx, reportId, { to: colleague, at: ctx.now(), by: worker.name })
    await recordAudit(ctx, tx, {
      action: 'casework.report-assigned',
      subjectKind: 'report',
      subjectId: reportId,
      detail: { from: now.assignedTo, to },
    })
    return now.assignedTo
  })
}

async function colleagueOf(ctx: Context, id: string, self: Colleague): Promise<Colleague> {
  if (id === self.id) return self
  const found = (await listColleagues(ctx)).find((colleague) => colleague.id === id)
  if (!found) throw new Refusal(workMessages.noColleague, { fields: [{ field: 'to', code: workMessages.noColleague }] })
  return found
}
