// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { selectTasks, type Task } from '../plan-task/task.store.ts'
import { type Note, selectNotes } from '../write-note/note.store.ts'
import { selectReportsWith } from './case-work.store.ts'

/** Notes, and tasks, that one page shows; the rest stands at the reports. */
const mostWritten = 50

/** What people of the own organisation wrote about any report of this case, wherever it hung before a merge or a split. */
export function readCaseWork(ctx: Context, anchor: string, purpose: string): Promise<{ notes: Note[]; tasks: Task[] }> {
  const asked = { anchor, organisationId: organisationOf(ctx.actor) ?? '', limit: mostWritten }
  return transaction(ctx, async (tx) => {
    const notes = await selectNotes(tx, await selectReportsWith(tx, 'note', asked), mostWritten)
    const tasks = await selectTasks(tx, await selectReportsWith(tx, 'task', asked), mostWritten)
    const shown = notes.length + tasks.length
    if (shown > 0)
      await recordAudit(ctx, tx, {
        action: 'casework.case-notes-seen',
        subjectKind: 'report',
        subjectId: anchor,
        purpose,
        subjects: [...new Set([...notes, ...tasks].map(({ reportId }) => reportId))],
        detail: { shown },
      })
    return { notes, tasks }
  })
}
