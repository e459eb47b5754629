// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { messageOf } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { standpointOf } from '../complaint/complaint.ts'
import { complaintsPerPage, selectChanged } from '../complaint/complaint.store.ts'
import { complaintMessages } from '../complaint/complaint.text.ts'
import { clockOf } from '../complaint/clock.ts'
import type { StoredComplaint } from '../complaint/stored-complaint.ts'
import { filerOf } from '../complaint/who.query.ts'
import { remarksOn } from '../list-payments/remarks.ts'
import { showComplaint } from '../show-complaint/show-complaint.query.ts'
import type { complaintShape, filedAnswer } from './complaint.schema.ts'

/** A complaint as its filer's system, or that of the police, reads it: where it stands, without what was told. */
export function shownComplaint(complaint: StoredComplaint, now: Date): z.input<typeof complaintShape> {
  const { id, number, status, statusAt, form, companyNumber, ownReference, policeNumber, reason, cluster } = complaint
  const clock = clockOf(status, statusAt, now)
  return {
    id,
    number,
    status,
    statusAt: statusAt.toISOString(),
    standpoint: standpointOf(complaint),
    form,
    companyNumber,
    ownReference,
    policeNumber,
    reason,
    cluster,
    referredTo: complaint.referredTo,
    waitsFor: clock?.party ?? null,
    due: clock?.due ?? null,
    isLate: clock?.isLate ?? false,
    version: complaint.changes,
  }
}

/** One of the filer, with what is not right yet; refuses when there is none (404). */
export async function readFiled(ctx: Context, id: string): Promise<z.input<typeof filedAnswer>> {
  const shown = await showComplaint(ctx, id, 'filer')
  if (!shown) throw new Refusal(complaintMessages.notFound, { status: 404 })
  return {
    ...shownComplaint(shown.complaint, ctx.now()),
    problems: shown.problems.map(({ field, code, values }) => ({
      question: field,
      code,
      message: messageOf(code, ctx.language, values),
    })),
    remarks: remarksOn(shown.answers, ctx.language).map(({ code, values }) => ({
      code,
      message: messageOf(code, ctx.language, values),
    })),
    sameCase: shown.same.map((same) => same.id),
  }
}

/** One that whoever asks handles; refuses when there is none (404). */
export async function readHandled(ctx: Context, id: string): Promise<z.input<typeof complaintShape>> {
  const shown = await showComplaint(ctx, id, 'handler')
  if (!shown) throw new Refusal(complaintMessages.notFound, { status: 404 })
  return shownComplaint(shown.complaint, ctx.now())
}

const firstId = '00000000-0000-0000-0000-000000000000'

/** What came into another status since, oldest first. `next`: where to go on, also when nothing is new. */
export function listChanged(
  ctx: Context,
  after: string | undefined,
): Promise<{ items: z.input<typeof complaintShape>[]; next: string | null }> {
  const { organisationId } = filerOf(ctx)
  const [at = '', id = firstId] = (after ?? '').split(' ')
  const from = new Date(at === '' ? 0 : at)
  if (Number.isNaN(from.getTime())) throw new Refusal(complaintMessages.notFound, { status: 400 })
  return transaction(ctx, async (tx) => {
    const found = await selectChanged(tx, { organisationId, after: { at: from, id }, limit: complaintsPerPage })
    await recordAudit(ctx, tx, {
      action: 'complaints.complaints-read',
      subjectKind: 'organisation',
      subjectId: organisationOf(ctx.actor) ?? '',
      purpose: 'follow-own-complaint',
      subjects: found.map((complaint) => complaint.id),
    })
    const last = found.at(-1)
    return {
      items: found.map((complaint) => shownComplaint(complaint, ctx.now())),
      next: last ? `${last.statusAt.toISOString()} ${last.id}` : (after ?? null),
    }
  })
}
