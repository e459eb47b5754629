// SPDX-License-Identifier: EUPL-1.2
import { type Context, subjectOf } from '#foundation/access'
import { type FormEntries, Refusal } from '#foundation/web'
import { decideFacet } from '#modules/classification'
import { askReporter, decideReport, markDuplicate, type ReportStatus, withdrawFiled } from '#modules/reports'
import { assignWork } from '../assign-work/assign-work.command.ts'
import { keepWork } from '../keep-work/keep-work.command.ts'
import { changeTask, planTask } from '../plan-task/plan-task.command.ts'
import { workMessages } from '../work/work.text.ts'
import { changeNote, writeNote } from '../write-note/write-note.command.ts'
import { type TakenDeed, takenDeed } from '../list-work/taken-deed.ts'
import { decidedMeanwhile } from './decided-meanwhile.query.ts'
import { standardReason } from './standard-reason.ts'
import { reportNamed } from './report-named.query.ts'

/**
 * Does what a form of the report page asks, by its `intent`; one command each. Refusals come through as they are, with the
 * name of the field where there is one. Returns false for an intent that no form has, and what was done where a list goes on after it.
 */
export async function actOnReport(ctx: Context, reportId: string, entries: FormEntries): Promise<boolean | TakenDeed> {
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const seenVersion = Number(one('version')) || 0
  const seenStatus = one('seenStatus') as ReportStatus
  const intent = one('intent')
  switch (intent) {
    case 'confirm':
    case 'reject':
    case 'close':
    case 'restore':
      await decideReport(ctx, {
        reportId,
        step: intent,
        reason: one('reason') || standardReason(one('standard')),
        seenStatus,
      }).catch(async (error: unknown) => {
        throw await decidedMeanwhile(ctx, reportId, error)
      })
      break
    case 'duplicate': {
      const twin = one('twin')
      const reason = one('reason') || standardReason(twin && 'told-before')
      await markDuplicate(ctx, { reportId, of: await otherReport(ctx, twin || one('of'), reportId), reason })
      break
    }
    case 'withdraw':
      if ((await withdrawFiled(ctx, { reportIds: [reportId] })).get(reportId) !== 'done')
        throw new Refusal(workMessages.notFound, { status: 404 })
      break
    case 'ask':
      await askReporter(ctx, { reportId, question: one('question') })
      return true
    case 'classify': {
      const seen = one('seen') || null
      await decideFacet(ctx, { reportId, facet: 'form', concept: one('concept'), reason: one('why'), seen })
      break
    }
    case 'assign':
      await assignWork(ctx, { reportId, to: one('to') || null, seenVersion })
      return true
    case 'to-me':
      return (
        takenDeed(intent, reportId, await assignWork(ctx, { reportId, to: subjectOf(ctx.actor).id, seenVersion })) ??
        true
      )
    case 'note':
      await writeNote(ctx, { reportId, text: one('text') })
      return true
    case 'change-note':
      await changeNote(ctx, { noteId: one('id'), text: one('text'), seenVersion })
      return true
    case 'task':
      await planTask(ctx, { reportId, text: one('text'), dueOn: one('dueOn') })
      return true
    case 'change-task':
      await changeTask(ctx, { taskId: one('id'), text: one('text'), dueOn: one('dueOn'), seenVersion })
      return true
    case 'task-done':
    case 'task-reopen':
      await changeTask(ctx, { taskId: one('id'), isDone: intent === 'task-done', seenVersion })
      return true
    default:
      return false
  }
  // The queue shows at once what was decided here; the announcement brings it up to date everywhere else.
  await keepWork(ctx, [reportId])
  return takenDeed(intent, reportId, null) ?? true
}

async function otherReport(ctx: Context, text: string, self: string): Promise<string> {
  const other = await reportNamed(ctx, text)
  const code = other === null ? workMessages.noReportGiven : other === self ? workMessages.sameReport : null
  if (other === null || code) throw new Refusal(code ?? '', { fields: [{ field: 'of', code: code ?? '' }] })
  return other
}
