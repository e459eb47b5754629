// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { listFigures } from '#modules/statistics'
import { daysAfter, dutchDay } from '#values'
import { adoptEdition } from '../adopt-edition/adopt-edition.command.ts'
import { chooseFigures } from '../choose-figures/choose-figures.command.ts'
import { findProducts } from '../find-product/find-products.query.ts'
import { explainDifference } from '../compare-editions/explain-difference.command.ts'
import { importPlan } from '../import-plan/import-plan.command.ts'
import { addNeed, keepAction } from '../keep-action/keep-action.command.ts'
import { confirmProduct, linkProduct } from '../link-product/link-product.command.ts'
import { addBudgetLine } from '../keep-budget/keep-budget.command.ts'
import { linkObligation } from '../link-obligation/link-obligation.command.ts'
import { makeCommitment, settleCommitment } from '../make-commitment/make-commitment.command.ts'
import { planStanding } from '../standing/plan-standing.query.ts'
import { commitmentsOf } from '../show-action/commitments-of.query.ts'
import { writeProgress } from '../write-progress/write-progress.command.ts'
import {
  demoActions,
  demoBudget,
  demoCommitments,
  demoFigures,
  demoNeeds,
  demoObligations,
  demoProgress,
  demoTransitions,
} from './demo-plan.data.ts'

/** The plan as it really was, read by the importer with its questions left open; and what partners of the demo did for it, by the same commands. */
export async function loadDemoPlan(ctx: Context): Promise<void> {
  const as = await demoPeople(ctx)
  if (!as) return
  const secretary = as('pieter-zandstra')
  for (const year of [2023, 2027]) {
    const source = `actieplan-${year}.txt`
    await importPlan(secretary, { text: await readFile(join(import.meta.dirname, source), 'utf8'), year: null, source })
  }
  await adoptEdition(secretary, 2023)
  const plan = await planStanding(secretary, 2023)
  if (!plan) return
  const found = (title: string) => plan.actions.find((action) => action.title.startsWith(title))
  const idOf = (title: string) => found(title)?.id ?? ''
  const products = [
    ...(
      await findProducts(
        ctx,
        demoActions.flatMap(({ product }) => product?.[0] ?? []),
      )
    ).keys(),
  ]
  for (const { title, ownerId, product, decisionNeeded = '', risk = '' } of demoActions) {
    const groupName = found(title)?.groupName ?? ''
    await keepAction(secretary, idOf(title), { ownerId, groupName, decisionNeeded, risk })
    const key = product && products.find((one) => one.startsWith(`${product[0]} ${product[1]}`))
    if (!key) continue
    await linkProduct(secretary, idOf(title), { product: key })
    await confirmProduct(as(ownerId === 'politie-demo' ? 'hilde-wagenaar' : 'sharmila-ramdin'), idOf(title), key)
  }
  for (const [one, other] of demoNeeds) await addNeed(secretary, idOf(one), idOf(other))
  for (const { title, by, fields } of demoProgress) await writeProgress(as(by), idOf(title), fields)
  const today = dutchDay(ctx.now())
  for (const { title, from, days, kept, because, ...rest } of demoCommitments) {
    const agreedOn = daysAfter(today, from)
    await makeCommitment(secretary, idOf(title), { ...rest, agreedOn, dueOn: daysAfter(agreedOn, days) })
    const [made] = await commitmentsOf(secretary, idOf(title))
    if (made && kept !== '') await settleCommitment(secretary, idOf(title), made.id, { kept, because })
  }
  for (const { title, from, due, ...rest } of demoObligations)
    await linkObligation(secretary, idOf(title), {
      ...rest,
      madeOn: daysAfter(today, from),
      dueOn: daysAfter(today, due),
    })
  for (const { title, fields } of demoBudget) await addBudgetLine(secretary, idOf(title), fields)
  const next = (await planStanding(secretary, 2027))?.actions ?? []
  for (const { from, to, kind, because } of demoTransitions) {
    const toId = to === null ? '' : (next.find(({ title }) => title.startsWith(to))?.id ?? '')
    await explainDifference(secretary, { fromId: idOf(from), toId, kind, because })
  }
  for (const { number, id } of plan.themes) {
    const figures: string[] = []
    for (const { source, what } of demoFigures.filter(({ theme }) => theme === number)) {
      const all = await listFigures(ctx, { source }, 'nl')
      figures.push(
        ...all
          .filter((one) => one.isSound && one.what === what)
          .slice(0, 1)
          .map(({ key }) => key),
      )
    }
    if (figures.length > 0) await chooseFigures(secretary, 2023, { theme: id, figures })
  }
}

/** The people of the demo; null where there is no demo. */
async function demoPeople(ctx: Context): Promise<((subject: string) => Context) | null> {
  const { tx: _, ...rest } = ctx
  const people = new Map<string, Context>()
  for (const subject of ['pieter-zandstra', ...new Set(demoProgress.map(({ by }) => by))]) {
    const actor = await identities.findPerson(ctx, developmentIssuer, subject)
    if (!actor) return null
    people.set(subject, { ...rest, actor })
  }
  return (subject) => people.get(subject) ?? rest
}
