// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { Context } from '#foundation/access'
import type { NameStatus } from '../name/name.ts'
import { decideName, type NameDecision } from './decide-names.command.ts'

/** A colleague of this person, who may the same. */
export const colleagueOf = (ctx: Context): Context =>
  ctx.actor.kind === 'person' ? { ...ctx, actor: { ...ctx.actor, id: randomUUID(), name: 'Een collega' } } : ctx

/** Puts a name on the list as two people do: a colleague proposes it, and this person lists it. */
export async function listByTwo(judge: Context, decision: Omit<NameDecision, 'step' | 'version'>): Promise<NameStatus> {
  const { nameId, reason } = decision
  await decideName(colleagueOf(judge), { nameId, reason, step: 'propose' })
  return decideName(judge, { ...decision, step: 'list' })
}
