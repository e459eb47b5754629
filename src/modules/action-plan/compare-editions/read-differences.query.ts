// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import type { Edition } from '../plan/plan.ts'
import { selectActions, selectEditions, selectThemes } from '../plan/plan.store.ts'
import { planTransaction } from '../plan/who.query.ts'
import { type ComparedAction, compareEditions } from './compare-editions.ts'
import { selectTransitions } from './transition.store.ts'

/** What became of each action of one edition in another; the last two when no years are given. null: there are no two. */
export function readDifferences(ctx: Context, years: { from: number | null; to: number | null }) {
  return planTransaction(ctx, async (tx, isSecretary) => {
    const editions = await selectEditions(tx)
    const to = editions.find(({ year }) => year === years.to) ?? editions[0]
    const from = editions.find(({ year }) => year === years.from) ?? editions.find(({ year }) => to && year < to.year)
    if (!from || !to || from.id === to.id)
      return { editions: editions.map(({ year }) => year), isSecretary, compared: null }
    const [before, after] = [await actionsOf(tx, from), await actionsOf(tx, to)]
    const said = await selectTransitions(
      tx,
      before.concat(after).map(({ id }) => id),
    )
    return {
      editions: editions.map(({ year }) => year),
      isSecretary,
      compared: {
        from: from.year,
        to: to.year,
        differences: compareEditions(before, after, said),
        after: after.map(({ id, title }) => ({ id, title })),
      },
    }
  })
}

async function actionsOf(tx: Tx, edition: Edition): Promise<ComparedAction[]> {
  const themes = new Map((await selectThemes(tx, edition.id)).map(({ id, title }) => [id, title]))
  const actions = await selectActions(tx, edition.id)
  return actions
    .filter(({ mergedInto }) => mergedInto === null)
    .map(({ id, themeId, result, title, planningText }) => ({
      id,
      theme: themes.get(themeId) ?? '',
      result,
      title,
      planningText,
    }))
}
