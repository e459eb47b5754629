// SPDX-License-Identifier: EUPL-1.2
// No data about people.
import { anyone, type Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { planStanding, type StandingAction, type StandingIndicator } from '#modules/action-plan'
import { dutchDay, formatQuarter } from '#values'
import type { ActionState, Claim, Progress, ToldAction, ToldFigure } from './progress.ts'
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
  const today = dutchDay(ctx.now())
  // A letter of a day tells what was known on that day.
  const told = ({ id, what, value, period, source, readOn }: StandingIndicator): ToldFigure[] =>
    readOn > today ? [] : [{ key: id, what, value, period, source, on: readOn }]
  return {
    plan: standing.edition.title,
    on: today,
    themes: standing.themes.map(({ number, title, actions, indicators }) => ({
      code: String(number),
      title,
      results: [...Map.groupBy(actions, ({ result }) => result)].map(([result, own]) => ({
        title: result,
        actions: own.filter(({ mergedInto }) => mergedInto === null).map(toldAction),
      })),
      figures: indicators.flatMap(told),
    })),
    promises: standing.actions
      .flatMap(({ obligations }) => obligations)
      .filter(({ kind }) => kind !== 'decision')
      .map(({ number, text, dueOn, metAt }) => ({ number, title: text, dueOn, isKept: metAt !== null })),
  }
}

const claimOf: Partial<Record<StandingAction['reasons'][number], Claim>> = {
  'product-draft': 'draft',
  'product-gone': 'gone',
  'product-unconfirmed': 'said',
  'said-without-product': 'said',
}

function toldAction(action: StandingAction): ToldAction {
  const { id, key, title, owner, groupName, standing, reasons, products, latest, cameFrom } = action
  return {
    id,
    code: key,
    title,
    group: groupName || owner || '',
    planning: planningOf(action),
    state: states[standing],
    claims: reasons.flatMap((reason) => claimOf[reason] ?? []),
    isLate: reasons.includes('quarter-passed'),
    products: products.flatMap((product) =>
      product.href && !product.isDraft && !product.isUnconfirmed ? [product.title] : [],
    ),
    latest: latest && { on: dutchDay(latest.madeAt), text: latest.text },
    cameFrom,
  }
}

/** With what was promised first, when everybody could read something else before. */
function planningOf({ planning, firstPlanning, planningText }: StandingAction): string {
  const now = wordsOf(planning, planningText)
  return firstPlanning ? t('replanned', { planning: now, first: wordsOf(firstPlanning, planningText) }) : now
}

function wordsOf(planning: StandingAction['planning'], written: string): string {
  if (planning.kind === 'quarters') return planning.quarters.map((quarter) => formatQuarter(quarter, 'nl')).join(', ')
  return planning.kind === 'continuous' ? t('continuous') : written
}
