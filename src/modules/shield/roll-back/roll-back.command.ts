// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by decideNames.
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { readList } from '../change/change.store.ts'
import { type Deciding, decideNames } from '../decide-name/decide-names.command.ts'
import type { ShieldGround } from '../decide-name/listing-policy.ts'
import { lockNames } from '../name/name.store.ts'
import { shieldMessages } from '../name/name.text.ts'

/** So many steps of the list can be taken back at once. */
export const mostSteps = 1_000

/**
 * For an emergency: takes back what the last steps of the list did, as one new step, so that every copy follows. What came on goes off; what
 * went off comes on again, unless that was by hand. Returns how many names changed.
 */
export async function rollBack(
  ctx: Context,
  { steps, reason, ground }: { steps: number; reason: string; ground: ShieldGround },
): Promise<number> {
  if (ctx.actor.kind !== 'person' || !mayDo(ctx.actor, 'shield:judge'))
    throw new Refusal(shieldMessages.mayNotJudge, { status: 403 })
  const by = { id: ctx.actor.id, name: ctx.actor.name }
  if (reason.trim().length < 3)
    throw new Refusal(shieldMessages.reasonNeeded, { fields: [{ field: 'reason', code: shieldMessages.reasonNeeded }] })
  return transaction(ctx, async (tx) => {
    const list = await readList(tx)
    if (list.authorityId !== organisationOf(ctx.actor)) throw new Refusal(shieldMessages.mayNotJudge, { status: 403 })
    const wanted = await before(tx, list.serial - Math.min(steps, mostSteps))
    const names = await lockNames(tx, [...wanted.keys()])
    const decisions = names.flatMap((name): Deciding[] => {
      const wasListed = wanted.get(name.name)
      if (wasListed === (name.status === 'listed')) return []
      if (!wasListed) return [{ name, step: 'suspend', reason }]
      return name.status === 'suspended' ? [{ name, step: 'resume', reason, ground }] : []
    })
    if (decisions.length === 0) return 0
    await decideNames(ctx, tx, decisions, { list, by })
    return decisions.length
  })
}

/** Of every name that changed after this serial: whether it was on the list then. */
async function before(tx: Tx, serial: number): Promise<Map<string, boolean>> {
  const found = await sql<{ name: string; wasListed: boolean }>`
    select distinct on (name) name, not is_listed as "wasListed" from shield.change
    where serial > ${serial} order by name, serial`.execute(tx)
  return new Map(found.rows.map(({ name, wasListed }) => [name, wasListed]))
}
