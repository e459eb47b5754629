// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { complaintsByNumber } from '#modules/complaints'
import { mainFormOf } from '#modules/statistics'
import { findCurrentEdition } from '#modules/taxonomy'
import { dutchDay } from '#values'
import { insertDelivery, insertRows, lockDeliveries, selectStanding } from '../delivery/delivery.store.ts'
import { supplierOf } from '../delivery/who.query.ts'
import { halfYearOf, parseHalfYear } from '../outcome/half-year.ts'
import type { GivenRow, RowProblem } from './delivered-row.ts'
import { type Known, readRow } from './read-row.ts'
import { siftRows } from './sift-rows.ts'
import { supplyMessages as message } from './supply.text.ts'

export interface Supplied {
  half: string
  kept: number
  corrected: number
  /** Said already, or twice in the file: counts once. */
  known: RowProblem[]
  refused: RowProblem[]
}

/**
 * Takes in what police or prosecutor deliver about one half-year: every row that is right, and says of every other what is wrong with it. Corrections
 * follow the row before them, which is kept. Refuses everybody else (403), and a half-year that is not over.
 */
export async function supplyOutcomes(
  ctx: Context,
  { half: written, fileName, rows }: { half: string; fileName: string; rows: readonly GivenRow[] },
): Promise<Supplied> {
  const today = dutchDay(ctx.now())
  const half = parseHalfYear(written)
  if (half === null || half >= halfYearOf(today))
    throw new Refusal(message.wrongHalf, { fields: [{ field: 'half', code: message.wrongHalf }] })
  const mainForms = await findMainForms(ctx)
  return transaction(ctx, async (tx) => {
    const { person, supplier } = await supplierOf(ctx, tx)
    const { organisationId } = person
    await lockDeliveries(tx, organisationId)
    const complaints = await complaintsByNumber(tx, numbersIn(rows))
    const known: Known = { supplier, half, today, mainForms, complaints }
    const standing = await selectStanding(tx, organisationId, keysOf(rows, known))
    const sifted = siftRows(rows, standing, known)
    const refusedLines = new Set(sifted.refused.map(({ line }) => line))
    const delivery = {
      id: ctx.newId(),
      organisationId,
      supplier,
      half,
      fileName: fileName.replace(/[^\p{L}\p{N} ._-]/gu, '').slice(0, 200) || 'bestand',
      deliveredBy: person.id,
      deliveredAt: ctx.now(),
      rowsKept: sifted.kept.length,
      rowsKnown: sifted.known.length,
      rowsRefused: refusedLines.size,
    }
    await insertDelivery(tx, delivery)
    await insertRows(
      tx,
      delivery,
      sifted.kept.map((row) => ({ ...row, id: ctx.newId() })),
    )
    await audit(
      ctx,
      tx,
      delivery,
      sifted.kept.flatMap(({ complaintId }) => complaintId ?? []),
    )
    const corrected = sifted.kept.filter(({ corrects }) => corrects !== null).length
    return { half, kept: sifted.kept.length, corrected, known: sifted.known, refused: sifted.refused }
  })
}

async function audit(
  ctx: Context,
  tx: Tx,
  { id, half, rowsKept, rowsRefused }: { id: string; half: string; rowsKept: number; rowsRefused: number },
  complaintIds: readonly string[],
): Promise<void> {
  const purpose = 'outcomes.supply'
  const detail = { half, kept: rowsKept, refused: rowsRefused }
  await recordAudit(ctx, tx, {
    action: 'outcomes.outcomes-supplied',
    subjectKind: 'complaint',
    subjectId: id,
    ...(complaintIds.length > 0 && { subjects: [...new Set(complaintIds)] }),
    purpose,
    detail,
  })
}

function numbersIn(rows: readonly GivenRow[]): string[] {
  return rows
    .filter(({ row }) => row.kind?.trim().toLowerCase() === 'case')
    .flatMap(({ row }) => row.about?.trim().slice(0, 60) || [])
}

function keysOf(rows: readonly GivenRow[], known: Known): string[] {
  return rows.flatMap((row) => {
    const read = readRow(row, known)
    return Array.isArray(read) ? [] : [read.key]
  })
}

async function findMainForms(ctx: Context): Promise<Map<string, string>> {
  const { byId, fraudForms } = await findCurrentEdition(ctx)
  return new Map(fraudForms.map(({ id }) => [id, mainFormOf(id, byId)]))
}
