// SPDX-License-Identifier: EUPL-1.2
// No line in the record: whoever filed looks at their own, and `complaints` writes who read the complaint.
import { asSystem, type Context, organisationOf, transaction } from '#foundation/access'
import { translate } from '#foundation/text'
import { findComplaint } from '#modules/complaints'
import { organisationNames } from '#modules/partners'
import { isRowId } from '#values'
import { outcomeLine } from '../recall/clock-view.ts'
import { selectOfOrigins } from '../recall/recall.store.ts'
import type { Recall } from '../recall/stored-recall.ts'
import { ownSlot } from './ask-recall.text.ts'

/** What the banks were asked for a complaint of the own organisation; null when it is not theirs. */
export async function recallsOfComplaint(
  ctx: Context,
  id: string,
): Promise<{ number: string | null; recalls: Recall[]; bankNames: ReadonlyMap<string, string> } | null> {
  const complaint = isRowId(id) ? await findComplaint(ctx, id) : null
  if (!complaint || complaint.organisationId !== organisationOf(ctx.actor)) return null
  const system = asSystem(ctx, 'recovery.read-own')
  const recalls = await transaction(system, (tx) => selectOfOrigins(tx, 'complaint', [id]))
  const banks = recalls.flatMap(({ packets }) => packets.flatMap(({ bankId }) => bankId ?? []))
  return { number: complaint.number, recalls, bankNames: await organisationNames(system, [...new Set(banks)]) }
}

export async function hasRecalls(ctx: Context, complaintId: string): Promise<boolean> {
  return ((await recallsOfComplaint(ctx, complaintId))?.recalls.length ?? 0) > 0
}

/** How the last request stands, in one line. */
export async function sayOfComplaint(
  ctx: Context,
  complaintId: string,
): Promise<{ title: string; explanation: string }> {
  const t = translate(ownSlot, ctx.language)
  const last = (await recallsOfComplaint(ctx, complaintId))?.recalls.at(-1)
  if (!last) return { title: t('title'), explanation: t('explanation') }
  return { title: t('askedTitle', { outcome: outcomeLine(last, ctx.language) }), explanation: t('asked') }
}
