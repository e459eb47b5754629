// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import type { Edition } from '../plan/plan.ts'
import { selectActions, selectEditions, selectThemes } from '../plan/plan.store.ts'
import { planTransaction } from '../plan/who.query.ts'
import { type ComparedAction, compareEditions, type TransitionKind } from './compare-editions.ts'
import { selectTransitions } from './transition.store.ts'

/** What became of each action of one edition in another; the last two when no years are given. null: there are no two. */
export function readDifferences(ctx: Context, years: { from: number | null; to: number | null }) {
  return planTransaction(ctx, async (tx, isSecretary) => {
    const editions = await selectEditions(tx)
    const to = editions.find(({ year }) => year === years.to) ?? editions[0]
    const from = editions.find(({ year }) => year === years.from) ?? editions.find(({ year }) => to && year < to.year)
    if (!from || !to || from.id === to.id)
      return { editions: editions.map(({ year }) => year), isSecretary, compared: null }
    const { differences, after } = await differencesOf(tx, from, to)
    return {
      editions: editions.map(({ year }) => year),
      isSecretary,
      compared: {
        from: from.year,
        to: to.year,
        differences,
        after: after.map(({ id, title }) => ({ id, title })),
      },
    }
  })
}

/** Without these an edition is not adopted: what only has another planning says so by itself, and what is new by its result. */
const needsReason: ReadonlySet<TransitionKind> = new Set(['moved', 'merged', 'split', 'dropped'])

/** How many actions of one edition went another way in the next and nobody said why. */
export async function countUnexplained(tx: Tx, from: Edition, to: Edition): Promise<number> {
  const { differences } = await differencesOf(tx, from, to)
  return differences.filter(({ kind, because }) => because === null && needsReason.has(kind)).length
}

async function differencesOf(tx: Tx, from: Edition, to: Edition) {
  const [before, after] = [await actionsOf(tx, from), await actionsOf(tx, to)]
  const said = await selectTransitions(
    tx,
    before.concat(after).map(({ id }) => id),
  )
  return { after, differences: compareEditions(before, after, said) }
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
