// SPDX-License-Identifier: EUPL-1.2
// No data about people: organisations and municipalities.
import { asSystem, type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { municipalityOf } from '#values'
import { partnerTransaction } from '../intervention/who.query.ts'
import { kitOf } from '../make-kit/kit.ts'
import { countToTell, type KitUse, selectUses } from './kit-use.store.ts'

/** Who made a kit, whether they used it and what it did, for everybody. Null: every kit. */
export async function listUses(ctx: Context, kit: string | null) {
  const system = asSystem(ctx, 'interventions.list-kit-uses')
  return transaction(system, async (tx) => shown({ ...system, tx }, await selectUses(tx, kit)))
}

/** Those of the own organisation, which it can tell about. */
export async function listOwnUses(ctx: Context) {
  const now = ctx.now()
  return partnerTransaction(ctx, async (tx) => {
    const uses = await selectUses(tx, null)
    const words = await shown({ ...ctx, tx }, uses)
    return words.map((use, at) => ({
      ...use,
      isAsked: (uses[at]?.askFrom ?? now) <= now,
      askFrom: (uses[at]?.askFrom ?? now).toISOString(),
    }))
  })
}

async function shown(ctx: Context, uses: readonly KitUse[]) {
  const names = await organisationNames(ctx, [...new Set(uses.map(({ organisationId }) => organisationId))])
  return uses.map(({ id, kit, organisationId, place, madeAt, wasUsed, whatCame }) => ({
    id,
    kit,
    kitTitle: kitOf(kit)?.title[ctx.language] ?? kit,
    organisation: names.get(organisationId) ?? organisationId,
    place: municipalityOf(place)?.name ?? place,
    madeAt: madeAt.toISOString(),
    wasUsed,
    whatCame,
  }))
}

/** For the start page: kits of which the own organisation did not tell yet what they did. */
export function countUntold(ctx: Context): Promise<number> {
  const own = organisationOf(ctx.actor)
  if (own === null || !mayDo(ctx.actor, 'interventions:answer')) return Promise.resolve(0)
  return partnerTransaction(ctx, (tx) => countToTell(tx, own, ctx.now()))
}
