// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { type Incoming, selectParked } from '../claim/money.store.ts'
import { workerFor } from '../take-step/party.query.ts'

/** Money of the own organisation that waits for a person: an amount and a day, nobody's name. */
export function listParked(ctx: Context): Promise<Incoming[]> {
  const { organisationId } = workerFor(ctx, 'recovery')
  return transaction(ctx, (tx) => selectParked(tx, organisationId))
}
