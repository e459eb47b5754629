// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, transaction } from '#foundation/access'
import { recordAudit, sealState } from '#foundation/audit'
import { holdsInForce } from '#foundation/holds'
import { exportState } from '#foundation/processing'
import { agreementsToWatch, nameAgreements } from '#modules/agreements'
import { organisationNames } from '#modules/partners'
import { dutchDay } from '#values'
import { selectShared, selectTotals, sharedPageSize } from './oversee-sharing.store.ts'

/**
 * Who shared what with whom on which ground, for the one who watches over it in the own organisation: counts and dates, no items. With it
 * the state of what proves that it is true. The look is written down.
 */
export async function overseeSharing(ctx: Context, page: number) {
  const own = organisationOf(ctx.actor) ?? ''
  const now = ctx.now()
  const read = await transaction(ctx, async (tx) => {
    const found = await selectShared(tx, own, now, page)
    const at = found.total === 0 ? 1 : page
    const { rows, total } = at === page ? found : await selectShared(tx, own, now, at)
    const totals = await selectTotals(tx, own, now)
    const receivers = [...totals.receivers, ...rows].map(({ receiverId }) => receiverId)
    const inTx = { ...ctx, tx }
    await recordAudit(ctx, tx, {
      action: 'sharing.disclosures-listed',
      subjectKind: 'organisation',
      subjectId: own,
      purpose: 'toezicht houden op delen',
      detail: { agreements: rows.length },
    })
    return {
      page: at,
      rows,
      pages: Math.max(1, Math.ceil(total / sharedPageSize)),
      totals,
      names: await organisationNames(inTx, [...new Set(receivers)]),
      agreements: await nameAgreements(inTx, [...new Set(rows.map(({ agreementId }) => agreementId))]),
      toWatch: await agreementsToWatch(inTx),
      holds: await holdsInForce(tx, dutchDay(now)),
    }
  })
  const nameOf = (id: string) => read.names.get(id) ?? id
  return {
    page: read.page,
    pages: read.pages,
    shared: read.rows.map((row) => ({
      ...row,
      receiver: nameOf(row.receiverId),
      agreement: read.agreements.get(row.agreementId) ?? null,
    })),
    totals: {
      ...read.totals,
      receivers: read.totals.receivers.map(({ receiverId, given }) => ({ name: nameOf(receiverId), given })),
    },
    toWatch: read.toWatch,
    holds: read.holds,
    seal: await sealState(ctx),
    log: { isOn: ctx.settings.processingLogUrl !== undefined, ...(await exportState(ctx)) },
  }
}

export type Overseen = Awaited<ReturnType<typeof overseeSharing>>
