// SPDX-License-Identifier: EUPL-1.2
// No audit line: the shield decides, and writes down what.
import { type Context, seeingAll } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { NamesShielded } from './shielded-name.events.ts'
import type { ShieldedName } from './shielded-name.ts'

/** The names that are told of: these, or all that stand in the order of the alphabet after one and up to another (null: to the end). */
type ToldOf = readonly string[] | { after: string; upTo: string | null }

/**
 * What the check says of these names from now on: those in `listed` stand on the list of the shield, the others do not. In the transaction of the
 * decision.
 */
export async function keepShieldedNames(
  ctx: Context,
  tx: Tx,
  names: ToldOf,
  listed: readonly ShieldedName[],
): Promise<void> {
  const among =
    'after' in names
      ? sql`k.name > ${names.after} and (${names.upTo}::text is null or k.name <= ${names.upTo})`
      : sql`k.name = any(${[...names]}::text[])`
  await seeingAll(ctx, tx, async () => {
    await sql`delete from identifiers.shielded_name k where ${among}
      and not exists (select from unnest(${listed.map(({ name }) => name)}::text[]) staying where staying = k.name)`.execute(
      tx,
    )
    const told =
      await sql`insert into identifiers.shielded_name (name, authority_name, legal_basis, imitates, decided_at, expires_at)
      select l->>'name', l->>'authorityName', l->>'legalBasis', l->>'imitates', (l->>'decidedAt')::timestamptz,
        (l->>'expiresAt')::timestamptz
      from jsonb_array_elements(${JSON.stringify(listed)}::jsonb) l
      on conflict (name) do update set authority_name = excluded.authority_name, legal_basis = excluded.legal_basis,
        imitates = excluded.imitates, decided_at = excluded.decided_at, expires_at = excluded.expires_at
      where shielded_name is distinct from excluded returning name`.execute(tx)
    const count = told.rows.length
    if (count > 0) await announce(ctx, tx, NamesShielded, { count })
  })
}
