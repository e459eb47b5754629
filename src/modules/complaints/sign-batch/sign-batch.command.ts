// SPDX-License-Identifier: EUPL-1.2
import { type Actor, asSystem, type Context, isBy, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { Refusal, webMessages } from '#foundation/web'
import { peopleStill } from '#modules/partners'
import { type Batch, batchTable, mostSignedInPage } from '../batch/batch.ts'
import { BatchWaits } from '../batch/batch.events.ts'
import { selectTotals, selectToSign } from '../batch/batch-draft.store.ts'
import { selectBatch, updateBatch } from '../batch/batch.store.ts'
import { complaintMessages } from '../complaint/complaint.text.ts'
import { filerOf, mandated } from '../complaint/who.query.ts'
import { batchMessages } from '../read-batch/read-batch.text.ts'
import { signComplaint } from '../sign-complaint/sign-complaint.command.ts'
import { signBatchMessages } from './sign-batch.text.ts'

/** Signed in one run of the program; then it asks for the next run, so that none lasts long. */
const mostInRun = 500
const piece = 50

/**
 * A mandated person signs every draft of a batch that waits. Each becomes a complaint by itself, with its own number, version and checksum; the
 * mandate is looked at for each. `seen`: what the list was when somebody looked at it. Bears repetition: what is signed is not signed again.
 */
export async function signBatch(ctx: Context, id: string, seen: string): Promise<void> {
  const filer = filerOf(ctx)
  const isFew = await transaction(ctx, async (tx) => {
    const batch = await selectBatch(tx, id, true)
    if (batch?.organisationId !== filer.organisationId) throw new Refusal(batchMessages.batchNotFound, { status: 404 })
    if (ctx.actor.kind !== 'person' || !mayDo(ctx.actor, 'complaints:sign'))
      throw new Refusal(complaintMessages.mandateMayNotSign, { status: 403 })
    // Sent twice: the first is at work, or done.
    if (!batchTable[batch.state].sign) return null
    const totals = await selectTotals(tx, id)
    if (totals.seen !== seen) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    if (totals.drafts === 0) throw new Refusal(webMessages.notNow, { status: 409 })
    const mandate = await mandated(ctx, tx, filer, { ...batch, deed: 'sign' })
    if (mandate.needsTwo && isBy(ctx.actor, batch.begunBy))
      throw new Refusal(complaintMessages.twoPeople, { status: 403 })
    const signed = { by: filer.id, name: filer.name, at: ctx.now() }
    await updateBatch(tx, id, { state: 'signing', signed, stoppedBecause: null }, ctx.now())
    await recordAudit(ctx, tx, {
      action: 'complaints.batch-signed',
      subjectKind: 'batch',
      subjectId: id,
      detail: { drafts: totals.drafts, alike: totals.alike },
    })
    if (totals.drafts <= mostSignedInPage) return true
    await announce(ctx, tx, BatchWaits, { batchId: id })
    return false
  })
  if (isFew) await signDrafts(ctx, id)
}

/** Goes on with the signing of a batch, in the name of the signatory. Each draft is a transaction by itself. Bears repetition. */
export async function signDrafts(ctx: Context, id: string): Promise<void> {
  const system = asSystem(ctx, 'complaints.sign-batch')
  const batch = await transaction(system, (tx) => selectBatch(tx, id))
  if (batch?.state !== 'signing') return
  const person = await signatoryOf(system, batch)
  const outcome = person ? await signWaiting({ ...system, actor: person }, batch) : complaintMessages.mandateMayNotSign
  if (outcome === 'more')
    return transaction(system, async (tx) => {
      await updateBatch(tx, id, {}, system.now())
      await announce(system, tx, BatchWaits, { batchId: id })
    })
  await transaction(system, async (tx) => {
    if ((await selectBatch(tx, id, true))?.state !== 'signing') return
    const { drafts } = await selectTotals(tx, id)
    // A draft that somebody changed after the signature waits for another one.
    const because = outcome ?? (drafts > 0 ? signBatchMessages.someChanged : null)
    const state = because === null ? 'signed' : 'stopped'
    await updateBatch(tx, id, { state, stoppedBecause: because }, system.now())
    await recordAudit(system, tx, {
      action: 'complaints.batch-ended',
      subjectKind: 'batch',
      subjectId: id,
      detail: { state, drafts, because },
    })
  })
}

/** Who signed, as long as this person still works there and may sign; null when not. */
async function signatoryOf(ctx: Context, { signedBy, organisationId }: Batch): Promise<Actor | null> {
  const found = signedBy === null ? undefined : (await peopleStill(ctx, [signedBy], 'complaints:sign')).get(signedBy)
  if (found?.organisationId !== organisationId) return null
  const permissions = new Set(['complaints:prepare', 'complaints:sign'] as const)
  return { kind: 'person', id: found.id, name: found.name, organisationId, organisationName: '', permissions }
}

/** Null when all that could be signed is; 'more' when this run has done enough; otherwise the code of what stopped it. */
async function signWaiting(ctx: Context, batch: Batch): Promise<string | null> {
  const until = batch.signAt?.getTime() ?? 0
  let [after, signed] = [-1, 0]
  for (;;) {
    const waiting = await transaction(ctx, (tx) => selectToSign(tx, batch.id, { after, most: piece }))
    for (const { id, row, changes, writtenAt } of waiting) {
      after = row
      // Changed after it was looked at.
      if (writtenAt.getTime() > until) continue
      const why = await signOne(ctx, id, changes)
      if (why !== null && why !== 'skip') return why
      if (why === null) signed++
    }
    if (waiting.length < piece) return null
    if (signed >= mostInRun) return 'more'
    await transaction(asSystem(ctx, 'complaints.sign-batch'), (tx) => updateBatch(tx, batch.id, {}, ctx.now()))
  }
}

/** Null when it is signed. What is wrong with one draft leaves that one; what is wrong with the mandate stops them all. */
async function signOne(ctx: Context, id: string, changes: number): Promise<string | null> {
  try {
    await signComplaint(ctx, id, changes)
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === complaintMessages.twoPeople) return 'skip'
    return error.status === 403 || error.code === complaintMessages.noPolice ? error.code : 'skip'
  }
}
