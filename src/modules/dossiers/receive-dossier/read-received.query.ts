// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { organisationNames } from '#modules/partners'
import { readItems } from '#modules/sharing'
import { isRowId } from '#values'
import {
  dossiersPerPage,
  insertOutcome,
  selectDossier,
  selectDossiers,
  selectDossiersById,
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
    await noteListed(ctx, tx, dossiers)
    return {
      dossiers: await named({ ...ctx, tx }, dossiers),
      count,
      pages: Math.max(1, Math.ceil(count / dossiersPerPage)),
    }
  })
}

/** Those of which the own organisation is maker or recipient among these. */
export function readManyListed(
  ctx: Context,
  as: 'maker' | 'recipient',
  ids: readonly string[],
): Promise<NamedDossier[]> {
  const own = organisationOf(ctx.actor)
  return transaction(ctx, async (tx) => {
    const found = await selectDossiersById(tx, ids.filter(isRowId))
    const ours = found.filter((one) => (as === 'maker' ? one.organisationId : one.recipientId) === own)
    await noteListed(ctx, tx, ours)
    return named({ ...ctx, tx }, ours)
  })
}

async function noteListed(ctx: Context, tx: Tx, dossiers: readonly StoredDossier[]): Promise<void> {
  if (dossiers.length === 0) return
  await recordAudit(ctx, tx, {
    action: 'dossiers.dossiers-listed',
    subjectKind: 'organisation',
    subjectId: organisationOf(ctx.actor) ?? '',
    subjects: dossiers.map(({ id }) => id),
    purpose: 'dossier behandelen',
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
