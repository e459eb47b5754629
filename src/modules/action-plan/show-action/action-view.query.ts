// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy, mayDo, organisationOf } from '#foundation/access'
import { formatDate, translate } from '#foundation/text'
import { listActionPoints } from '#modules/meetings'
import { listOrganisations, organisationNames } from '#modules/partners'
import { dutchDay, isRowId } from '#values'
import { findProducts, productKey } from '../find-product/find-products.query.ts'
import { kindsThatFit } from '../link-product/what-fits.ts'
import { selectBudget } from '../keep-budget/budget.store.ts'
import { selectProgress } from '../plan/item.store.ts'
import { selectAction, selectEditions } from '../plan/plan.store.ts'
import { planTransaction } from '../plan/who.query.ts'
import { shownAction } from '../show-board/shown-action.ts'
import { auditSeen } from '../standing/audit-seen.query.ts'
import { planStanding } from '../standing/plan-standing.query.ts'
import { actionText, productKindText } from './action.text.ts'
import { commitmentView } from './commitment-view.ts'
import { commitmentsOf } from './commitments-of.query.ts'

const updatesAPage = 20

/** One action with everything that whoever asks may see of it; null when it is not there for them. That confidential words were seen is audited. */
export async function actionView(ctx: Context, id: string, page: number) {
  if (!isRowId(id)) return null
  const place = await planTransaction(ctx, async (tx, isSecretary) => {
    const action = await selectAction(tx, id)
    const edition = action && (await selectEditions(tx)).find((one) => one.id === action.editionId)
    if (!edition) return null
    const asked = Math.max(0, page - 1) * updatesAPage
    const updates = await selectProgress(tx, id, { limit: updatesAPage, offset: asked })
    await auditSeen(ctx, tx, updates.rows)
    return { year: edition.year, isSecretary, updates, budget: await selectBudget(tx, id) }
  })
  const plan = place && (await planStanding(ctx, place.year))
  const action = plan?.actions.find((one) => one.id === id)
  if (!place || !plan || !action) return null
  const { isSecretary, updates, budget } = place
  const titles = new Map(plan.actions.map((one) => [one.id, one.title]))
  const named = (ids: readonly string[]) => ids.map((one) => ({ id: one, title: titles.get(one) ?? '' }))
  const points = mayDo(ctx.actor, 'meetings:read')
    ? await listActionPoints(ctx, { state: null, planActionCode: action.code })
    : []
  const commitments = await commitmentsOf(ctx, id)
  const names = await organisationNames(ctx, [
    ...new Set([...updates.rows, ...commitments, ...budget].map(({ organisationId }) => organisationId)),
  ])
  const nameOf = (organisationId: string) => names.get(organisationId) ?? organisationId
  const say = (day: string) => formatDate(new Date(`${day}T12:00:00Z`), ctx.language)
  const t = translate(actionText, ctx.language)
  const theme = plan.themes.find(({ number }) => number === action.theme)
  return {
    year: place.year,
    isSecretary,
    mayWrite: isSecretary || (mayDo(ctx.actor, 'plan:update') && action.ownerId === organisationOf(ctx.actor)),
    action: {
      ...shownAction(action, ctx.language),
      theme: `${action.theme}. ${theme?.title ?? ''}`,
      code: action.code,
      planningText: action.planningText,
      ownerId: action.ownerId ?? '',
      partners: action.partners,
      decisionNeeded: action.decisionNeeded,
      risk: action.risk,
      evidence: action.evidence,
      isDropped: action.droppedAt !== null,
      mergedInto: action.mergedInto && (titles.get(action.mergedInto) ?? ''),
      linked: action.products.map(({ kind, reference, title, isUnconfirmed, linkedBy }) => ({
        key: productKey({ kind, reference }),
        title,
        mayConfirm:
          isUnconfirmed &&
          !isBy(ctx.actor, linkedBy) &&
          (isSecretary || mayDo(ctx.actor, 'plan:update')) &&
          (action.ownerId === null || organisationOf(ctx.actor) !== action.ownerId),
      })),
      needs: named(action.needs),
      threatenedBy: named(action.threatenedBy),
    },
    updates: updates.rows.map(({ id: own, madeAt, organisationId, colour, saysDone, text, isConfidential }) => ({
      id: own,
      at: formatDate(madeAt, ctx.language),
      organisation: nameOf(organisationId),
      colour,
      saysDone,
      text,
      isConfidential,
    })),
    page,
    pages: Math.max(1, Math.ceil(updates.count / updatesAPage)),
    commitments: commitments.map((one) => ({
      ...commitmentView(one, dutchDay(ctx.now()), say),
      organisation: nameOf(one.organisationId),
    })),
    points: points.map(({ id: own, text, owner, dueOn, state, isLate, isConfidential, source }) => ({
      id: own,
      text: isConfidential ? `${text} (${t('confidential')})` : text,
      owner,
      due: dueOn && say(dueOn),
      state,
      isLate,
      source: source.title,
    })),
    budget: budget.map((line) => ({ ...line, organisation: nameOf(line.organisationId) })),
    obligations: action.obligations.map(({ id: own, kind, number, text, madeOn, dueOn, metAt, isConfidential }) => ({
      id: own,
      kind,
      number,
      text,
      made: say(madeOn),
      due: dueOn && say(dueOn),
      met: metAt && formatDate(metAt, ctx.language),
      isConfidential,
    })),
    choices: isSecretary
      ? {
          organisations: (await listOrganisations(ctx)).map(({ id: value, name }) => ({ value, text: name })),
          actions: plan.actions
            .filter((one) => one.id !== id && one.droppedAt === null)
            .map((one) => ({ value: one.id, text: `${one.theme}. ${one.title}` })),
          products: await productChoices(ctx, action.title),
        }
      : null,
  }
}

/** Everything of this platform that can be what was promised and can be linked now. */
async function productChoices(ctx: Context, title: string): Promise<{ value: string; text: string }[]> {
  const kinds = kindsThatFit(title)
  const found = await findProducts(ctx, kinds)
  return kinds.flatMap((kind) =>
    [...found]
      .filter(([key]) => key.startsWith(`${kind} `))
      .map(([value, { title: name }]) => ({
        value,
        text: `${productKindText[ctx.language][kind]}: ${name[ctx.language]}`,
      })),
  )
}
