// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import type { Language } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { isRowId } from '#values'
import { stepsFor } from '../complaint/complaint.ts'
import { selectComplaint, selectSteps } from '../complaint/complaint.store.ts'
import { complaintMessages } from '../complaint/complaint.text.ts'
import type { StoredComplaint, StoredVersion } from '../complaint/stored-complaint.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { shownComplaint } from '../file-by-api/complaint-for-machine.query.ts'
import { formOf } from '../forms/forms.ts'
import { sectionsOf } from '../forms/sections.ts'
import { signedText } from '../sign-complaint/report-of.ts'
import { hasNewVersion } from '../take-step/take-step.command.ts'
import { openAnswers, signedFiles } from '../write-complaint/answers.query.ts'
import type { inboxAnswer, receiptAnswer, wholeComplaint } from './take-over.schema.ts'
import { selectTakeOver, selectWaiting } from './take-over.store.ts'
import type { TakeOver } from './take-over.ts'

/** The police organisation whose system asks; refuses everybody else. */
export function policeOf(ctx: Context): string {
  const own = organisationOf(ctx.actor)
  if (own === null || !mayDo(ctx.actor, 'complaints:take-over'))
    throw new Refusal(complaintMessages.mayNotTakeOver, { status: 403 })
  return own
}

export function standingOf({ latest, held, heldAs, problem }: TakeOver): z.input<typeof receiptAnswer> {
  return { latestStep: latest, heldStep: held, heldAs, problem }
}

/** What waits to be taken over, without a word of what was told. */
export function listWaiting(ctx: Context, limit: number): Promise<z.input<typeof inboxAnswer>> {
  const policeId = policeOf(ctx)
  return transaction(ctx, async (tx) => {
    const { items, waiting } = await selectWaiting(tx, policeId, limit)
    if (items.length > 0)
      await recordAudit(ctx, tx, {
        action: 'complaints.complaints-read',
        subjectKind: 'organisation',
        subjectId: policeId,
        purpose: 'take-over-complaint',
        subjects: items.map(({ id }) => id),
      })
    return { items: items.map(({ id, ...one }) => ({ id, ...standingOf(one) })), waiting }
  })
}

/** Everything that the police get of one complaint; refuses what does not lie with them (404). */
export function readWhole(ctx: Context, id: string): Promise<z.input<typeof wholeComplaint>> {
  const policeId = policeOf(ctx)
  return transaction(ctx, async (tx) => {
    const complaint = isRowId(id) ? await selectComplaint(tx, id) : null
    const takeOver = complaint?.policeId === policeId ? await selectTakeOver(tx, id) : null
    if (!complaint || !takeOver) throw new Refusal(complaintMessages.notFound, { status: 404 })
    const versions = (await selectVersions(tx, id)).filter(({ signedAt }) => signedAt !== null)
    await recordAudit(ctx, tx, {
      action: 'complaints.complaint-read',
      subjectKind: 'complaint',
      subjectId: id,
      purpose: 'take-over-complaint',
    })
    return {
      complaint: shownComplaint(complaint, ctx.now()),
      standing: standingOf(takeOver),
      isReport: complaint.isReport,
      filer: await filerOf(ctx, tx, complaint),
      versions: versions.map((version) => shownVersion(ctx, complaint, version)),
      steps: (await selectSteps(tx, id)).map(({ byName: _, at, ...step }) => ({ ...step, at: at.toISOString() })),
      can: stepsFor('police', { ...complaint, hasNewVersion: hasNewVersion(versions) }),
    }
  })
}

async function filerOf(ctx: Context, tx: Tx, complaint: StoredComplaint) {
  const { organisationId, companyNumber, companyName, branchNumber, isChain } = complaint
  const names = await organisationNames({ ...ctx, tx }, [organisationId])
  return {
    organisation: names.get(organisationId) ?? organisationId,
    companyNumber,
    companyName,
    branchNumber,
    isChain,
  }
}

function shownVersion(ctx: Context, complaint: StoredComplaint, version: StoredVersion) {
  const isErased = version.erasedAt !== null
  const answers = isErased ? {} : openAnswers(ctx, version)
  const files = signedFiles(ctx, version)
  const text = isErased ? null : signedText(complaint, version.number, answers, files)
  const sha256 = version.digest?.toString('hex') ?? ''
  // What was signed must be what is given: a difference is ours, and no police system may work on it.
  if (text !== null && sha256 !== createHash('sha256').update(text).digest('hex'))
    throw new Error('a signed version is not what its digest says')
  const labels = labelsOf(complaint.form, ctx.language)
  return {
    number: version.number,
    signedAt: version.signedAt?.toISOString() ?? '',
    signedBy: version.signedName ?? '',
    acceptedAt: version.acceptedAt?.toISOString() ?? null,
    sha256,
    erasedAt: version.erasedAt?.toISOString() ?? null,
    signedText: text,
    files,
    answers: Object.entries(answers).map(([question, given]) => ({
      question,
      label: labels.get(question) ?? question,
      answers: [given].flat(),
    })),
  }
}

function labelsOf(formId: string, language: Language): ReadonlyMap<string, string> {
  const form = formOf(formId)
  const fields = form ? sectionsOf(form).flatMap((section) => section.fields) : []
  return new Map(fields.map(({ name, label }) => [name, label[language]]))
}
