// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written by decideNames.
import { asSystem, type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { readList } from '../change/change.store.ts'
import { decideNames } from '../decide-name/decide-names.command.ts'
import { isGround, listingPolicy } from '../decide-name/listing-policy.ts'
import { lockById } from '../name/name.store.ts'

const day = 86_400_000

/**
 * What one person took off the list for now, and no second one decided about, comes back as it was given, until the day that was given; when that is over it
 * has expired. What became protected stays off. Returns how many are on the list again.
 */
export async function returnNames(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'shield.return-names')
  const now = system.now()
  const due = await transaction(system, async (tx) => {
    const found = await sql<{ id: string; ground: string | null; until: Date }>`
      select n.id, l.legal_basis as ground, l.expires_at as until from shield.name n
      cross join lateral (select decided_by, decided_at from shield.decision where name_id = n.id and step = 'suspend'
        order by decided_at desc, id desc limit 1) s
      cross join lateral (select legal_basis, expires_at from shield.decision where name_id = n.id and to_status = 'listed'
        order by decided_at desc, id desc limit 1) l
      where n.status = 'suspended' and s.decided_by is not null and s.decided_at <= ${new Date(now.getTime() - listingPolicy.suspendedDays * day)}
      limit 1000`.execute(tx)
    return found.rows
  })
  let back = 0
  for (const { id, ground, until } of due) {
    const days = (until.getTime() - now.getTime()) / day
    const step = days > 0 ? 'return' : 'expire'
    await transaction(system, async (tx) => {
      const [name] = await lockById(tx, [id])
      if (name?.status !== 'suspended') return
      const reason = `Niemand besloot binnen ${listingPolicy.suspendedDays} dagen dat het eraf blijft.`
      const decision = { name, step, reason, ...(isGround(ground) && { ground }), ...(days > 0 && { days }) } as const
      await decideNames(system, tx, [decision], { list: await readList(tx), by: null })
      if (step === 'return') back += 1
    }).catch((error) => {
      if (!(error instanceof Refusal)) throw error
    })
  }
  return back
}
