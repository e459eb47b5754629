// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { checkShape, type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { listFraudForms } from '#modules/taxonomy'
import { isRowId } from '#values'
import { messageShape } from '../message/message.schema.ts'
import {
  countChange,
  insertSignOff,
  insertVersion,
  lockVersion,
  putMessage,
  selectVersions,
  updateVersion,
} from '../message/message.store.ts'
import { campaignMessages as message } from '../message/message.text.ts'
import { signaturesNeeded, type Version, type VersionStep, versionSteps } from '../message/message.ts'
import { adviserOf, adviserTransaction } from '../message/who.query.ts'

/** Proposes what is said about a form to an audience; who proposes agrees to it. Returns the id of the message. */
export async function proposeMessage(ctx: Context, entries: FormEntries, isExample = false): Promise<string> {
  const { organisationId } = adviserOf(ctx)
  const checked = checkShape(messageShape, entries)
  if (!checked.ok) throw new Refusal(webMessages.invalidInput, { fields: checked.errors })
  const { form, audience, content } = checked.value
  if (form !== '' && !(await listFraudForms(ctx)).some(({ id }) => id === form))
    throw new Refusal(message.unknownForm, { fields: [{ field: 'form', code: message.unknownForm }] })
  return adviserTransaction(ctx, async (tx) => {
    const at = ctx.now()
    const messageId = await putMessage(tx, { id: ctx.newId(), form, audience, at })
    const number = await insertVersion(tx, { messageId, content, organisationId, at, isExample })
    if (number === null) throw new Refusal(message.alreadyWaits, { status: 409 })
    await insertSignOff(tx, { messageId, number, organisationId, at })
    await record(ctx, tx, 'campaigns.message-proposed', { messageId, number })
    return messageId
  })
}

/** Another organisation agrees: with enough of them the version is in force, and the one before it is replaced. */
export async function signMessage(ctx: Context, messageId: string, number: number): Promise<void> {
  const { organisationId } = adviserOf(ctx)
  await adviserTransaction(ctx, async (tx) => {
    const version = await versionFor(tx, messageId, number, 'sign')
    const at = ctx.now()
    if (!(await insertSignOff(tx, { messageId, number, organisationId, at })))
      throw new Refusal(message.alreadySigned, { status: 409 })
    await record(ctx, tx, 'campaigns.message-signed', version)
    if (new Set([...version.signedBy, organisationId]).size < signaturesNeeded) return
    const [before] = await selectVersions(tx, { messageId, statuses: ['in-force'] })
    if (before) await updateVersion(tx, { messageId, number: before.number, status: 'replaced', at })
    await updateVersion(tx, { messageId, number, status: 'in-force', at })
    await countChange(tx, messageId)
  })
}

/** Who proposed it takes it back before it is in force. */
export async function withdrawMessage(ctx: Context, messageId: string, number: number): Promise<void> {
  const { organisationId } = adviserOf(ctx)
  await adviserTransaction(ctx, async (tx) => {
    const version = await versionFor(tx, messageId, number, 'withdraw')
    if (version.organisationId !== organisationId) throw new Refusal(message.notYourProposal, { status: 403 })
    await updateVersion(tx, { messageId, number, status: 'withdrawn', at: ctx.now() })
    await record(ctx, tx, 'campaigns.message-withdrawn', version)
  })
}

/** Recalls what is in force, with the reason: one organisation is enough, because wrong advice does harm every hour. */
export async function recallMessage(
  ctx: Context,
  messageId: string,
  number: number,
  entries: FormEntries,
): Promise<void> {
  adviserOf(ctx)
  const form = new FormReader(ctx, entries)
  const because = form.text('because', 500)
  form.done()
  await adviserTransaction(ctx, async (tx) => {
    const version = await versionFor(tx, messageId, number, 'recall')
    await updateVersion(tx, { messageId, number, status: 'recalled', at: ctx.now(), because })
    await countChange(tx, messageId)
    await record(ctx, tx, 'campaigns.message-recalled', version)
  })
}

async function versionFor(tx: Tx, messageId: string, number: number, step: VersionStep): Promise<Version> {
  const version = isRowId(messageId) ? await lockVersion(tx, messageId, number) : null
  if (!version) throw new Refusal(message.messageNotFound, { status: 404 })
  if (!versionSteps[version.status][step]) throw new Refusal(message.messageNotNow, { status: 409 })
  return version
}

function record(ctx: Context, tx: Tx, action: string, { messageId, number }: { messageId: string; number: number }) {
  return recordAudit(ctx, tx, { action, subjectKind: 'message', subjectId: messageId, detail: { number } })
}
