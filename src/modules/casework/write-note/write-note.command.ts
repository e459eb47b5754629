// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { isId } from '../work/is-id.ts'
import { workerOf } from '../work/may-work.query.ts'
import { lockAssignments } from '../work/work.store.ts'
import { workMessages } from '../work/work.text.ts'
import { sameVersion, writtenText } from '../work/written.query.ts'
import { longestNote } from '../work/written-text.ts'
import { insertNote, lockNote, updateNote } from './note.store.ts'

/** Writes a note about a report of the own organisation. Returns its id. */
export async function writeNote(ctx: Context, note: { reportId: string; text: string }): Promise<string> {
  const author = workerOf(ctx)
  const text = writtenText(note.text, longestNote)
  const id = ctx.newId()
  await transaction(ctx, async (tx) => {
    if (!(await lockAssignments(tx, [note.reportId])).has(note.reportId))
      throw new Refusal(workMessages.notFound, { status: 404 })
    await insertNote(tx, { id, reportId: note.reportId, text, at: ctx.now(), author })
    const detail = { noteId: id }
    const line = { action: 'casework.note-written', subjectKind: 'report', subjectId: note.reportId, detail }
    await recordAudit(ctx, tx, line)
  })
  return id
}

/** Changes a note. When somebody changed it since it was seen, nothing is stored (409). */
export async function changeNote(
  ctx: Context,
  change: { noteId: string; text: string; seenVersion: number },
): Promise<void> {
  const worker = workerOf(ctx)
  const text = writtenText(change.text, longestNote)
  await transaction(ctx, async (tx) => {
    const note = isId(change.noteId) ? await lockNote(tx, change.noteId) : null
    if (!note) throw new Refusal(workMessages.notFound, { status: 404 })
    sameVersion(ctx, note, change.seenVersion)
    if (note.text === text) return
    await updateNote(tx, note.id, { text, by: worker.name, at: ctx.now() })
    const detail = { noteId: note.id, version: note.version + 1 }
    const line = { action: 'casework.note-changed', subjectKind: 'report', subjectId: note.reportId, detail }
    await recordAudit(ctx, tx, line)
  })
}
