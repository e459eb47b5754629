// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** The cap of an agreement that the asker may see; undefined when there is none to see. */
export async function selectCap(tx: Tx, agreementId: string): Promise<number | null | undefined> {
  const found = await sql<{ cap: number | null }>`select sample_cap as cap from agreements.agreement
    where id = ${agreementId}`.execute(tx)
  return found.rows[0]?.cap
}

/** Counts these items, or none of them when they do not fit under the cap. */
export async function addToSample(tx: Tx, agreementId: string, n: number, cap: number): Promise<boolean> {
  const done = await sql`update agreements.sample set counted = counted + ${n}
    where agreement_id = ${agreementId} and counted + ${n} <= ${cap}`.execute(tx)
  return done.numAffectedRows === 1n
}
