// SPDX-License-Identifier: EUPL-1.2
// No audit line: the shield decides, and writes down what.
import { type Context, seeingAll } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import type { ShieldedName } from './shielded-name.ts'

/**
 * What the check says of these names from now on: those in `listed` stand on the list of the shield, the others do not. `names` null: of every name, so that
 * what is not in `listed` is gone. In the transaction of the decision.
 */
export async function keepShieldedNames(
  ctx: Context,
  tx: Tx,
  names: readonly string[] | null,
  listed: readonly ShieldedName[],
): Promise<void> {
  await seeingAll(ctx, tx, async () => {
    const staying = listed.map(({ name }) => name)
    await sql`delete from identifiers.shielded_name where name <> all(${staying}::text[])
      and (${names === null} or name = any(${names ?? []}::text[]))`.execute(tx)
    await sql`insert into identifiers.shielded_name (name, authority_name, legal_basis, imitates, decided_at, expires_at)
      select l->>'name', l->>'authorityName', l->>'legalBasis', l->>'imitates', (l->>'decidedAt')::timestamptz,
        (l->>'expiresAt')::timestamptz
      from jsonb_array_elements(${JSON.stringify(listed)}::jsonb) l
      on conflict (name) do update set authority_name = excluded.authority_name, legal_basis = excluded.legal_basis,
        imitates = excluded.imitates, decided_at = excluded.decided_at, expires_at = excluded.expires_at`.execute(tx)
  })
}
