// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { listReportingPoints, organisationNames } from '#modules/partners'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { listEvidence, listHeld } from '#modules/reports'
import { isRowId } from '#values'
import { selectAnswerFiles } from '../answer-question/answer-file.store.ts'
import { mostFiles } from '../attach-file/most-files.ts'
import { filesOf } from '../attach-file/files-of.query.ts'
import { type ComplaintStep, stepsFor } from '../complaint/complaint.ts'
import { selectComplaint, selectSteps } from '../complaint/complaint.store.ts'
import type { StoredComplaint } from '../complaint/stored-complaint.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { complaintMessages } from '../complaint/complaint.text.ts'
import { filerOf, mandateOrWhyNot, partyOf, signatoryFor } from '../complaint/who.query.ts'
import { selectMandates } from '../mandate/mandate.store.ts'
import { formOf } from '../forms/forms.ts'
import { findSame } from '../same-case/find-same.query.ts'
import { selectTakeOver } from '../take-over-by-api/take-over.store.ts'
import { hasNewVersion } from '../take-step/take-step.command.ts'
import { markSeen, selectSilences } from '../tell-of-silence/silence.store.ts'
import { openAnswers, understoodAnswers } from '../write-complaint/answers.query.ts'
import type { ShownComplaint } from './shown-complaint.ts'

/** One complaint as whoever is party to it sees it; null when there is none. A line in the record says who looked. */
export async function showComplaint(ctx: Context, id: string, as: 'filer' | 'handler'): Promise<ShownComplaint | null> {
  if (!isRowId(id)) return null
  const found = await transaction(ctx, async (tx) => {
    const own = { ...ctx, tx }
    const complaint = await selectComplaint(tx, id)
    const party = complaint && partyOf(ctx, complaint)
    if (!complaint || !party || (as === 'filer') !== (party === 'filer')) return null
    const form = formOf(complaint.form)
    const versions = await selectVersions(tx, id)
    const shown = versions.at(-1)
    if (!form || !shown) throw new Error('a complaint without a version or a form')
    const answers = openAnswers(ctx, shown)
    const names = await organisationNames(own, [complaint.organisationId])
    const { items } = await listReportingPoints(own, { limit: 200 })
    await recordAudit(ctx, tx, {
      action: 'complaints.complaint-read',
      subjectKind: 'complaint',
      subjectId: id,
      purpose: party === 'filer' ? 'follow-own-complaint' : 'handle-complaint',
    })
    const side = party === 'filer' ? 'filer' : 'handler'
    const organisationId = organisationOf(ctx.actor)
    if (organisationId !== null) await markSeen(tx, id, { side, organisationId, at: ctx.now() })
    return {
      complaint,
      party,
      form,
      steps: await selectSteps(tx, id),
      silences: await selectSilences(tx, id),
      versions,
      shown,
      answers,
      problems: shown.signedAt === null ? understoodAnswers(ctx, form, answers).problems : [],
      ...(await possible(own, complaint, stepsFor(party, { ...complaint, hasNewVersion: hasNewVersion(versions) }))),
      same: await findSame(tx, complaint, shown),
      filedBy: names.get(complaint.organisationId) ?? complaint.organisationId,
      files: party === 'filer' ? await filesOf(tx, id, shown.number) : [],
      ...(await sentWithAnswers(tx, id)),
      takeOver: party === 'police' ? await selectTakeOver(tx, id) : null,
      ...(party === 'filer' && shown.signedAt === null ? await signing(own, complaint) : noSigning),
      points: items.map(({ id: point, organisation }) => ({ id: point, organisation })),
    }
  })
  const reportId = found?.shown.reportId
  if (!found || found.party === 'filer' || !reportId) return found
  // Copies that came with the report: for the police to open, for the prosecutor by name.
  const mayOpen = found.party === 'police' && mayDo(ctx.actor, 'reports:read')
  const copies = await listEvidence(asSystem(ctx, 'complaints.show-files'), [reportId])
  return { ...found, files: copies.map((file) => ({ ...file, reportId: mayOpen ? reportId : null })) }
}

/** Row-level security shows files to the filer alone; the police have copies with the report. */
async function sentWithAnswers(tx: Tx, id: string): Promise<Pick<ShownComplaint, 'sentFiles' | 'roomForFiles'>> {
  const held = await listHeld(tx, id)
  const sent = await selectAnswerFiles(tx, id)
  return {
    sentFiles: sent.flatMap(({ attachmentId, step }) => {
      const file = held.find((one) => one.id === attachmentId)
      return file ? [{ step, name: file.name }] : []
    }),
    roomForFiles: Math.max(0, mostFiles - held.length),
  }
}

/** Taking back what was signed is for whoever may sign. */
async function possible(ctx: Context & { tx: Tx }, complaint: StoredComplaint, steps: readonly ComplaintStep[]) {
  const found = steps.includes('withdraw')
    ? await signatoryFor(ctx, ctx.tx, complaint, complaintMessages.withdrawBySignatory).catch(refusalOf)
    : null
  const whyNotWithdraw = found instanceof Refusal ? found.code : null
  return { can: steps.filter((step) => step !== 'withdraw' || whyNotWithdraw === null), whyNotWithdraw }
}

const refusalOf = (error: unknown) => (error instanceof Refusal ? error : Promise.reject(error))

const noSigning = { whyNotSign: null, bySigningIn: false }

async function signing(ctx: Context & { tx: NonNullable<Context['tx']> }, complaint: StoredComplaint) {
  const filer = filerOf(ctx)
  const found = await mandateOrWhyNot(ctx, ctx.tx, filer, { ...complaint, deed: 'sign' })
  const own = await selectMandates(ctx.tx, filer.organisationId)
  return {
    whyNotSign: 'mandate' in found ? null : found.code,
    // What eHerkenning said before, it can say anew.
    bySigningIn: ctx.settings.eherkenning?.services.sign != null && own.some(({ personId }) => personId === filer.id),
  }
}
