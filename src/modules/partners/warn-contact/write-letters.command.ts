// SPDX-License-Identifier: EUPL-1.2
// No audit line: that a change was approved has one, and so has every mail that is sent.
import { asSystem, type Context, seeingAll, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { isStale } from '../reporting-point/reporting-point.ts'
import { PointLetterDue } from './letter.events.ts'
import { insertLetter, type LetterKind, selectContact, selectKeptEntries } from './letter.store.ts'

export const tokenPurpose = 'partners.point-letter'
export const contactPurpose = 'partners.point-contact'

/** Warns whoever was there before that a way in changes tomorrow, with what stops it. Nobody to warn: nothing, which `canWarn` said before. */
export function warnOfChange(
  ctx: Context,
  tx: Tx,
  change: { id: string; pointId: string },
  token: string,
): Promise<void> {
  return seeingAll(ctx, tx, async () => {
    await write(ctx, tx, { pointId: change.pointId, kind: 'changes', about: change.id, token })
  })
}

/** Tells who keeps an entry, once, that it became too old to be shown. */
export async function writeOfStale(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'partners.tell-stale')
  await transaction(system, async (tx) => {
    for (const { id, lastVerified } of await selectKeptEntries(tx))
      if (isStale(lastVerified, system.now()))
        await write(system, tx, { pointId: id, kind: 'stale', about: lastVerified ?? 'never', token: null })
  })
}

async function write(
  ctx: Context,
  tx: Tx,
  { pointId, kind, about, token }: { pointId: string; kind: LetterKind; about: string; token: string | null },
): Promise<void> {
  const sealedAddress = await selectContact(tx, pointId)
  if (!sealedAddress) return
  const id = ctx.newId()
  const sealedToken = token === null ? null : ctx.secrets.seal(tokenPurpose, token)
  if (await insertLetter(tx, { id, pointId, kind, about, sealedAddress, sealedToken, at: ctx.now() }))
    await announce(ctx, tx, PointLetterDue, { letterId: id })
}
