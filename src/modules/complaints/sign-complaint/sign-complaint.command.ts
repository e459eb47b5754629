// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { type Context, isBy, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { Refusal, webMessages } from '#foundation/web'
import { organisationsOfKind } from '#modules/partners'
import { giveHeldToReport } from '#modules/reports'
import { filesOf } from '../attach-file/files-of.query.ts'
import { statusAfter } from '../complaint/complaint.ts'
import { ComplaintMoved, ComplaintSubmitted } from '../complaint/complaint.events.ts'
import { insertStep, nextNumber, updateComplaint } from '../complaint/complaint.store.ts'
import { complaintMessages } from '../complaint/complaint.text.ts'
import type { StoredVersion } from '../complaint/stored-complaint.ts'
import { signVersion } from '../complaint/version.store.ts'
import { lockedForFiler, signatoryFor } from '../complaint/who.query.ts'
import { openAnswers, sealFiles, understoodAnswers } from '../write-complaint/answers.query.ts'
import { openVersion } from '../write-complaint/write-complaint.command.ts'
import { reportOf, signedText } from './report-of.ts'
import { submitReport, withdrawReports } from './report-side.command.ts'

/**
 * A mandated person signs the open version: the first one submits the complaint, a later one is added to it. Looks at the mandate at that very
 * moment; without one nothing is signed and the draft stays. Gives the number.
 */
export async function signComplaint(ctx: Context, id: string, seenChanges: number): Promise<string> {
  return transaction(ctx, async (tx) => {
    const { complaint, filer } = await lockedForFiler(ctx, tx, { id, seenChanges })
    const step = complaint.status === 'draft' ? 'sign' : 'amend'
    const status = statusAfter(complaint.status, step)
    if (!status) throw new Refusal(webMessages.notNow, { status: 409 })
    const mandate = await signatoryFor(ctx, tx, complaint)
    const { form, open, versions } = await openVersion(tx, complaint)
    if (mandate.needsTwo && isBy(ctx.actor, open.writtenBy))
      throw new Refusal(complaintMessages.twoPeople, { status: 403 })
    const answers = openAnswers(ctx, open)
    const read = understoodAnswers(ctx, form, answers)
    if (read.problems.length > 0) throw new Refusal(complaintMessages.notComplete, { fields: read.problems })
    const policeId = complaint.policeId ?? (await policeFor(ctx, tx))
    const number = complaint.number ?? (await nextNumber(tx, ctx.now().getUTCFullYear()))
    const report = reportOf({ number, form, answers, read }, open.number)
    const reportId = await submitReport(ctx, tx, report, { policeId, complaintId: id, version: open.number })
    // What was wiped does not go along, and nobody signs for it.
    const files = (await filesOf(tx, id, open.number)).filter(({ scan }) => scan !== 'malware-found')
    await giveHeldToReport(ctx, tx, { ids: files.map((file) => file.id), reportId, keptBy: policeId })
    const digest = createHash('sha256')
      .update(signedText(complaint, open.number, answers, files))
      .digest()
    const signed = {
      at: ctx.now(),
      by: filer,
      mandateId: mandate.id,
      sealedFiles: sealFiles(ctx, files),
      digest,
      reportId,
    }
    await signVersion(tx, id, signed)
    // What was added and not taken over yet is replaced; what the police took stays in force until they take over the new one.
    await withdrawReports(ctx, tx, versions.filter(isReplaced))
    const change = await updateComplaint(
      tx,
      id,
      step === 'sign' ? { status, submitted: { at: ctx.now(), policeId, number } } : {},
      ctx.now(),
    )
    await insertStep(tx, id, {
      ...noWords,
      at: ctx.now(),
      step,
      status,
      party: 'filer',
      byId: filer.id,
      byName: filer.name,
    })
    await recordAudit(ctx, tx, {
      action: 'complaints.complaint-signed',
      subjectKind: 'complaint',
      subjectId: id,
      detail: { version: open.number, isReport: complaint.isReport, files: files.length },
    })
    if (step === 'sign') await announce(ctx, tx, ComplaintSubmitted, { complaintId: id })
    const at = ctx.now().toISOString()
    await announce(ctx, tx, ComplaintMoved, { complaintId: id, step, status, change, reason: null, at })
    return number
  })
}

const noWords = { reason: null, words: null }

function isReplaced({ signedAt, acceptedAt }: StoredVersion): boolean {
  return signedAt !== null && acceptedAt === null
}

/** The police organisation that takes complaints: that which receives reports when it is police, otherwise the first. */
async function policeFor(ctx: Context, tx: Tx): Promise<string> {
  const police = await organisationsOfKind(tx, 'police')
  const intake = ctx.settings.intakeOrganisation
  const found = police.includes(intake) ? intake : police[0]
  if (!found) throw new Refusal(complaintMessages.noPolice, { status: 409 })
  return found
}

/** The prosecutor to whom the police hand over. */
export async function prosecutorFor(tx: Tx): Promise<string> {
  const [found] = await organisationsOfKind(tx, 'prosecutor')
  if (!found) throw new Refusal(complaintMessages.noProsecutor, { status: 409 })
  return found
}
