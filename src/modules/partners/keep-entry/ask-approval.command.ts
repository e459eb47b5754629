// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { lockRegister, type KeptEntry, selectAllKept } from '../reporting-point/reporting-point.store.ts'
import { comparisonOf, mayShowNumbers } from '../reporting-point/shown-numbers.ts'
import { isSame, type PointChange, program } from './change.ts'
import { endChange, insertChange, selectLastOfProgram } from './change.store.ts'

/**
 * Asks two people to approve every number that came with the program: it is shown to nobody before. Asked once for each comparison: what they declined is
 * not asked again. What no longer has to be asked is taken back. Returns how many are asked anew.
 */
export async function askApproval(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'partners.ask-approval')
  return transaction(system, async (tx) => {
    await lockRegister(tx)
    let asked = 0
    for (const point of await selectAllKept(tx)) if (await askOf(system, tx, point)) asked++
    return asked
  })
}

async function askOf(ctx: Context, tx: Tx, { entry, version, approved }: KeptEntry): Promise<boolean> {
  const [comparison, last] = [comparisonOf(entry), await selectLastOfProgram(tx, entry.id)]
  const isWanted = comparison !== null && mayShowNumbers(entry, ctx.now()) && !isSame(comparison, approved)
  const isSameAsLast =
    last !== null && last.organisationId === entry.organisationId && isSame(comparisonOf(last.entry), comparison)
  if (last && last.endedAt === null && !(isWanted && isSameAsLast)) await takeBack(ctx, tx, last)
  // Said no to, or open already.
  if (!isWanted || (isSameAsLast && last.state !== 'withdrawn')) return false
  const [id, pointId, at] = [ctx.newId(), entry.id, ctx.now()]
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
  // A change of a person comes first: then it is asked when that is decided.
  if (!(await insertChange(tx, { ...made, proposedAt: at }))) return false
  await recordAudit(ctx, tx, {
    action: 'partners.point-change-asked',
    subjectKind: 'reporting-point',
    subjectId: pointId,
    detail: { change: id },
  })
  return true
}

/** What the program asked waits for nobody who changes the entry. */
export async function takeBack(ctx: Context, tx: Tx, { id, pointId }: PointChange): Promise<void> {
  await endChange(tx, id, { state: 'withdrawn', by: null, at: ctx.now(), because: null })
  await recordAudit(ctx, tx, {
    action: 'partners.point-change-withdrawn',
    subjectKind: 'reporting-point',
    subjectId: pointId,
    detail: { change: id },
  })
}
