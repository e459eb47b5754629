// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { parseCalendarDate } from '#values'
import { isId } from '../work/is-id.ts'
import { workerOf } from '../work/may-work.query.ts'
import { lockAssignments } from '../work/work.store.ts'
import { workMessages } from '../work/work.text.ts'
import { sameVersion, writtenText } from '../work/written.query.ts'
import { longestTask } from '../work/written-text.ts'
import { insertTask, lockTask, updateTask } from './task.store.ts'

export interface PlannedTask {
  text: string
  /** A day as people write it; '' for none. */
  dueOn: string
}

/** Plans something to do about a report of the own organisation. Returns its id. */
export async function planTask(ctx: Context, task: PlannedTask & { reportId: string }): Promise<string> {
  const author = workerOf(ctx)
  const text = writtenText(task.text, longestTask)
  const dueOn = dueDay(task.dueOn)
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    if (!(await lockAssignments(tx, [task.reportId])).has(task.reportId))
      throw new Refusal(workMessages.notFound, { status: 404 })
    await insertTask(tx, { id, reportId: task.reportId, text, dueOn, at: ctx.now(), author })
    await recordAudit(ctx, tx, line('planned', task.reportId, id))
  })
  return id
}

/** Changes the text and the day of a task, or says that it is done (or not yet). Refuses when it changed meanwhile (409). */
export async function changeTask(
  ctx: Context,
  change: Partial<PlannedTask> & { taskId: string; isDone?: boolean; seenVersion: number },
): Promise<void> {
  const worker = workerOf(ctx)
  const text = change.text === undefined ? undefined : writtenText(change.text, longestTask)
  const dueOn = change.dueOn === undefined ? undefined : dueDay(change.dueOn)
  await transaction(ctx, async (tx) => {
    const task = isId(change.taskId) ? await lockTask(tx, change.taskId) : null
    if (!task) throw new Refusal(workMessages.notFound, { status: 404 })
    const isDone = change.isDone ?? task.doneAt !== null
    const isSame = text === undefined && dueOn === undefined && isDone === (task.doneAt !== null)
    // Two people who both tick the same task agree.
    if (isSame) return
    sameVersion(ctx, task, change.seenVersion)
    const now = ctx.now()
    await updateTask(tx, task.id, {
      text: text ?? task.text,
      dueOn: dueOn === undefined ? task.dueOn : dueOn,
      doneAt: isDone ? (task.doneAt ?? now) : null,
      doneName: isDone ? (task.doneName ?? worker.name) : null,
      by: worker.name,
      at: now,
    })
    const deed = isDone === (task.doneAt !== null) ? 'changed' : isDone ? 'done' : 'reopened'
    await recordAudit(ctx, tx, line(deed, task.reportId, task.id))
  })
}

function line(deed: string, reportId: string, taskId: string) {
  return { action: `casework.task-${deed}`, subjectKind: 'report', subjectId: reportId, detail: { taskId } }
}

function dueDay(text: string): string | null {
  if (text.trim() === '') return null
  const parsed = parseCalendarDate(text)
  if (!parsed.ok)
    throw new Refusal(workMessages.wrongDate, { fields: [{ field: 'dueOn', code: workMessages.wrongDate }] })
  return parsed.value
}
