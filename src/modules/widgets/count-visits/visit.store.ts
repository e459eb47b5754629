// SPDX-License-Identifier: EUPL-1.2
import { sql, type Tx } from '#foundation/db'
import type { Visit } from './visit.ts'

export async function addCount(
  tx: Tx,
  { widget, audience, trial, arm }: Pick<Visit, 'widget' | 'audience' | 'trial' | 'arm'>,
  { event, host, day }: { event: string; host: string; day: string },
): Promise<void> {
  await sql`insert into widgets.count as c (day, widget, audience, trial, arm, host, event, n)
    values (${day}, ${widget}, ${audience}, ${trial}, ${arm}, ${host}, ${event}, 1)
    on conflict (day, widget, audience, trial, arm, host, event) do update set n = c.n + 1`.execute(tx)
}

/** False: this was counted before. */
export async function spend(tx: Tx, digest: Buffer, day: string): Promise<boolean> {
  const done = await sql`insert into widgets.spent (digest, spent_on) values (${digest}, ${day})
    on conflict (digest) do nothing`.execute(tx)
  return Number(done.numAffectedRows ?? 0) === 1
}

export async function hasHost(tx: Tx, host: string): Promise<boolean> {
  const found = await sql`select 1 from widgets.host where host = ${host}`.execute(tx)
  return found.rows.length > 0
}
