// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FormEntries } from '#foundation/web'
import { undoDecision } from '#modules/cases'
import { actOnReport } from '../show-report/act-on-report.command.ts'
import { stopWatching, watchCase } from '../watch-things/watch.command.ts'

/** Forms of the report page that a case has too: what they write hangs on the report by whose address the case is shown. */
const written = new Set(['note', 'change-note', 'task', 'change-task', 'task-done', 'task-reopen'])

/** Does what a form of the case page asks, by its `intent`; one command each. False for an intent that no form has. */
export async function actOnCase(ctx: Context, reportId: string, entries: FormEntries): Promise<boolean> {
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const intent = one('intent')
  if (written.has(intent)) return (await actOnReport(ctx, reportId, entries)) !== false
  if (intent === 'watch') await watchCase(ctx, reportId)
  else if (intent === 'unwatch') await stopWatching(ctx, one('watch'))
  else if (intent === 'undo') await undoDecision(ctx, { decisionId: one('id'), reason: one('reason') })
  else return false
  return true
}
