// SPDX-License-Identifier: EUPL-1.2
// No audit line: the decision has one, and this says no more.
import { asSystem, type Context, seeingAll, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import { keepShieldedNames } from '#modules/identifiers'
import { isGround, shieldGrounds } from '../decide-name/listing-policy.ts'

interface Listed {
  name: string
  authorityName: string
  legalBasis: string | null
  imitates: string | null
  decidedAt: Date
  expiresAt: Date
}

/** Has the check say of these names what the list says, in the transaction of the decision: what ends here ends there. */
export async function tellCheck(ctx: Context, tx: Tx, names: readonly string[]): Promise<void> {
  const listed = await seeingAll(ctx, tx, () => selectListed(tx, names))
  await keepShieldedNames(ctx, tx, names, listed.map(inWords))
}

const atOnce = 5_000

/** The same of the whole list, at every start: also of what was listed before the check knew of it. */
export async function tellCheckAll(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'shield.tell-check')
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after
    after = await transaction(system, async (tx) => {
      const listed = await selectListed(tx, { after: from })
      const upTo = listed.length < atOnce ? null : (listed.at(-1)?.name ?? null)
      await keepShieldedNames(system, tx, { after: from, upTo }, listed.map(inWords))
      return upTo
    })
  }
}

async function selectListed(tx: Tx, names: readonly string[] | { after: string }): Promise<Listed[]> {
  const among = 'after' in names ? sql`n.name > ${names.after}` : sql`n.name = any(${[...names]}::text[])`
  const found = await sql<Listed>`select n.name, d.authority_name as "authorityName", d.legal_basis as "legalBasis",
      n.brand as imitates, n.decided_at as "decidedAt", n.expires_at as "expiresAt"
    from shield.name n join lateral (select authority_name, legal_basis from shield.decision
      where name_id = n.id and to_status = 'listed' order by decided_at desc, id desc limit 1) d on true
    where n.status = 'listed' and ${among} order by n.name limit ${'after' in names ? atOnce : names.length}`.execute(
    tx,
  )
  return found.rows
}

function inWords({ legalBasis, ...listed }: Listed) {
  return {
    ...listed,
    legalBasis: isGround(legalBasis) ? shieldGrounds[legalBasis] : (legalBasis ?? shieldGrounds.besluit),
  }
}
