// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { type KeptEntry, selectAllKept, selectVersion } from '../reporting-point/reporting-point.store.ts'
import { canAskAgain, isAsked, isOfNumber, isStillAsked, isToApprove, type PointChange, program } from './change.ts'
import { endChange, insertChange, lockChange, selectLastOfProgram, selectOpenOfPerson } from './change.store.ts'
import { keepMessages as message } from './keep-messages.text.ts'
import { isEditor, keeperOf, keeperTransaction } from './entry-keeper.query.ts'

/**
 * Asks two people to approve every number that came with the program: it is shown to nobody before. Asked once for each comparison: what they declined is
 * asked again by an editor only. What no longer has to be asked is taken back. Returns how many are asked anew.
 */
export async function askApproval(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'partners.ask-approval')
  let asked = 0
  // One entry at a time: this holds nothing while it waits for somebody who changes another.
  for (const { entry } of await transaction(system, selectAllKept))
    await transaction(system, async (tx) => {
      const point = await selectVersion(tx, entry.id, true)
      if (point && (await askOf(system, tx, point))) asked++
    })
  return asked
}

async function askOf(ctx: Context, tx: Tx, point: KeptEntry): Promise<boolean> {
  const last = await selectLastOfProgram(tx, point.entry.id)
  const isWanted = isToApprove(point, ctx.now())
  const isSameAsLast = last !== null && isStillAsked(last, point.entry)
  if (last && last.endedAt === null && !(isWanted && isSameAsLast)) await takeBack(ctx, tx, last)
  // Said no to, or open already.
  if (!isWanted || (isSameAsLast && last.state !== 'withdrawn')) return false
  return ask(ctx, tx, point)
}

/** Asks again what somebody said no to: another editor does, so that one mistake hides no number for ever. Again two people approve. */
export async function askAgain(ctx: Context, id: string): Promise<void> {
  const by = keeperOf(ctx)
  await keeperTransaction(ctx, async (tx) => {
    const change = isEditor(by) && isRowId(id) ? await lockChange(tx, id) : null
    if (!change || !isAsked(change)) throw new Refusal(message.noChange, { status: 404 })
    const point = await selectVersion(tx, change.pointId, true)
    const last = await selectLastOfProgram(tx, change.pointId)
    if (!point || last?.id !== id || !canAskAgain(change, point, ctx.now()))
      throw new Refusal(message.isDecided, { status: 409 })
    if (change.endedBy === by.id) throw new Refusal(message.saidNo, { status: 409 })
    if (!(await ask(ctx, tx, point))) throw new Refusal(message.numberUnderWay, { status: 409 })
  })
}

/** False when a person changes the number: that comes first, and it is asked when that is decided. */
async function ask(ctx: Context, tx: Tx, { entry, version }: KeptEntry): Promise<boolean> {
  const [id, pointId, at] = [ctx.newId(), entry.id, ctx.now()]
  const other = await selectOpenOfPerson(tx, pointId)
  if (other && isOfNumber(entry, other.entry)) return false
  const care = { needsTwo: true, waits: false }
  const { organisationId } = entry
  const made = {
    id,
    pointId,
    organisationId,
    baseVersion: version,
    entry,
    why: 'shipped',
    ...care,
    proposedBy: program,
  }
  if (!(await insertChange(tx, { ...made, proposedAt: at }))) return false
  await recordAudit(ctx, tx, {
    action: 'partners.point-change-asked',
    subjectKind: 'reporting-point',
    subjectId: pointId,
    detail: { change: id },
  })
  return true
}

/** What the program asked waits for nobody who changes the number. */
export async function takeBack(ctx: Context, tx: Tx, { id, pointId }: PointChange): Promise<void> {
  await endChange(tx, id, { state: 'withdrawn', by: null, at: ctx.now(), because: null })
  await recordAudit(ctx, tx, {
    action: 'partners.point-change-withdrawn',
    subjectKind: 'reporting-point',
    subjectId: pointId,
    detail: { change: id },
  })
}
