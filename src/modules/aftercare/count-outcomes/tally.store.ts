// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'

/** One number: in which half-year it was due, at which moment (0: the offer itself), what was counted, and what came of it. */
export interface Tally {
  half: string
  moment: 0 | 3 | 12
  measure: string
  answer: string
}

export async function addToTally(tx: Tx, rows: readonly Tally[], n = 1): Promise<void> {
  for (const { half, moment, measure, answer } of rows)
    await sql`insert into aftercare.tally (half, moment, measure, answer, n) values (${half}, ${moment}, ${measure}, ${answer}, ${n})
      on conflict (half, moment, measure, answer) do update set n = aftercare.tally.n + excluded.n`.execute(tx)
}

export async function selectTally(tx: Tx, half: string): Promise<(Tally & { n: number })[]> {
  const found = await sql<Tally & { n: number }>`select half, moment, measure, answer, n from aftercare.tally
    where half = ${half} order by moment, measure, answer`.execute(tx)
  return found.rows
}

export async function selectHalves(tx: Tx): Promise<string[]> {
  const found = await sql<{
    half: string
  }>`select distinct half from aftercare.tally order by half desc limit 40`.execute(tx)
  return found.rows.map(({ half }) => half)
}
