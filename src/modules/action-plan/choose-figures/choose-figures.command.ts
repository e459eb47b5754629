// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, Refusal } from '#foundation/web'
import { referToFigures } from '#modules/statistics'
import { isRowId } from '#values'
import { lockEdition, selectThemes, updateFigures } from '../plan/plan.store.ts'
import { planMessages as message } from '../plan/plan.text.ts'
import { secretaryTransaction } from '../plan/who.query.ts'

const mostFigures = 6

/** By which published figures one sees whether the goal of a theme comes closer. */
export async function chooseFigures(ctx: Context, year: number, entries: FormEntries): Promise<void> {
  const ids = [...new Set([entries.figures ?? []].flat())]
  const themeId = String(entries.theme)
  const wrong = (code: string) => new Refusal(code, { fields: [{ field: 'figures', code }] })
  if (ids.length > mostFigures) throw wrong(message.tooManyFigures)
  const { figures } = await referToFigures(ctx, ids, ctx.language)
  if (ids.some((id) => !isRowId(id) || !figures.has(id))) throw wrong(message.noFigure)
  await secretaryTransaction(ctx, async (tx) => {
    const edition = await lockEdition(tx, year)
    const themes = edition ? await selectThemes(tx, edition.id) : []
    if (!themes.some(({ id }) => id === themeId)) throw new Refusal(message.noEdition, { status: 404 })
    await updateFigures(tx, themeId, ids)
    await recordAudit(ctx, tx, { action: 'action-plan.figures-chosen', subjectKind: 'plan-theme', subjectId: themeId })
  })
}
