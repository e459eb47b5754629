// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { dutchDay } from '#values'
import type { Agreement } from '../agreement/agreement.ts'
import { selectAgreements } from '../agreement/agreement.store.ts'
import { daysAfter } from '../agreement/days.ts'
import { type AgreementView, agreementsPerPage, soonDays } from './agreement-view.ts'
import { countListed, selectListed } from './list-agreements.store.ts'

/** One page, from 1, of the agreements to which the own organisation is a party; what waits for its signature first. */
export function listAgreements(
  ctx: Context,
  { view, page }: { view: AgreementView; page: number },
): Promise<{ agreements: Agreement[]; total: number }> {
  return transaction(ctx, async (tx) => {
    const offset = (page - 1) * agreementsPerPage
    const { ids, total } = await selectListed(tx, questionOf(ctx, view), { limit: agreementsPerPage, offset })
    return { agreements: await selectAgreements(tx, ids), total }
  })
}

/** Drafts that wait for a signature of the own organisation. */
export function countToSign(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) => countListed(tx, questionOf(ctx, 'to-sign')))
}

/** Agreements that stop, or whose impact assessment is due, within 90 days. */
export function countSoon(ctx: Context): Promise<number> {
  return transaction(ctx, (tx) => countListed(tx, questionOf(ctx, 'soon')))
}

function questionOf(ctx: Context, view: AgreementView) {
  return { view, organisationId: organisationOf(ctx.actor) ?? '', until: daysAfter(dutchDay(ctx.now()), soonDays) }
}
