// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { isRowId } from '#values'
import { dossiersPerPage, selectDossier, selectDossiers, selectOutcomes } from '../dossier/dossier.store.ts'
import type { Outcome } from '../dossier/stored-dossier.ts'
import type { Summary } from '../dossier/content.ts'
import { openSummary } from '../dossier/summary.query.ts'
import { makerOf, makingPurpose } from '../make-dossier/make-dossier.command.ts'
import { type NamedDossier, named } from '../receive-dossier/read-received.query.ts'

export interface ShownDossier {
  dossier: NamedDossier
  outcomes: Outcome[]
  /** Null until it is ready, and once its files are gone. */
  summary: Summary | null
}

/** One dossier that the own organisation made, with what is in it; null when there is none. The look is written down. */
export function readDossier(ctx: Context, id: string): Promise<ShownDossier | null> {
  const by = makerOf(ctx)
  if (!isRowId(id)) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
    const found = await selectDossier(tx, id)
    if (found?.organisationId !== by.organisationId) return null
    await recordAudit(ctx, tx, {
      action: 'dossiers.dossier-seen',
      subjectKind: 'dossier',
      subjectId: id,
      purpose: makingPurpose,
    })
    const [dossier] = await named({ ...ctx, tx }, [found])
    if (!dossier) return null
    return {
      dossier,
      outcomes: await selectOutcomes(tx, id),
      summary: found.summary && openSummary(ctx, id, found.summary),
    }
  })
}

/** A page of dossiers of the own organisation, the newest first; with `reportId` only those in which that report is. */
export function listMade(
  ctx: Context,
  page: number,
  reportId?: string,
): Promise<{ dossiers: NamedDossier[]; count: number; pages: number }> {
  const { organisationId } = makerOf(ctx)
  return transaction(ctx, async (tx) => {
    const side = { organisationId, ...(reportId !== undefined && { reportId }) }
    const { dossiers, count } = await selectDossiers(tx, side, page)
    if (dossiers.length > 0)
      await recordAudit(ctx, tx, {
        action: 'dossiers.dossiers-listed',
        subjectKind: 'organisation',
        subjectId: organisationId,
        subjects: dossiers.map(({ id }) => id),
        purpose: makingPurpose,
      })
    return {
      dossiers: await named({ ...ctx, tx }, dossiers),
      count,
      pages: Math.max(1, Math.ceil(count / dossiersPerPage)),
    }
  })
}
