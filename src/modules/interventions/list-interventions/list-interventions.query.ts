// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { isAbroad, type StoredIntervention } from '../intervention/intervention.ts'
import { selectIntervention, selectInterventions } from '../intervention/intervention.store.ts'

/** The whole register, here and abroad; about organisations, so for everybody. */
export function listInterventions(ctx: Context): Promise<StoredIntervention[]> {
  return transaction(ctx, selectInterventions)
}

export async function listAbroad(ctx: Context): Promise<StoredIntervention[]> {
  return (await listInterventions(ctx)).filter(isAbroad)
}

/** Null when there is none of this code. */
export async function findIntervention(ctx: Context, code: string): Promise<StoredIntervention | null> {
  return code.length > 60 ? null : transaction(ctx, (tx) => selectIntervention(tx, code))
}
