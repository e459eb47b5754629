// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import { type Context, mayDo } from '#foundation/access'
import { listActionPoints } from '#modules/meetings'
import { actionCode } from '../plan/plan.ts'
import { selectActions, selectEditions, selectThemes } from '../plan/plan.store.ts'
import { planTransaction } from '../plan/who.query.ts'

const most = 500

/** Open action points of meetings and events that name an action of no plan: somebody typed its code, and it lands nowhere. */
export async function strayPoints(ctx: Context): Promise<{ id: string; code: string; text: string; source: string }[]> {
  if (!mayDo(ctx.actor, 'meetings:read')) return []
  const points = await listActionPoints(ctx, { state: 'open', limit: most })
  const known = await planTransaction(ctx, async (tx) => {
    const codes = new Set<string>()
    for (const { id, year } of await selectEditions(tx)) {
      const numbers = new Map((await selectThemes(tx, id)).map((theme) => [theme.id, theme.number]))
      for (const { themeId, number } of await selectActions(tx, id))
        codes.add(actionCode(year, numbers.get(themeId) ?? 0, number))
    }
    return codes
  })
  return points.flatMap(({ id, text, planActionCode: code, source }) =>
    code !== null && !known.has(code) ? [{ id, code, text, source: source.title }] : [],
  )
}
