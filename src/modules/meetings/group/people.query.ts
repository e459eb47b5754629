// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, seeingAll } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { findPeopleNamed, type FoundPerson, peopleStill } from '#modules/partners'

/** People of groups by id, as long as they may take part: members of other organisations too. In the transaction that is open. */
export function peopleOf(ctx: Context, tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, FoundPerson>> {
  return seeingAll(ctx, tx, () => peopleStill(program(ctx, tx), ids, 'meetings:read'))
}

/** The one who is called that at this organisation and may take part; null for nobody, or for several. */
export async function personNamed(
  ctx: Context,
  tx: Tx,
  name: string,
  organisation: string,
): Promise<FoundPerson | null> {
  const [found = []] = await seeingAll(ctx, tx, () =>
    findPeopleNamed(program(ctx, tx), [{ name, organisation }], 'meetings:read'),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

const program = (ctx: Context, tx: Tx): Context => ({ ...asSystem(ctx, 'meetings.people'), tx })
