// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import { anyone, type Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { planStanding, type StandingAction } from '#modules/action-plan'
import { referToFigures } from '#modules/statistics'
import { dutchDay, formatQuarter } from '#values'
import type { ActionState, Progress, ToldAction, ToldFigure } from './progress.ts'
import { reportText } from './report.text.ts'

const t = translate(reportText, 'nl')

const states: Record<StandingAction['standing'], ActionState> = {
  done: 'done',
  claimed: 'claimed',
  overdue: 'late',
  'at-risk': 'at-risk',
  silent: 'at-risk',
  'on-course': 'under-way',
  running: 'under-way',
  waiting: 'under-way',
  unclear: 'under-way',
  dropped: 'dropped',
}

/**
 * How the adopted plan stands now, as everybody may know it: it is read with the eyes of somebody who is nobody, so that nothing confidential can
 * come into a letter. Not within a transaction of somebody else. Null when no plan was adopted.
 */
export async function readProgress(ctx: Context): Promise<Progress | null> {
  const { tx: _, ...rest } = ctx
  const open: Context = { ...rest, actor: anyone, language: 'nl' }
  const standing = await planStanding(open)
  if (!standing) return null
  const { figures } = await referToFigures(
    open,
    standing.themes.flatMap((theme) => theme.figures),
    'nl',
  )
  const today = dutchDay(ctx.now())
  const told = (id: string): ToldFigure[] => {
    const figure = figures.get(id)
    // A letter of a day tells what was known on that day.
    if (!figure || figure.observation.retrievedOn > today) return []
    const { what, value, period, source, observation } = figure
    return [{ key: id, what, value, period, source: source.name, on: observation.retrievedOn }]
  }
  return {
    plan: standing.edition.title,
    on: today,
    themes: standing.themes.map(({ number, title, actions, figures: ids }) => ({
      code: String(number),
      title,
      results: [...Map.groupBy(actions, ({ result }) => result)].map(([result, own]) => ({
        title: result,
        actions: own.filter(({ mergedInto }) => mergedInto === null).map(toldAction),
      })),
      figures: ids.flatMap(told),
    })),
    promises: standing.actions
      .flatMap(({ obligations }) => obligations)
      .filter(({ kind }) => kind !== 'decision')
      .map(({ number, text, dueOn, metAt }) => ({ number, title: text, dueOn, isKept: metAt !== null })),
  }
}

function toldAction(action: StandingAction): ToldAction {
  const { key, title, owner, groupName, standing, products, latest } = action
  return {
    code: key,
    title,
    group: groupName || owner || '',
    planning: planningOf(action),
    state: states[standing],
    products: products.flatMap((product) => (product.href && !product.isDraft ? [product.title] : [])),
    latest: latest && { on: dutchDay(latest.madeAt), text: latest.text },
  }
}

function planningOf({ planning, planningText }: StandingAction): string {
  if (planning.kind === 'quarters') return planning.quarters.map((quarter) => formatQuarter(quarter, 'nl')).join(', ')
  return planning.kind === 'continuous' ? t('continuous') : planningText
}
