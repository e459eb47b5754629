// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { mergeCases, undoDecision } from '#modules/cases'
import { decideReport, listFacts, markDuplicate, type ReportFacts } from '#modules/reports'
import { assignWork } from '../assign-work/assign-work.command.ts'
import { keepWork } from '../keep-work/keep-work.command.ts'
import { selectByIds } from '../list-work/list-work.store.ts'
import { isId } from '../work/is-id.ts'
import { workerOf } from '../work/may-work.query.ts'
import { workMessages } from '../work/work.text.ts'
import { type Deed, hindranceOf, mostAtOnce, type Outcome, readUndo, type Undo, writeUndo } from './deed.ts'

export interface ManyDeeds {
  reportIds: readonly string[]
  deed: Deed
  /** Compulsory for all but assigning and confirming. */
  reason: string
  /** Assign: a colleague; null: nobody. */
  to: string | null
  /** Duplicate: the report that stays. */
  of: string | null
}

/** The reports that were chosen: refuses none, and too many. Those that are not of the own organisation have no facts. */
export async function chosenReports(
  ctx: Context,
  ids: readonly string[],
): Promise<{ id: string; facts?: ReportFacts }[]> {
  const chosen = [...new Set(ids)].filter(isId)
  const refuse = (code: string) =>
    new Refusal(code, { values: { max: mostAtOnce }, fields: [{ field: 'inhoud', code, values: { max: mostAtOnce } }] })
  if (chosen.length === 0) throw refuse(workMessages.nothingChosen)
  if (chosen.length > mostAtOnce) throw refuse(workMessages.tooMany)
  const known = await listFacts(ctx, chosen)
  // The form that the queue shows: what it was judged to be, and not what was first reported.
  const forms = new Map(
    (await transaction(ctx, (tx) => selectByIds(tx, chosen))).map((row) => [row.reportId, row.form]),
  )
  return chosen.map((id) => {
    const facts = known.get(id)
    return facts ? { id, facts: { ...facts, fraudForm: forms.get(id) ?? facts.fraudForm } } : { id }
  })
}

/**
 * Does the same with each of these reports, in the order given, each in a transaction of its own with its own audit
 * line: what cannot be done with one stands beside it and holds up no other. At most 200.
 */
export async function actOnMany(ctx: Context, { reportIds, deed, reason, to, of }: ManyDeeds): Promise<Outcome[]> {
  workerOf(ctx)
  if (['reject', 'duplicate', 'join'].includes(deed) && reason.trim() === '') {
    const code = workMessages.reasonRequired
    throw new Refusal(code, { fields: [{ field: 'reason', code }] })
  }
  const chosen = await chosenReports(ctx, reportIds)
  const first = chosen.find(({ facts }) => hindranceOf(deed, facts?.status) === null)?.id ?? null
  const outcomes: Outcome[] = []
  for (const { id, facts } of chosen) {
    const done = { reportId: id, isDone: true, code: null, undo: null }
    const hindrance = hindranceOf(deed, facts?.status)
    if (!facts || hindrance) outcomes.push({ ...done, isDone: false, code: hindrance })
    else if ((deed === 'duplicate' && id === of) || (deed === 'join' && id === first))
      outcomes.push({ ...done, code: 'is-original' })
    else
      outcomes.push(
        await actOnOne(ctx, { deed, facts, reason, to, other: deed === 'join' ? first : of }).then(
          (undo) => ({ ...done, undo }),
          (error) => {
            if (!(error instanceof Refusal)) throw error
            return { ...done, isDone: false, code: error.code }
          },
        ),
      )
  }
  const changed = outcomes.filter(({ isDone }) => isDone).map(({ reportId }) => reportId)
  if (deed !== 'assign' && changed.length > 0) await keepWork(ctx, changed)
  return outcomes
}

/** Returns what takes it back. */
async function actOnOne(
  ctx: Context,
  given: { deed: Deed; facts: ReportFacts; reason: string; to: string | null; other: string | null },
): Promise<string> {
  const { deed, facts, reason, to, other } = given
  const reportId = facts.id
  if (deed === 'assign') return writeUndo({ kind: 'assign', reportId, to: await assignWork(ctx, { reportId, to }) })
  if (deed === 'join') {
    const { decisionId } = await mergeCases(ctx, { a: other ?? '', b: reportId, reason })
    return writeUndo({ kind: 'merge', decisionId })
  }
  if (deed === 'duplicate') {
    await markDuplicate(ctx, { reportId, of: other ?? '', reason })
    return writeUndo({ kind: 'restore', reportId, seenStatus: 'duplicate' })
  }
  await decideReport(ctx, { reportId, step: deed, reason, seenStatus: facts.status })
  return writeUndo(
    deed === 'confirm' ? { kind: 'unconfirm', reportId } : { kind: 'restore', reportId, seenStatus: 'rejected' },
  )
}

/**
 * Takes back what `actOnMany` did, as far as its outcomes said how. Returns how many were taken back: what somebody
 * changed since, or took back already, stays as it is.
 */
export async function undoMany(ctx: Context, undos: readonly string[], reason: string): Promise<number> {
  workerOf(ctx)
  const restored: string[] = []
  let count = 0
  for (const undo of undos.slice(0, mostAtOnce).flatMap((text) => readUndo(text) ?? [])) {
    await takeBack(ctx, undo, reason).then(
      () => {
        count += 1
        if (undo.kind === 'restore' || undo.kind === 'unconfirm') restored.push(undo.reportId)
      },
      (error) => {
        if (!(error instanceof Refusal)) throw error
      },
    )
  }
  if (restored.length > 0) await keepWork(ctx, restored)
  return count
}

async function takeBack(ctx: Context, undo: Undo, reason: string): Promise<void> {
  if (undo.kind === 'assign') await assignWork(ctx, undo)
  else if (undo.kind === 'unconfirm')
    await decideReport(ctx, { reportId: undo.reportId, step: 'unconfirm', seenStatus: 'confirmed' })
  else if (undo.kind === 'merge') await undoDecision(ctx, { decisionId: undo.decisionId, reason })
  else await decideReport(ctx, { reportId: undo.reportId, step: 'restore', reason, seenStatus: undo.seenStatus })
}
