// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { lockComplaint, selectSteps } from '../complaint/complaint.store.ts'
import { complaintMessages } from '../complaint/complaint.text.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { policeOf, standingOf } from './take-over.query.ts'
import type { receiptAnswer, receiptInput } from './take-over.schema.ts'
import { selectTakeOver, updateTakeOver } from './take-over.store.ts'
import { afterReceipt, versionAt } from './take-over.ts'

/**
 * The system of the police says that it holds a complaint, or cannot read it. Saying it again, late or out of order changes nothing. Refuses a
 * hash that is not of the version it would hold, another number than before and a step that is not there yet (409).
 */
export function receiveReceipt(
  ctx: Context,
  id: string,
  given: z.output<typeof receiptInput>,
): Promise<z.input<typeof receiptAnswer>> {
  const policeId = policeOf(ctx)
  const isHeld = given.outcome === 'held'
  const missing = (isHeld ? (['heldAs', 'sha256'] as const) : (['problem'] as const)).filter(
    (name) => given[name] === undefined,
  )
  if (missing.length > 0)
    throw new Refusal(complaintMessages.required, {
      fields: missing.map((name) => ({ field: `/${name}`, code: complaintMessages.required })),
    })
  return transaction(ctx, async (tx) => {
    const complaint = isRowId(id) ? await lockComplaint(tx, id) : null
    const known = complaint?.policeId === policeId ? await selectTakeOver(tx, id) : null
    if (!known) throw new Refusal(complaintMessages.notFound, { status: 404 })
    const receipt = {
      step: given.step,
      heldAs: isHeld ? (given.heldAs ?? null) : null,
      problem: isHeld ? null : (given.problem ?? null),
    }
    const next = afterReceipt(known, receipt, ctx.now())
    if (next === 'ahead')
      throw new Refusal(complaintMessages.noSuchStep, { status: 409, values: { latest: known.latest } })
    if (next === 'elsewhere')
      throw new Refusal(complaintMessages.heldElsewhere, { status: 409, values: { number: known.heldAs ?? '' } })
    if (isHeld) {
      const version = versionAt(await selectVersions(tx, id), await selectSteps(tx, id), given.step)
      if (version?.digest?.toString('hex') !== given.sha256)
        throw new Refusal(complaintMessages.otherHash, { status: 409 })
    }
    if (next === known) return standingOf(known)
    await updateTakeOver(tx, id, next)
    await recordAudit(ctx, tx, {
      action: isHeld ? 'complaints.complaint-taken-over' : 'complaints.complaint-not-read',
      subjectKind: 'complaint',
      subjectId: id,
      detail: { step: given.step },
    })
    return standingOf(next)
  })
}
