// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { findOrganisation } from '#modules/partners'
import { isRowId, parseMoney } from '#values'
import { actionFor } from '../plan/find-action.query.ts'
import { secretaryTransaction } from '../plan/who.query.ts'
import { type BudgetKind, budgetKinds, mostLines } from './budget.ts'
import { deleteBudgetLine, insertBudgetLine, selectBudget } from './budget.store.ts'
import { budgetMessages as message } from './budget.text.ts'

/** Money that was set aside for an action, or spent on it. */
export async function addBudgetLine(ctx: Context, actionId: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const organisationId = form.reference('payer', 80)
  const what = form.text('forWhat', 200)
  const kind = form.choice('budgetKind', budgetKinds) as BudgetKind
  const written = form.reference('amount', 30)
  const amount = parseMoney(written)
  if (written !== '' && !(amount.ok && amount.value > 0)) form.wrong('amount', message.amountWrong)
  const year = Number(form.reference('year', 4))
  if (!(Number.isInteger(year) && year >= 2000 && year <= 2100)) form.wrong('year', message.yearWrong)
  await secretaryTransaction(ctx, async (tx) => {
    await actionFor(tx, actionId)
    if (organisationId !== '' && !(await findOrganisation(tx, organisationId)))
      form.wrong('payer', message.noOrganisation)
    form.done()
    if ((await selectBudget(tx, actionId)).length >= mostLines) throw new Refusal(message.full, { status: 409 })
    const id = ctx.newId()
    const cents = amount.ok ? amount.value : 0
    await insertBudgetLine(tx, { id, actionId, year, kind, cents, organisationId, what, at: ctx.now() })
    await recordAudit(ctx, tx, {
      action: 'action-plan.budget-written',
      subjectKind: 'plan-action',
      subjectId: actionId,
      detail: { year, kind, cents, organisationId },
    })
  })
}

/** A line that was written by mistake goes; the audit record keeps what it said. */
export async function removeBudgetLine(ctx: Context, actionId: string, id: string): Promise<void> {
  await secretaryTransaction(ctx, async (tx) => {
    await actionFor(tx, actionId)
    const line = isRowId(id) ? (await selectBudget(tx, actionId)).find((one) => one.id === id) : undefined
    if (!line || !(await deleteBudgetLine(tx, actionId, id))) throw new Refusal(message.noLine, { status: 404 })
    const { year, kind, cents, organisationId } = line
    await recordAudit(ctx, tx, {
      action: 'action-plan.budget-removed',
      subjectKind: 'plan-action',
      subjectId: actionId,
      detail: { year, kind, cents, organisationId },
    })
  })
}
