// SPDX-License-Identifier: EUPL-1.2
// No audit line of its own: the step and each file have theirs.
import { type Context, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { type GivenFile, giveHeldToReport, holdFiles, listHeld } from '#modules/reports'
import { mostFiles } from '../attach-file/most-files.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { lockedForFiler } from '../complaint/who.query.ts'
import { takeComplaintStep } from '../take-step/take-step.command.ts'
import type { StepWanted } from '../take-step/step-wanted.ts'
import { insertAnswerFiles } from './answer-file.store.ts'

/**
 * Answers a question of the police, with files: they are looked at as every other, and a copy goes to the police among those of the report. With
 * one that may not, nothing is sent (422).
 */
export function answerQuestion(ctx: Context, wanted: StepWanted, files: readonly GivenFile[]): Promise<void> {
  return transaction(ctx, async (tx) => {
    const own = { ...ctx, tx }
    await takeComplaintStep(own, wanted)
    if (files.length === 0) return
    const id = wanted.complaintId
    const { complaint, filer } = await lockedForFiler(own, tx, { id })
    const before = new Set((await listHeld(tx, id)).map((file) => file.id))
    const [error] = await holdFiles(own, tx, { heldFor: id, heldBy: filer.organisationId, most: mostFiles, files })
    if (error)
      throw new Refusal(error.code, { status: 422, fields: [{ ...error, field: 'files' }], values: error.values ?? {} })
    const ids = (await listHeld(tx, id)).map((file) => file.id).filter((one) => !before.has(one))
    await insertAnswerFiles(tx, id, ids)
    const { reportId } = (await selectVersions(tx, id)).findLast(({ signedAt }) => signedAt !== null) ?? {}
    const { policeId } = complaint
    if (reportId && policeId) await giveHeldToReport(own, tx, { ids, reportId, keptBy: policeId })
  })
}
