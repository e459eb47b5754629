// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import type { Language } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { referToFigures } from '#modules/statistics'
import { dutchDay, type Quarter, quarterOf } from '#values'
import { selectTransitions } from '../compare-editions/transition.store.ts'
import { findProducts, type Found, productKey } from '../find-product/find-products.query.ts'
import {
  selectClocks,
  selectDependencies,
  selectLatestProgress,
  selectObligations,
  selectProducts,
} from '../plan/item.store.ts'
import {
  type Action,
  actionCode,
  type Edition,
  type LinkedProduct,
  type Obligation,
  type Progress,
  type Theme,
  shownEdition,
} from '../plan/plan.ts'
import { selectActions, selectEditions, selectThemes } from '../plan/plan.store.ts'
import { planTransaction } from '../plan/who.query.ts'
import { auditSeen } from './audit-seen.query.ts'
import { deadAfter } from '../link-product/open-links.command.ts'
import {
  type ActionFacts,
  countStandings,
  type ProductState,
  type Standing,
  type StandingOf,
  type StandingProduct,
  standingsOf,
} from './standing.ts'

export interface StandingAction extends Action, StandingOf {
  theme: number
  /** By which meetings and events name it. */
  code: string
  owner: string | null
  products: StandingProduct[]
  /** The newest that whoever asks may read. */
  latest: Progress | null
  /** Ids of actions that must come first. */
  needs: string[]
  obligations: Obligation[]
  /** Ids of the actions of an earlier edition that it came from, as far as the secretary said so. */
  cameFrom: string[]
}

export interface StandingIndicator {
  id: string
  what: string
  value: string
  period: string
  source: string
  /** ISO day that it was read at its source. */
  readOn: string
}

export interface StandingTheme extends Theme {
  /** Figures by which one sees whether the goal comes closer, with their source. One that is gone is not there. */
  indicators: StandingIndicator[]
  actions: StandingAction[]
  counts: Record<Standing, number>
}

export interface PlanStanding {
  edition: Edition
  /** Of which quarter this is the standing. */
  quarter: Quarter
  themes: StandingTheme[]
  actions: StandingAction[]
  counts: Record<Standing, number>
}

/** Every edition that whoever asks may see, the newest first. */
export function listPlanEditions(ctx: Context): Promise<Edition[]> {
  return planTransaction(ctx, selectEditions)
}

/**
 * How a plan stands at this moment: its themes, results and actions with what their products say, counts and latest updates. The newest adopted
 * edition without a year. null: there is none. Confidential words are there for whoever may read them only, and that they were read is audited.
 */
export async function planStanding(ctx: Context, year?: number): Promise<PlanStanding | null> {
  const read = await planTransaction(ctx, async (tx) => {
    const editions = await selectEditions(tx)
    const edition = year === undefined ? shownEdition(editions) : editions.find((one) => one.year === year)
    return edition ? { edition, ...(await readAll({ ...ctx, tx }, tx, edition)) } : null
  })
  if (!read) return null
  const { edition, themes, actions, products, clocks, needs, latest, obligations, transitions } = read
  const found = await findProducts(
    ctx,
    products.map(({ kind }) => kind),
  )
  const quarter = quarterOf(dutchDay(ctx.now()))
  const clockOf = new Map(clocks.map((clock) => [clock.actionId, clock]))
  const productsOf = Map.groupBy(products, ({ actionId }) => actionId)
  const needsOf = Map.groupBy(needs, ({ actionId }) => actionId)
  const obligationsOf = Map.groupBy(obligations, ({ actionId }) => actionId)
  const latestOf = new Map(latest.map((one) => [one.actionId, one]))
  const numberOf = new Map(themes.map(({ id, number }) => [id, number]))
  const facts = actions.map((action): ActionFacts => {
    const clock = clockOf.get(action.id)
    return {
      id: action.id,
      planning: action.planning,
      firstPlanning: action.firstPlanning,
      isDropped: action.droppedAt !== null,
      isSaidDone: action.saidDoneAt !== null,
      products: (productsOf.get(action.id) ?? []).map((product) => stateOf(found, product)),
      lastUpdate: clock ? quarterOf(dutchDay(clock.madeAt)) : null,
      lastColour: clock?.colour ?? null,
      needsDecision: action.decisionNeeded !== '',
      needs: (needsOf.get(action.id) ?? []).map(({ needsId }) => needsId),
    }
  })
  const standings = standingsOf(facts, quarter)
  const names = await organisationNames(ctx, [...new Set(actions.flatMap(({ ownerId }) => ownerId ?? []))])
  const all = actions.map(
    (action): StandingAction => ({
      ...action,
      ...(standings.get(action.id) as StandingOf),
      theme: numberOf.get(action.themeId) ?? 0,
      code: actionCode(edition.year, numberOf.get(action.themeId) ?? 0, action.number),
      owner: action.ownerId && (names.get(action.ownerId) ?? action.ownerId),
      products: (productsOf.get(action.id) ?? []).map((product) => shownProduct(found, product, ctx.language)),
      latest: latestOf.get(action.id) ?? null,
      needs: (needsOf.get(action.id) ?? []).map(({ needsId }) => needsId),
      obligations: obligationsOf.get(action.id) ?? [],
      cameFrom: transitions.flatMap(({ fromId, toId }) => (toId === action.id && fromId ? [fromId] : [])),
    }),
  )
  const indicators = await indicatorsOf(ctx, themes)
  return {
    edition,
    quarter,
    themes: themes.map((theme) => {
      const own = all.filter(({ themeId }) => themeId === theme.id)
      return { ...theme, indicators: indicators(theme), actions: own, counts: countStandings(own) }
    }),
    actions: all,
    counts: countStandings(all),
  }
}

async function readAll(ctx: Context, tx: Tx, edition: Edition) {
  const themes = await selectThemes(tx, edition.id)
  const actions = await selectActions(tx, edition.id)
  const ids = actions.map(({ id }) => id)
  const latest = await selectLatestProgress(tx, ids)
  const obligations = await selectObligations(tx, ids)
  await auditSeen(ctx, tx, [...latest, ...obligations])
  return {
    themes,
    actions,
    latest,
    obligations,
    products: await selectProducts(tx, ids),
    clocks: await selectClocks(tx, ids),
    needs: await selectDependencies(tx, ids),
    transitions: await selectTransitions(tx, ids),
  }
}

function stateOf(found: Found, product: LinkedProduct): ProductState {
  const there = found.get(productKey(product))
  if (product.kind === 'outside' ? product.failures >= deadAfter : !there) return 'gone'
  if (product.approvedAt === null) return 'unconfirmed'
  return there?.isDraft ? 'draft' : 'there'
}

function shownProduct(found: Found, product: LinkedProduct, language: Language): StandingProduct {
  const { kind, reference } = product
  const there = found.get(productKey(product))
  return {
    kind,
    reference,
    title: there?.title[language] ?? product.title,
    href: stateOf(found, product) === 'gone' ? null : (there?.href ?? reference),
    isDraft: there?.isDraft ?? false,
    isUnconfirmed: product.approvedAt === null,
    linkedBy: product.linkedBy,
    seenOn: product.seenOn,
  }
}

/** By the newest figure that answers the question that was chosen, and no other: a plan runs for years. */
async function indicatorsOf(ctx: Context, themes: readonly Theme[]) {
  const ids = themes.flatMap(({ figures }) => figures)
  const referred = ids.length > 0 ? await referToFigures(ctx, ids, ctx.language) : null
  return (theme: Theme): StandingIndicator[] =>
    theme.figures.flatMap((chosen) => {
      const figure = referred?.newestOf(chosen)
      if (!figure) return []
      const { observation, what, value, period, source } = figure
      return [{ id: observation.id, what, value, period, source: source.name, readOn: observation.retrievedOn }]
    })
}
