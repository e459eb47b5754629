// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { publishedWarning } from '../propose-warning/propose-warning.command.ts'
import { WarningNews } from '../warning/warning.events.ts'
import { updateWarning } from '../warning/warning.store.ts'
import { warningMessages as message } from '../warning/warning.text.ts'
import { deskTransaction, writerOf } from '../warning/who.query.ts'

/**
 * A warning that is wrong is taken back by one person, at once: each minute that it stands does harm, and everybody sees that it happened and
 * why. Only by the organisation that wrote it.
 */
export async function withdrawWarning(ctx: Context, code: string, entries: FormEntries): Promise<void> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const because = form.text('because', 300)
  form.done()
  await deskTransaction(ctx, async (tx) => {
    const { id, news, organisationId } = await publishedWarning(tx, code)
    if (organisationId !== by.organisationId) throw new Refusal(message.ofAnother, { status: 403 })
    const at = ctx.now()
    const change = { status: 'withdrawn', ended_at: at, changed_at: at, withdrawn_because: because }
    await updateWarning(tx, id, change)
    await recordAudit(ctx, tx, {
      action: 'warnings.warning-withdrawn',
      subjectKind: 'warning',
      subjectId: id,
      detail: { code },
    })
    await announce(ctx, tx, WarningNews, { warningId: id, news: news + 1, what: 'withdrawn' })
  })
}
