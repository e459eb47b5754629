// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { listReportingPoints, organisationNames } from '#modules/partners'
import { isRowId } from '#values'
import { stepsFor } from '../complaint/complaint.ts'
import { selectComplaint, selectSteps } from '../complaint/complaint.store.ts'
import type { StoredComplaint } from '../complaint/stored-complaint.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { filerOf, mandateOrWhyNot, partyOf } from '../complaint/who.query.ts'
import { selectMandates } from '../mandate/mandate.store.ts'
import { formOf } from '../forms/forms.ts'
import { findSame } from '../same-case/find-same.query.ts'
import { selectTakeOver } from '../take-over-by-api/take-over.store.ts'
import { hasNewVersion } from '../take-step/take-step.command.ts'
import { openAnswers, understoodAnswers } from '../write-complaint/answers.query.ts'
import type { ShownComplaint } from './shown-complaint.ts'

/** One complaint as whoever is party to it sees it; null when there is none. A line in the record says who looked. */
export function showComplaint(ctx: Context, id: string, as: 'filer' | 'handler'): Promise<ShownComplaint | null> {
  if (!isRowId(id)) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
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
    return {
      complaint,
      party,
      form,
      steps: await selectSteps(tx, id),
      versions,
      shown,
      answers,
      problems: shown.signedAt === null ? understoodAnswers(ctx, form, answers).problems : [],
      can: stepsFor(party, { ...complaint, hasNewVersion: hasNewVersion(versions) }),
      same: await findSame(tx, complaint, shown),
      filedBy: names.get(complaint.organisationId) ?? complaint.organisationId,
      takeOver: party === 'police' ? await selectTakeOver(tx, id) : null,
      ...(party === 'filer' && shown.signedAt === null ? await signing(own, complaint) : noSigning),
      points: items.map(({ id: point, organisation }) => ({ id: point, organisation })),
    }
  })
}

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
