// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import type { Making } from '../dossier/dossier.ts'
import { selectDossier } from '../dossier/dossier.store.ts'
import { makerOf } from './make-dossier.command.ts'

/** How the making of a dossier of the own organisation stands, and nothing of what is in it. */
export function findMade(
  ctx: Context,
  id: string,
): Promise<{ number: string; making: Making; done: number; total: number } | null> {
  const { organisationId } = makerOf(ctx)
  return transaction(ctx, async (tx) => {
    const found = await selectDossier(tx, id)
    if (found?.organisationId !== organisationId) return null
    const { number, making, done, total } = found
    return { number, making, done, total }
  })
}
