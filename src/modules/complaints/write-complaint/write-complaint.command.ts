// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { dropHeld } from '#modules/reports'
import { forgetVersion } from '../attach-file/file.store.ts'
import { statusAfter } from '../complaint/complaint.ts'
import { deleteComplaint, insertComplaint, updateComplaint } from '../complaint/complaint.store.ts'
import { complaintMessages } from '../complaint/complaint.text.ts'
import type { StoredComplaint, StoredVersion } from '../complaint/stored-complaint.ts'
import { deleteOpenVersion, insertVersion, selectVersions, updateVersion } from '../complaint/version.store.ts'
import { filerOf, lockedForFiler, mandated } from '../complaint/who.query.ts'
import type { ComplaintForm } from '../forms/form.ts'
import { formOf } from '../forms/forms.ts'
import { openAnswers, writingOf } from './answers.query.ts'
import { ownAnswers } from './read-answers.ts'
import { type Answers, one, type TypedAnswers } from './typed-answers.ts'
import type { NewComplaint } from './new-complaint.ts'

const line = (action: string, id: string) => ({
  action,
  subjectKind: 'complaint',
  subjectId: id,
})

/** Begins a draft in the name of a company for which somebody has a mandate. Gives its id. */
export async function beginComplaint(ctx: Context, wanted: NewComplaint): Promise<string> {
  const filer = filerOf(ctx)
  const form = formOf(wanted.form)
  if (!form)
    throw new Refusal(complaintMessages.unknownForm, {
      fields: [{ field: 'form', code: complaintMessages.unknownForm }],
    })
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    const mandate = await mandated(ctx, tx, filer, { ...wanted, deed: 'prepare' })
    const { companyNumber, companyName, isChain, level } = mandate
    await insertComplaint(tx, {
      id,
      organisationId: filer.organisationId,
      companyNumber,
      companyName,
      branchNumber: wanted.branchNumber,
      isChain,
      isReport: wanted.isReport,
      form: form.id,
      createdAt: ctx.now(),
    })
    // eHerkenning gives no name: whom the police can ask is written by whoever fills in the form.
    const contactName = level === null ? filer.name : ''
    const answers = ownAnswers(form, { contactName, ...wanted.answers })
    await insertVersion(tx, id, 1, writingOf(ctx, form, answers, filer))
    const ownReference = one(answers, 'ownReference').slice(0, 100) || null
    await updateComplaint(tx, id, { ownReference }, ctx.now())
    await recordAudit(ctx, tx, {
      ...line('complaints.complaint-begun', id),
      detail: { form: form.id, isReport: wanted.isReport },
    })
  })
  return id
}

/**
 * Keeps what was typed on one page, also what is wrong with it: nothing is lost. Gives the answers as they are now. Whoever lost the mandate
 * meanwhile can still write: only a signature needs it.
 */
export function saveAnswers(ctx: Context, id: string, typed: TypedAnswers): Promise<Answers> {
  return transaction(ctx, async (tx) => {
    const { complaint, filer } = await lockedForFiler(ctx, tx, { id })
    const { form, open } = await openVersion(tx, complaint)
    const answers = { ...openAnswers(ctx, open), ...ownAnswers(form, typed) }
    await updateVersion(tx, id, writingOf(ctx, form, answers, filer))
    const ownReference = one(answers, 'ownReference').slice(0, 100) || null
    await updateComplaint(tx, id, { ownReference }, ctx.now())
    await recordAudit(ctx, tx, line('complaints.complaint-written', id))
    return answers
  })
}

/** The version that can be written in; refuses when there is none. */
export async function openVersion(
  tx: Tx,
  complaint: StoredComplaint,
): Promise<{ form: ComplaintForm; open: StoredVersion; versions: StoredVersion[] }> {
  const form = formOf(complaint.form)
  if (!form) throw new Error(`a complaint of a form that is gone: ${complaint.form}`)
  const versions = await selectVersions(tx, complaint.id)
  const open = versions.find(({ signedAt }) => signedAt === null)
  if (!open) throw new Refusal(webMessages.notNow, { status: 409 })
  return { form, open, versions }
}

/** Begins the next version, a copy of the last: what was signed stays as it was. Doing it twice does it once. */
export async function beginVersion(ctx: Context, id: string): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { complaint, filer } = await lockedForFiler(ctx, tx, { id })
    if (!statusAfter(complaint.status, 'amend')) throw new Refusal(webMessages.notNow, { status: 409 })
    const versions = await selectVersions(tx, id)
    const last = versions.at(-1)
    const form = formOf(complaint.form)
    if (!last || !form) throw new Error('a complaint without a version or a form')
    if (last.signedAt === null) return
    await insertVersion(tx, id, last.number + 1, writingOf(ctx, form, openAnswers(ctx, last), filer))
    await updateComplaint(tx, id, {}, ctx.now())
    await recordAudit(ctx, tx, line('complaints.complaint-version-begun', id))
  })
}

/** Throws a draft, or a version that was not signed, away. */
export async function discard(ctx: Context, id: string): Promise<void> {
  await transaction(ctx, async (tx) => {
    const { complaint } = await lockedForFiler(ctx, tx, { id })
    const { open } = await openVersion(tx, complaint)
    const loose = await forgetVersion(tx, id, open.number)
    if (loose.length > 0) await dropHeld(ctx, tx, id, loose)
    if (complaint.status === 'draft') await deleteComplaint(tx, id)
    else {
      await deleteOpenVersion(tx, id)
      await updateComplaint(tx, id, {}, ctx.now())
    }
    await recordAudit(ctx, tx, line('complaints.complaint-discarded', id))
  })
}
