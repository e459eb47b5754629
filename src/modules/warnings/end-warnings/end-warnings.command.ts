// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { dutchDay } from '#values'
import { WarningNews } from '../warning/warning.events.ts'
import { selectPast, updateWarning } from '../warning/warning.store.ts'

/** Ends each warning whose last day went by. Pages, feeds and systems of partners say so; nobody is mailed. */
export async function endWarnings(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'warnings.end-warnings')
  const at = system.now()
  await transaction(system, async (tx) => {
    for (const { id, code, news } of await selectPast(tx, dutchDay(at))) {
      await updateWarning(tx, id, { status: 'ended', ended_at: at, changed_at: at })
      await recordAudit(system, tx, {
        action: 'warnings.warning-ended',
        subjectKind: 'warning',
        subjectId: id,
        detail: { code },
      })
      await announce(system, tx, WarningNews, { warningId: id, news: news + 1, what: 'ended' })
    }
  })
}
