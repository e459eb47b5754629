// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { organisationNames } from '#modules/partners'
import { readItems } from '#modules/sharing'
import { isRowId } from '#values'
import {
  dossiersPerPage,
  insertOutcome,
  selectDossier,
  selectDossiers,
  selectOutcomes,
  updateDossier,
} from '../dossier/dossier.store.ts'
import type { Outcome, StoredDossier } from '../dossier/stored-dossier.ts'
import { receiverOf } from './answer-dossier.command.ts'

/** Names beside a list of dossiers. */
export type NamedDossier = StoredDossier & { maker: string; recipient: string }

/** A page of what was handed over to the own organisation, the newest first. */
export function listReceived(
  ctx: Context,
  page: number,
): Promise<{ dossiers: NamedDossier[]; count: number; pages: number }> {
  const { organisationId } = receiverOf(ctx)
  return transaction(ctx, async (tx) => {
    const { dossiers, count } = await selectDossiers(tx, { recipientId: organisationId }, page)
    if (dossiers.length > 0)
      await recordAudit(ctx, tx, {
        action: 'dossiers.dossiers-listed',
        subjectKind: 'organisation',
        subjectId: organisationId,
        subjects: dossiers.map(({ id }) => id),
        purpose: 'dossier behandelen',
      })
    return {
      dossiers: await named({ ...ctx, tx }, dossiers),
      count,
      pages: Math.max(1, Math.ceil(count / dossiersPerPage)),
    }
  })
}

export async function named(ctx: Context, dossiers: readonly StoredDossier[]): Promise<NamedDossier[]> {
  const ids = [...new Set(dossiers.flatMap(({ organisationId, recipientId }) => [organisationId, recipientId]))]
  const names = await organisationNames(ctx, ids)
  return dossiers.map((one) => ({
    ...one,
    maker: names.get(one.organisationId) ?? one.organisationId,
    recipient: names.get(one.recipientId) ?? one.recipientId,
  }))
}

/** One dossier that was handed over to the own organisation, which counts as received from now on; null when there is none. */
export function readReceived(ctx: Context, id: string): Promise<{ dossier: NamedDossier; outcomes: Outcome[] } | null> {
  const by = receiverOf(ctx)
  if (!isRowId(id)) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
    const found = await selectDossier(tx, id)
    if (found?.recipientId !== by.organisationId || found.handedOverAt === null) return null
    if (found.course === 'handed-over')
      await seeingAll(ctx, tx, async () => {
        await updateDossier(tx, id, { course: 'received' })
        await insertOutcome(tx, id, {
          id: ctx.newId(),
          at: ctx.now(),
          step: 'receive',
          course: 'received',
          ground: null,
          words: '',
          reference: '',
          isTold: false,
          organisationId: by.organisationId,
          personId: by.id,
        })
      })
    await readItems({ ...ctx, tx }, 'dossier', [id])
    await recordAudit(ctx, tx, {
      action: 'dossiers.dossier-seen',
      subjectKind: 'dossier',
      subjectId: id,
      purpose: 'dossier behandelen',
    })
    const [dossier] = await named({ ...ctx, tx }, [(await selectDossier(tx, id)) ?? found])
    return dossier ? { dossier, outcomes: await selectOutcomes(tx, id) } : null
  })
}

/** Dossiers that the own organisation got and has not decided about. */
export function countToDecide(ctx: Context): Promise<number> {
  return transaction(ctx, async (tx) => {
    const found = await sql<{ n: number }>`select count(*)::int as n from dossiers.dossier
      where recipient_organisation_id = ${organisationOf(ctx.actor)} and course in ('handed-over', 'received')`.execute(
      tx,
    )
    return found.rows[0]?.n ?? 0
  })
}
