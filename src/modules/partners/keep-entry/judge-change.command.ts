// SPDX-License-Identifier: EUPL-1.2
import { mustBeAnother } from '#foundation/desk'
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { isRowId, parseReceiptCode, receiptCodeOf } from '#values'
import { type KeptEntry, selectVersion } from '../reporting-point/reporting-point.store.ts'
import { comparisonOf } from '../reporting-point/shown-numbers.ts'
import { canWarn } from '../warn-contact/can-warn.query.ts'
import { warnOfChange } from '../warn-contact/write-letters.command.ts'
import { changedFields, type Eyes, eyesFault, hoursToStop, isAsked, isSame, type PointChange } from './change.ts'
import { endChange, insertHistory, lockChange, selectStoppable, updateFirst, updateSecond } from './change.store.ts'
import { keepMessages as message } from './keep-messages.text.ts'
import { showApproved, showChange } from './show-change.command.ts'
import { eyesOf, keeperOf, keeperTransaction, mayJudge } from './entry-keeper.query.ts'

/** What is in the address of a mail that stops a change. */
export const stopPurpose = 'partners.stop-change'

/**
 * Somebody looked at it and agrees. Words are shown after one, a number after two; a way in waits a day after the second, and whoever was there before
 * is warned at once. When nobody can be warned it waits three days.
 */
export async function approveChange(ctx: Context, id: string): Promise<void> {
  const by = eyesOf(keeperOf(ctx))
  await keeperTransaction(ctx, async (tx) => {
    const change = await openChange(ctx, tx, id)
    if (change.state === 'waiting') throw new Refusal(message.isDecided, { status: 409 })
    mustBeAnother(ctx, change.proposedBy.personId, change.first?.personId)
    if (eyesFault(change, by) === 'one-house') throw new Refusal(message.oneHouse, { status: 409 })
    const current = await selectVersion(tx, change.pointId, true)
    if (!current || isOutdated(change, current)) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    if (change.first) {
      const unwarned = await second(ctx, tx, change, by)
      await recordAudit(ctx, tx, line('approved-twice', change, change.waits ? { unwarned } : {}))
    } else {
      await updateFirst(tx, id, by, ctx.now())
      await recordAudit(ctx, tx, line('approved', change))
    }
    if (!change.first && !change.needsTwo) await showChange(ctx, tx, { ...change, first: by }, by)
    if (!change.first || change.waits) return
    if (isAsked(change)) await showApproved(ctx, tx, change, by)
    else await showChange(ctx, tx, { ...change, second: by }, by)
  })
}

/** The entry is not the one any more that was looked at; of a number that shipped only what it was compared with counts. */
export function isOutdated(change: PointChange, { entry, version }: KeptEntry): boolean {
  return isAsked(change) ? !isSame(comparisonOf(entry), comparisonOf(change.entry)) : version !== change.baseVersion
}

/** Gives whether nobody could be warned: then it waits longer. */
async function second(ctx: Context, tx: Tx, change: PointChange, by: Eyes): Promise<boolean> {
  const at = ctx.now()
  const unwarned = change.waits && !(await canWarn(ctx, tx, change.pointId))
  const code = receiptCodeOf(Buffer.from(ctx.secrets.token(12), 'base64url'))
  const showsFrom = change.waits
    ? new Date(at.getTime() + hoursToStop[unwarned ? 'unwarned' : 'warned'] * 3_600_000)
    : at
  const stopDigest = change.waits ? ctx.secrets.digest(stopPurpose, parseReceiptCode(code) ?? '') : null
  await updateSecond(tx, change.id, by, { at, showsFrom, stopDigest, unwarned })
  if (change.waits) await warnOfChange(ctx, tx, change, code)
  return unwarned
}

/** Somebody who may look at it says no, with a reason; also of a change that waits: then it is stopped, and that is public. */
export async function declineChange(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = eyesOf(keeperOf(ctx))
  const form = new FormReader(ctx, entries)
  const because = form.text('because', 1_000)
  form.done()
  await keeperTransaction(ctx, async (tx) => {
    const change = await openChange(ctx, tx, id)
    if (change.state === 'waiting') return stop(ctx, tx, change, by, because)
    mustBeAnother(ctx, change.proposedBy.personId)
    await endChange(tx, id, { state: 'declined', by, at: ctx.now(), because })
    await recordAudit(ctx, tx, line('declined', change))
  })
}

/** Who made it takes it back, before two people approved. */
export async function withdrawChange(ctx: Context, id: string): Promise<void> {
  const by = eyesOf(keeperOf(ctx))
  await keeperTransaction(ctx, async (tx) => {
    const change = await openChange(ctx, tx, id)
    if (change.proposedBy.personId !== by.personId) throw new Refusal(message.notOfYou, { status: 409 })
    if (change.state === 'waiting') throw new Refusal(message.isDecided, { status: 409 })
    await endChange(tx, id, { state: 'withdrawn', by, at: ctx.now(), because: null })
    await recordAudit(ctx, tx, line('withdrawn', change))
  })
}

/** By the code from the mail to whoever was there before, without signing in: an account can be taken over, a mailbox as well, but rarely both. False when it is too late. */
export function stopByCode(ctx: Context, typed: string): Promise<boolean> {
  const system = asSystem(ctx, 'partners.stop-change')
  return transaction(system, async (tx) => {
    const id = await selectStoppable(tx, ctx.secrets.digest(stopPurpose, parseReceiptCode(typed) ?? ''))
    const change = id && (await lockChange(tx, id))
    // Somebody decided on it just now.
    if (!change || change.state !== 'waiting') return false
    await stop(system, tx, change, null, null)
    return true
  })
}

async function stop(ctx: Context, tx: Tx, change: PointChange, by: Eyes | null, because: string | null): Promise<void> {
  const { id, pointId, entry } = change
  const at = ctx.now()
  const current = await selectVersion(tx, pointId)
  await endChange(tx, id, { state: 'stopped', by, at, because })
  const fields = current ? changedFields(current.entry, entry) : []
  // The source of what was stopped may be false itself.
  const { unwarned } = change
  await insertHistory(tx, { id: ctx.newId(), pointId, at, what: 'stopped', fields, source: null, unwarned })
  await recordAudit(ctx, tx, line('stopped', change))
}

async function openChange(ctx: Context, tx: Tx, id: string): Promise<PointChange> {
  const change = isRowId(id) ? await lockChange(tx, id) : null
  if (!change || !mayJudge(ctx.actor, change)) throw new Refusal(message.noChange, { status: 404 })
  if (change.endedAt !== null) throw new Refusal(message.isDecided, { status: 409 })
  return change
}

function line(deed: string, { id, pointId }: PointChange, more: Record<string, boolean> = {}) {
  return {
    action: `partners.point-change-${deed}`,
    subjectKind: 'reporting-point',
    subjectId: pointId,
    detail: { change: id, ...more },
  }
}
